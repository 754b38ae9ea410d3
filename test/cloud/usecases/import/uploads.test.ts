import type { UploadPurpose } from 'domain/wire/wire-import'
import { finishUpload, forgetUpload, keepPiece, readUpload } from '../../../../cloud/usecases/import/uploads'
import { type TestPlatform, testPlatform } from '../../../support/platform'
import { anna, bo } from '../../../support/sample-draft'

let home: TestPlatform
beforeEach(async () => {
  home = await testPlatform()
})
afterEach(() => home.remove())

const piece = (index: number, text: string, upload = 'upload-1', purpose: UploadPurpose = 'programme') => ({
  purpose,
  upload,
  name: 'a.csv',
  size: 4,
  index,
  bytes: new Uint8Array(Buffer.from(text)),
})
const keep = (...args: Parameters<typeof piece>) => keepPiece(home.platform, anna, piece(...args))
const read = (upload = 'upload-1', who = anna, purpose: UploadPurpose = 'programme') =>
  readUpload(home.platform, who, { purpose, upload })
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

test('another file takes the place of the one before; nobody else has it', async () => {
  await keep(0, 'abcd')
  await keep(0, 'efgh', 'upload-2')
  await expect(read()).rejects.toMatchObject({ id: 'gone' })
  await expect(read('upload-2', bo)).rejects.toMatchObject({ id: 'gone' })
  expect(await home.files('private/import')).toHaveLength(1)
  await forgetUpload(home.platform, anna, { purpose: 'programme', upload: 'upload-2' })
  expect(await home.files('private/import')).toEqual([])
})

test('a programme and a photo that come in turn are both whole, and one that was taken leaves the other', async () => {
  await keep(0, 'ab')
  await keep(0, 'ef', 'photo-1', 'media')
  await keep(1, 'cd')
  await keep(1, 'gh', 'photo-1', 'media')
  expect([textOf(await read()), textOf(await read('photo-1', anna, 'media'))]).toEqual(['abcd', 'efgh'])
  await finishUpload(home.platform, anna, { purpose: 'media', upload: 'photo-1' }, 'a photo')
  await keep(0, 'ij', 'photo-2', 'media')
  await forgetUpload(home.platform, anna, { purpose: 'programme', upload: 'upload-1' })
  await forgetUpload(home.platform, anna, { purpose: 'media', upload: 'photo-1' })
  await keep(1, 'kl', 'photo-2', 'media')
  expect(textOf(await read('photo-2', anna, 'media'))).toBe('ijkl')
})

test('a file that is too large is refused with its first piece, and nothing is kept', async () => {
  const large = { ...piece(0, 'ab'), size: 100 * 1024 * 1024 }
  await expect(keepPiece(home.platform, anna, large)).rejects.toThrow('The file has 100 MB; at most 20 MB are taken.')
})
