import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { manifestPath, noticesPath, photosPath } from 'domain/release/release-files'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import type { Platform } from '../../../cloud/ports'
import { createApp } from '../../../cloud/server/app'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { createNewest } from '../../../cloud/usecases/release/newest-published'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { aSeed } from '../../support/sample-seed'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

let folder: TempFolder
let platform: Platform
const reported: string[] = []

const open = (): Platform => ({ ...openEmbedded(folder.path), clockOffset: 0 })

/** A forum that was published, and whose server has begun anew: it has read no file yet. */
beforeEach(async () => {
  folder = await tempFolder()
  const first = open()
  await openForum(first, async () => aSeed())
  await first.documents.close()
  platform = open()
  reported.length = 0
})
afterEach(async () => {
  await platform.documents.close()
  await folder.remove()
})

/** Turns one bit of a stored file over; returns the file as it was. */
async function flipBit(name: string): Promise<{ file: string; whole: Buffer }> {
  const file = path.join(folder.path, 'files', name)
  const whole = await readFile(file)
  const damaged = Buffer.from(whole)
  damaged[10] = (damaged[10] ?? 0) ^ 1
  await writeFile(file, damaged)
  return { file, whole }
}

test.each(['release', 'notices', 'photos'] as const)(
  'a stored %s file with a flipped bit is refused, said once in the log, and served when it is whole again',
  async (kind) => {
    const head = await readHead(platform)
    const names = { release: manifestPath(head), notices: noticesPath(head.notices), photos: photosPath(head.photos) }
    const name = names[kind]
    const { file, whole } = await flipBit(name)
    const report = (error: unknown) => void reported.push(String(error))
    const { app } = createApp(platform, { newest: createNewest(platform), webRoot: '/none', report })
    for (let n = 0; n < 3; n++) {
      const answer = await app.request(`/${name}`)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store'])
      expect(await answer.json()).toMatchObject({ error: { id: 'broken' } })
    }
    expect(reported).toEqual([expect.stringMatching(`${name} is damaged: .* from a backup`)])
    await writeFile(file, whole)
    const answer = await app.request(`/${name}`)
    expect([answer.status, await answer.text()]).toEqual([200, whole.toString()])
  },
)
