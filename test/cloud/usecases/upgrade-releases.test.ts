import { upgradeProgramme } from 'domain/format/format'
import { ReleaseSchema } from 'domain/release/release'
import { DAY, HOUR } from 'domain/time/time'
import * as v from 'valibot'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import type { Platform } from '../../../cloud/ports'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { cleanUpFiles } from '../../../cloud/usecases/release/archive-releases'
import { publish } from '../../../cloud/usecases/release/publish'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { readRelease } from '../../../cloud/usecases/release/read-release'
import { heldByFormat1, unpackFormat1 } from '../../support/format-1'
import { theNewest } from '../../support/platform'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

const noSeed = () => Promise.reject(new Error('a forum that is there takes no seed'))

let folder: TempFolder
let platform: Platform
let now: number
beforeEach(async () => {
  folder = await tempFolder()
  await unpackFormat1(folder.path)
  now = Date.now()
  platform = { ...openEmbedded(folder.path), clockOffset: 0, clock: { now: () => now } }
})
afterEach(async () => {
  await platform.documents.close()
  await folder.remove()
})

const held = () => {
  const { release } = heldByFormat1()
  return { ...release, programme: upgradeProgramme(release.programme, 1) }
}
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value))

test('the newest release of format 1 becomes a manifest of parts, with the same number and content', async () => {
  const before = await readHead(platform)
  await openForum(platform, noSeed)
  const { manifest, release } = await theNewest(platform)
  expect(await readHead(platform)).toMatchObject({ format: 2, release: before.release, series: before.series })
  expect((await readHead(platform)).sha).not.toBe(before.sha)
  expect(manifest.parts.length).toBeGreaterThan(5)
  expect(asJson(release)).toEqual(asJson(held()))
  expect(v.is(ReleaseSchema, release)).toBe(true)
})

test('a second opening makes nothing again', async () => {
  await openForum(platform, noSeed)
  const { sha } = await readHead(platform)
  await openForum(platform, noSeed)
  expect((await readHead(platform)).sha).toBe(sha)
})

test('earlier releases of format 1 stay readable, and so does the newest once it is superseded', async () => {
  await openForum(platform, noSeed)
  for (const number of [1, 2, 3]) expect(v.is(ReleaseSchema, await readRelease(platform, number))).toBe(true)
  now += 3 * DAY
  await cleanUpFiles(platform)
  await publish(platform, (await readRelease(platform, 1)).programme)
  await cleanUpFiles(platform)
  now += DAY + HOUR
  await cleanUpFiles(platform)
  now += 2 * HOUR
  await cleanUpFiles(platform)
  for (const number of [1, 2, 3, 4, 5]) expect((await readRelease(platform, number)).release).toBe(number)
})
