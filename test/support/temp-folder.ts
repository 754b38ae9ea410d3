import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

export type TempFolder = { readonly path: string; remove(): Promise<void> }

/** An empty folder of the test's own. */
export async function tempFolder(): Promise<TempFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'forum-'))
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
