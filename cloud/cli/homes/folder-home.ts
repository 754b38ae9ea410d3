import { existsSync } from 'node:fs'
import path from 'node:path'
import { openEmbedded } from '../../adapters/embedded/platform'
import type { ForumData } from '../home'

/** A data folder of the one-machine server, whether or not a server runs there. */
export const folderHome = (folder: string): ForumData => ({
  name: folder,
  remedy: 'forum init',
  folder,
  exists: () => existsSync(path.join(folder, 'forum.db')),
  open: () => {
    const platform = openEmbedded(folder)
    return { platform, close: () => platform.documents.close() }
  },
})
