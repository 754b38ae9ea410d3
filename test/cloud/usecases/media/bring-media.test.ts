import type { Edit } from 'domain/draft/edit'
import { UPLOAD_PIECE } from 'domain/import/limits'
import type { MediaUse } from 'domain/media/media-use'
import { DAY, HOUR, SECOND } from 'domain/time/time'
import { prepareKept } from '../../../../cloud/media/prepare-kept'
import type { Platform } from '../../../../cloud/ports'
import type { Actor } from '../../../../cloud/usecases/actor'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { rollBack } from '../../../../cloud/usecases/draft/roll-back'
import { undoDraft } from '../../../../cloud/usecases/draft/undo-draft'
import { keepPiece, MOST_UPLOADS } from '../../../../cloud/usecases/import/uploads'
import { bringUpload } from '../../../../cloud/usecases/media/bring-media'
import { cleanUpFiles } from '../../../../cloud/usecases/release/archive-releases'
import { newForEachTest } from '../../../support/new-for-each-test'
import { drawing, taken } from '../../../support/pictures'
import { anna, aRequest, bo } from '../../../support/sample-draft'
import { type TimedForum, timedForum } from '../../../support/timed-forum'

let home: TimedForum
let platform: Platform
newForEachTest(timedForum, (made) => {
  home = made
  platform = { ...made.platform, prepareMedia: prepareKept }
})

async function send(bytes: Uint8Array, { by = anna, upload = aRequest(), from = 0 } = {}): Promise<string> {
  for (let index = from; index * UPLOAD_PIECE < bytes.length; index++) {
    const piece = bytes.slice(index * UPLOAD_PIECE, (index + 1) * UPLOAD_PIECE)
    const whole = { upload, name: 'hall.svg', size: bytes.length } as const
    await keepPiece(platform, by, { ...whole, index, bytes: piece })
  }
  return upload
}

async function bring(bytes: Uint8Array, use: MediaUse = 'plan', by: Actor = anna) {
  return (await bringUpload(platform, by, { upload: await send(bytes, { by }), use })).file
}

const plan = (n: number) => new Uint8Array(drawing(`<circle r="${n}"/>`))
const revOf = async () => (await readDraft(platform)).revs['floors/f1'] ?? 0
const planEdit = (file: object | null, rev: number): Edit => ({
  change: 'set',
  kind: 'floors',
  id: 'f1',
  rev,
  fields: { plan: file },
})
const put = async (file: object | null, by: Actor = anna) =>
  editDraft(platform, by, { request: aRequest(), edits: [planEdit(file, await revOf())] })
const publish = async () =>
  publishDraft(platform, anna, { request: aRequest(), draftRev: (await readDraft(platform)).rev })
const drafted = async () => (await readDraft(platform)).programme.floors.find(({ id }) => id === 'f1')?.plan
const isThere = async ({ path }: { readonly path: string }) => (await platform.blobs.get(path)) !== undefined
const tidyIn = async (days: number) => {
  home.pass(days * DAY + HOUR)
  await cleanUpFiles(platform)
}

test('a plan is replaced, undo brings the old one back, and a roll back too', async () => {
  const [first, second] = [await bring(plan(1)), await bring(plan(2))]
  await put(first)
  await publish()
  await put(second)
  expect(await drafted()).toEqual(second)
  await undoDraft(platform, anna, { request: aRequest() })
  expect(await drafted()).toEqual(first)
  await put(second)
  await publish()
  await tidyIn(30)
  await rollBack(platform, anna, { request: aRequest(), release: 2 })
  expect(await drafted()).toEqual(first)
  expect([await isThere(first), await isThere(second)]).toEqual([true, true])
})

test('of two who replace the same plan at once the second is told of the first, and chooses', async () => {
  const [ours, theirs] = [await bring(plan(1)), await bring(plan(2), 'plan', bo)]
  const rev = await revOf()
  await editDraft(platform, anna, { request: aRequest(), edits: [planEdit(ours, rev)] })
  const late = editDraft(platform, bo, { request: aRequest(), edits: [planEdit(theirs, rev)] })
  await expect(late).rejects.toMatchObject({
    id: 'stale',
    conflicts: [{ by: 'Anna', yours: { plan: theirs }, current: { plan: ours } }],
  })
  expect(await drafted()).toEqual(ours)
})

test('a file that no form was saved with goes after a day, and a form that is saved later is told', async () => {
  const [kept, left] = [await bring(plan(1)), await bring(plan(2))]
  await put(kept)
  await tidyIn(0)
  expect([await isThere(kept), await isThere(left)]).toEqual([true, true])
  await tidyIn(1)
  expect([await isThere(kept), await isThere(left)]).toEqual([true, false])
  await expect(put(left)).rejects.toThrow(`The file ${left.path} is not here any more; choose it again.`)
})

test('a file stays as long as undo can bring it back, and goes once nothing names it', async () => {
  const file = await bring(plan(1))
  await put(file)
  await put(null)
  await tidyIn(1)
  expect(await isThere(file)).toBe(true)
  for (let act = 0; act < 1000; act++) await put(null)
  await tidyIn(6)
  expect(await isThere(file)).toBe(true)
  await tidyIn(2)
  expect(await isThere(file)).toBe(false)
})

test('the same file brought again is one file, and lives on from then', async () => {
  const file = await bring(plan(1))
  await tidyIn(0)
  home.pass(20 * HOUR)
  expect(await bring(plan(1), 'plan', bo)).toEqual(file)
  await tidyIn(0.5)
  expect(await isThere(file)).toBe(true)
})

test('an upload is good for one file: asked again it answers the same, another member and another id get nothing', async () => {
  const upload = await send(plan(1))
  const brought = await bringUpload(platform, anna, { upload, use: 'plan' })
  expect(await bringUpload(platform, anna, { upload, use: 'plan' })).toEqual(brought)
  expect(await home.files('private/import')).toEqual([])
  const gone = { id: 'gone', message: 'The file is not here as a whole; choose it again.' }
  for (const [by, id, use] of [
    [bo, upload, 'plan'],
    [anna, 'forged-upload', 'plan'],
  ] as const)
    await expect(bringUpload(platform, by, { upload: id, use })).rejects.toMatchObject(gone)
})

test('an upload that stops half-way a hundred times goes on each time, and the last few are kept', async () => {
  const bytes = new Uint8Array(drawing(`<desc>${'x'.repeat(3 * UPLOAD_PIECE)}</desc>`))
  for (let time = 0; time < 100; time++) {
    const begun = `half-way-${time}`
    home.pass(SECOND)
    await keepPiece(platform, anna, {
      upload: begun,
      name: 'a.svg',
      size: bytes.length,
      index: 0,
      bytes: bytes.slice(0, UPLOAD_PIECE),
    })
    await expect(bringUpload(platform, anna, { upload: begun, use: 'plan' })).rejects.toMatchObject({ id: 'gone' })
  }
  expect(await home.files('private/import')).toHaveLength(MOST_UPLOADS)
  await send(bytes, { upload: 'half-way-99', from: 1 })
  await bringUpload(platform, anna, { upload: 'half-way-99', use: 'plan' })
  expect(await home.files('private/import')).toHaveLength(MOST_UPLOADS - 1)
  expect((await home.files('media')).filter((name) => name.startsWith('plan-'))).toHaveLength(1)
})

test('an upload that nobody goes on with is forgotten after a day', async () => {
  await keepPiece(platform, anna, {
    upload: 'left-here',
    name: 'a.svg',
    size: 99,
    index: 0,
    bytes: plan(1).slice(0, 9),
  })
  await tidyIn(0.5)
  expect(await home.files('private/import')).toHaveLength(1)
  await tidyIn(1)
  expect(await home.files('private/import')).toEqual([])
})

test('what is refused leaves nothing, and 100 MB are refused with the first piece', async () => {
  const upload = await send(new Uint8Array(await taken('png')))
  await expect(bringUpload(platform, anna, { upload, use: 'document' })).rejects.toMatchObject({
    reason: 'document-kind',
  })
  const large = { upload: 'one-too-large', name: 'a.png', size: 100 * 1024 * 1024, index: 0, bytes: new Uint8Array(9) }
  await expect(keepPiece(platform, anna, large)).rejects.toThrow('The file has 100 MB; at most 20 MB are taken.')
  expect(await home.files('media')).toEqual(['f1.svg'])
  expect(await home.files('private/import')).toEqual([])
})

test('a file that is brought again, or put into the draft, while it goes is there afterwards', async () => {
  const { blobs } = platform
  const goingWhile = async (meanwhile: () => Promise<unknown>): Promise<void> => {
    home.pass(2 * DAY)
    const remove = async (path: string) => {
      if (path.startsWith('media/plan')) await meanwhile()
      await blobs.remove(path)
    }
    await cleanUpFiles({ ...platform, blobs: { ...blobs, remove } })
  }
  const [again, named] = [await bring(plan(1)), await bring(plan(2))]
  await put(named).then(() => put(null))
  await goingWhile(() => bring(plan(1), 'plan', bo))
  expect(await isThere(again)).toBe(true)
  const late = await bring(plan(3))
  await goingWhile(() => put(late))
  expect(await isThere(late)).toBe(true)
})
