import { DAY, HOUR } from 'domain/time/time'
import { prepareKept } from '../../../../cloud/media/prepare-kept'
import type { Platform } from '../../../../cloud/ports'
import { readAudit } from '../../../../cloud/usecases/draft/acts'
import { forgetUpload, keepPiece } from '../../../../cloud/usecases/import/uploads'
import { addUploadedPhoto } from '../../../../cloud/usecases/photos/bring-photo'
import { captionPhoto, removePhoto, restorePhoto, setAlbumTitle } from '../../../../cloud/usecases/photos/photos'
import { readPhotos } from '../../../../cloud/usecases/photos/read-photos'
import { cleanUpFiles } from '../../../../cloud/usecases/release/archive-releases'
import { newForEachTest } from '../../../support/new-for-each-test'
import { HEIC, taken } from '../../../support/pictures'
import { anna, aRequest, bo } from '../../../support/sample-draft'
import { type TimedForum, timedForum } from '../../../support/timed-forum'

let home: TimedForum
let platform: Platform
newForEachTest(timedForum, (made) => {
  home = made
  platform = { ...made.platform, prepareMedia: prepareKept }
})

const shot = async (shade: number) => new Uint8Array(await taken('jpeg', 90, 60, shade))

async function send(bytes: Uint8Array, by = anna): Promise<string> {
  const upload = aRequest()
  await keepPiece(platform, by, { upload, name: 'one.jpg', size: bytes.length, index: 0, bytes })
  return upload
}

const add = async (bytes: Uint8Array, by = anna) =>
  addUploadedPhoto(platform, by, { request: aRequest(), upload: await send(bytes, by) })
const ids = async () => (await readPhotos(platform)).photos.map(({ id }) => id)
const asked = (id: string) => ({ request: aRequest(), id })
const tidyIn = async (hours: number) => {
  home.pass(hours * HOUR)
  await cleanUpFiles(platform)
}
const files = async () => (await home.files('media')).filter((name) => name.startsWith('photo'))

test('the first photo makes an album, without a caption, and its upload is gone', async () => {
  const { photo, album, isNew } = await add(await shot(1))
  expect({ album, isNew }).toEqual({ album: 'photos', isNew: true })
  const { albums, photos } = await readPhotos(platform)
  expect(albums).toMatchObject([{ id: 'photos', title: { en: 'Photos', zh: '照片' } }])
  expect(photos).toMatchObject([{ id: photo, album: 'photos', caption: {} }])
  expect(await home.files('private/import')).toEqual([])
})

test('where nothing draws, a photo without a thumbnail is written once and is both', async () => {
  const { blobs } = platform
  const written: string[] = []
  const put: typeof blobs.put = async (path, blob) => {
    written.push(path)
    await blobs.put(path, blob)
  }
  const upload = await send(await shot(1))
  await addUploadedPhoto({ ...platform, blobs: { ...blobs, put } }, anna, { request: aRequest(), upload })
  const [photo] = (await readPhotos(platform)).photos
  expect(photo?.thumbnail).toEqual(photo?.picture)
  expect(written.filter((path) => path.startsWith('media/'))).toEqual([photo?.picture.path])
})

test('asked again after a lost answer it is one photo and one act; the same photo from somebody else stays as it is', async () => {
  const bytes = await shot(1)
  const upload = await send(bytes)
  const once = { request: aRequest(), upload }
  const added = await addUploadedPhoto(platform, anna, once)
  expect(await addUploadedPhoto(platform, anna, once)).toEqual(added)
  // The backend stopped between the act and the end of the upload: the same pieces lie there again.
  await forgetUpload(platform, anna, upload)
  await keepPiece(platform, anna, { upload, name: 'one.jpg', index: 0, size: bytes.length, bytes })
  expect(await addUploadedPhoto(platform, anna, once)).toEqual(added)
  await captionPhoto(platform, bo, { ...asked(added.photo), wordings: { en: 'A garden' } })
  expect(await add(bytes, bo)).toMatchObject({ photo: added.photo, isNew: false })
  expect((await readPhotos(platform)).photos).toMatchObject([{ caption: { en: 'A garden' } }])
  expect((await readAudit(platform)).filter(({ act }) => act === 'photos')).toHaveLength(1)
})

test('an album that is not there, a file that is none and an upload of another member are refused, and no photo is kept', async () => {
  const asking = { request: aRequest() }
  const upload = await send(await shot(1))
  await expect(addUploadedPhoto(platform, anna, { ...asking, upload, album: 'x' as never })).rejects.toThrow(
    'There is no album "x"',
  )
  await expect(addUploadedPhoto(platform, bo, { ...asking, upload })).rejects.toMatchObject({ id: 'gone' })
  await expect(add(new Uint8Array(HEIC))).rejects.toMatchObject({ reason: 'picture-kind' })
  expect(await home.files('private/import')).toHaveLength(1)
  expect([await ids(), await files()]).toEqual([[], []])
})

test('a removed photo is put back where it was, once, and within the hour; then its files are gone', async () => {
  const [one, two, three] = [await add(await shot(1)), await add(await shot(90)), await add(await shot(200))]
  const remove = (id: string) => removePhoto(platform, anna, asked(id), HOUR)
  await remove(two.photo)
  expect(await ids()).toEqual([one.photo, three.photo])
  await tidyIn(0.9)
  await restorePhoto(platform, bo, asked(two.photo))
  expect(await ids()).toEqual([one.photo, two.photo, three.photo])
  await expect(restorePhoto(platform, anna, asked(two.photo))).rejects.toMatchObject({ id: 'gone' })
  await tidyIn(2)
  expect(await files()).toHaveLength(3)
  await remove(two.photo)
  await tidyIn(1)
  await expect(restorePhoto(platform, anna, asked(two.photo))).rejects.toThrow('cannot be put back any more')
  expect(await files()).toHaveLength(2)
  expect((await readAudit(platform, { limit: 3 })).map(({ act }) => act)).toEqual([
    'photo-removed',
    'photo-restored',
    'photo-removed',
  ])
})

test('photos of the gallery outlive the day after which a file that nothing names goes', async () => {
  await add(await shot(1))
  await tidyIn(40)
  await tidyIn(10 * 24)
  expect(await files()).toHaveLength(1)
})

test('two who caption a photo in two languages do not undo each other, and an empty wording takes one away', async () => {
  const { photo } = await add(await shot(1))
  const word = (wordings: Record<string, string>, by = anna) =>
    captionPhoto(platform, by, { ...asked(photo), wordings })
  await word({ en: 'A garden' })
  await word({ zh: '花园' }, bo)
  expect((await readPhotos(platform)).photos[0]?.caption).toEqual({ en: 'A garden', zh: '花园' })
  await word({ en: '' })
  expect((await readPhotos(platform)).photos[0]?.caption).toEqual({ zh: '花园' })
})

test('a photo that is added again while its files go has them', async () => {
  const bytes = await shot(1)
  const { photo } = await add(bytes)
  await removePhoto(platform, anna, asked(photo), HOUR)
  home.pass(HOUR)
  const { blobs } = platform
  const racing: Platform = {
    ...platform,
    blobs: {
      ...blobs,
      remove: async (path) => {
        if (path.startsWith('media/photo')) await add(bytes)
        await blobs.remove(path)
      },
    },
  }
  await cleanUpFiles(racing)
  expect(await ids()).toEqual([photo])
  expect(await files()).toHaveLength(1)
})

test('photos go into the first album as long as none is asked for', async () => {
  for (const id of ['day-1', 'day-2'])
    await setAlbumTitle(platform, anna, { request: aRequest(), id: id as never, title: { en: id } })
  expect(await add(await shot(1))).toMatchObject({ album: 'day-1' })
  home.pass(DAY)
  expect((await readPhotos(platform)).albums).toHaveLength(2)
})
