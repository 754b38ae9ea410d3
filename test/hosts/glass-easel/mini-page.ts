import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buildMiniPage } from './build'
import { serveFolders } from './serve-folders'

/** The built mini program, compiled once for any number of phones. */
export interface MiniPage {
  url: string
  close(): Promise<void>
}

/** Compiles `dist` and serves it on loopback. */
export const serveMiniPage = async (dist: string): Promise<MiniPage> => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'mini-page-'))
  buildMiniPage(path.resolve(dist), folder)
  const served = await serveFolders([folder, path.resolve(dist)])
  const close = async () => {
    await served.close()
    await fs.rm(folder, { recursive: true, force: true })
  }
  return { url: served.url, close }
}
