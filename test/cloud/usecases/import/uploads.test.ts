import { MINUTE } from 'domain/time/time'
import {
  finishUpload,
  forgetUpload,
  keepPiece,
  MOST_UPLOADS,
  readUpload,
} from '../../../../cloud/usecases/import/uploads'
import { type TestPlatform, testPlatform } from '../../../support/platform'
import { anna, bo } from '../../../support/sample-draft'

let now = Date.UTC(2024, 8, 1)
let home: TestPlatform
beforeEach(async () => {
  home = await testPlatform({ clock: { now: () => now } })
})
afterEach(() => home.remove())

const piece = (index: number, text: string, upload = 'upload-1') => ({
  upload,
  name: 'a.csv',
  size: 4,
  index,
  bytes: new Uint8Array(Buffer.from(text)),
})
const keep = (...args: Parameters<typeof piece>) => keepPiece(home.platform, anna, piece(...args))
const read = (upload = 'upload-1', who = anna) => readUpload(home.platform, who, upload)
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => Buffer.from(bytes).toString()

test('pieces in their order are the file, also where one comes twice', async () => {
  expect(await keep(0, 'ab')).toBe(1)
  expect(await keep(0, 'ab')).toBe(1)
  expect(await keep(1, 'cd')).toBe(2)
  expect(textOf(await read())).toBe('abcd')
})

test('a piece out of its turn is refused, and half a file is none', async () => {
  await keep(0, 'ab')
  await expect(keep(2, 'cd')).rejects.toMatchObject({ id: 'stale' })
  await expect(read()).rejects.toMatchObject({ id: 'gone' })
})

test('a file is its member’s alone, and one that is forgotten leaves nothing', async () => {
  await keep(0, 'abcd')
  await expect(read('upload-1', bo)).rejects.toMatchObject({ id: 'gone' })
  await forgetUpload(home.platform, bo, 'upload-1')
  expect(textOf(await read())).toBe('abcd')
  await forgetUpload(home.platform, anna, 'upload-1')
  expect(await home.files('private/import')).toEqual([])
})

test('files that two devices of a member send at the same time are both whole', async () => {
  await keep(0, 'ab', 'phone')
  await keep(0, 'ef', 'laptop')
  await keep(1, 'cd', 'phone')
  await keep(1, 'gh', 'laptop')
  expect([textOf(await read('phone')), textOf(await read('laptop'))]).toEqual(['abcd', 'efgh'])
})

const many = Array.from({ length: MOST_UPLOADS }, (_, index) => `upload-${index}`)
const touch = async (index: number, text: string, upload: string) => {
  now += MINUTE
  await keep(index, text, upload)
}

test('of too many the one that was untouched longest gives way, and its pieces go', async () => {
  for (const upload of many) await touch(0, 'ab', upload)
  await touch(1, 'cd', 'upload-0')
  await touch(0, 'ef', 'one-more')
  expect(await home.files('private/import')).toHaveLength(MOST_UPLOADS + 1)
  expect(textOf(await read('upload-0'))).toBe('abcd')
  await expect(keep(1, 'cd', 'upload-1')).rejects.toMatchObject({ id: 'stale' })
  await keep(1, 'cd', 'upload-2')
  expect(textOf(await read('upload-2'))).toBe('abcd')
})

test('what was made of a file gives way before a file that is on its way', async () => {
  for (const upload of many) await touch(0, 'ab', upload)
  for (const upload of many.slice(-2)) await finishUpload(home.platform, anna, upload, `made of ${upload}`)
  await touch(0, 'ef', 'one-more')
  expect((await readUpload(home.platform, anna, 'upload-7')).made).toBe('made of upload-7')
  await expect(read('upload-6')).rejects.toMatchObject({ id: 'gone' })
  await keep(1, 'cd', 'upload-0')
  expect(textOf(await read('upload-0'))).toBe('abcd')
})

test('a file that is too large is refused with its first piece, and nothing is kept', async () => {
  const large = { ...piece(0, 'ab'), size: 100 * 1024 * 1024 }
  await expect(keepPiece(home.platform, anna, large)).rejects.toThrow('The file has 100 MB; at most 20 MB are taken.')
})
