import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import type { Platform } from '../../cloud/ports'
import { type PublishedRelease, readNewest } from '../../cloud/usecases/release/read-release'
import { tempFolder } from './temp-folder'

export type TestPlatform = {
  readonly platform: Platform
  /** The same data as another process, or the next start, has it. */
  again(): Platform
  /** Names of the files kept in a folder of its files. */
  files(folder: string): Promise<string[]>
  remove(): Promise<void>
}

/** The embedded adapters on a folder of the test's own, with whatever the test says otherwise. */
export async function testPlatform(parts: Partial<Platform> = {}): Promise<TestPlatform> {
  const folder = await tempFolder()
  const opened: Platform[] = []
  const again = (): Platform => {
    const platform = { ...openEmbedded(folder.path), clockOffset: 0, ...parts }
    opened.push(platform)
    return platform
  }
  return {
    platform: again(),
    again,
    files: (name) => readdir(path.join(folder.path, 'files', name)),
    remove: async () => {
      await Promise.all(opened.map(({ documents }) => documents.close()))
      await folder.remove()
    },
  }
}

/** The newest release with its manifest, of a forum that has one. */
export async function theNewest(platform: Platform): Promise<PublishedRelease> {
  const newest = await readNewest(platform)
  if (!newest) throw new Error('nothing was published')
  return newest
}
