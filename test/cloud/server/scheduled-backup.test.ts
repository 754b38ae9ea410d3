import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DAY, HOUR } from 'domain/time/time'
import { restore } from '../../../cloud/adapters/embedded/backup'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { startScheduledBackup } from '../../../cloud/server/scheduled-backup'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { aSeed } from '../../support/sample-seed'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

const START = Date.parse('2030-05-04T03:00:00Z')

let data: TempFolder
let backups: TempFolder
beforeEach(async () => {
  data = await tempFolder()
  backups = await tempFolder()
  const embedded = openEmbedded(data.path)
  await openForum({ ...embedded, clockOffset: 0 }, async () => aSeed())
  await embedded.documents.close()
})
afterEach(async () => {
  await data.remove()
  await backups.remove()
})

/** Starts as a server does at that time and stops once it has looked; returns what it reported. */
async function lookAt(now: number, keepDays = 14, folder = backups.path): Promise<unknown[]> {
  const reported: unknown[] = []
  const report = (error: unknown) => void reported.push(error)
  const running = startScheduledBackup(data.path, { folder, keepDays }, { clock: { now: () => now }, report })
  await running.stop()
  return reported
}

const names = () => readdir(backups.path).then((found) => found.sort())

test('a day has one backup, from which the forum is restored', async () => {
  expect(await lookAt(START)).toEqual([])
  await lookAt(START + HOUR)
  expect(await names()).toEqual(['forum-2030-05-04T03-00-00Z.backup'])
  const other = await tempFolder()
  const keep = { amend: <T>(row: T) => row, added: () => [] }
  await restore(other.path, path.join(backups.path, 'forum-2030-05-04T03-00-00Z.backup'), {
    force: false,
    adapt: () => keep,
  })
  const restored = openEmbedded(other.path)
  expect((await readHead({ ...restored, clockOffset: 0 })).release).toBe(1)
  await restored.documents.close()
  await other.remove()
})

test('the newest are kept, one a day; other files in the folder are left alone', async () => {
  await writeFile(path.join(backups.path, 'notes.txt'), '')
  for (const day of [0, 1, 2, 3]) await lookAt(START + day * DAY, 2)
  expect(await names()).toEqual(['forum-2030-05-06T03-00-00Z.backup', 'forum-2030-05-07T03-00-00Z.backup', 'notes.txt'])
})

test('a clock that jumps ahead removes one backup at most, and set back it goes on', async () => {
  for (const day of [0, 1, 2]) await lookAt(START + day * DAY, 3)
  await lookAt(START + 400 * DAY, 3)
  expect(await names()).toHaveLength(3)
  await lookAt(START + 3 * DAY, 4)
  expect(await names()).toContain('forum-2030-05-07T03-00-00Z.backup')
})

test('what a killed server had begun is removed', async () => {
  await writeFile(path.join(backups.path, 'forum-2030-05-03T03-00-00Z.backup.partial'), 'half')
  await lookAt(START)
  expect(await names()).toEqual(['forum-2030-05-04T03-00-00Z.backup'])
})

test('a folder that cannot be written to is reported, and nothing is left behind', async () => {
  const file = path.join(backups.path, 'file')
  await writeFile(file, '')
  expect(await lookAt(START, 14, file)).toHaveLength(1)
  expect(await names()).toEqual(['file'])
})
