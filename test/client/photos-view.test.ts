import { type Gallery, GallerySchema } from 'domain/photos/album'
import * as v from 'valibot'
import { localeOf } from '@/i18n/locale'
import { photosView } from '@/pages/photos/view'

const en = localeOf('en')
const zh = localeOf('zh')

const picture = (name: string) => ({ path: `media/${name}`, bytes: 1, width: 480, height: 320 })
const aPhoto = (id: string, album: string, parts: object = {}) => ({
  id,
  album,
  caption: { en: `Photo ${id}`, zh: `照片${id}` },
  picture: picture(`${id}.jpg`),
  thumbnail: picture(`${id}-small.webp`),
  ...parts,
})
const aGallery = (parts: object = {}): Gallery =>
  v.parse(GallerySchema, {
    rev: 1,
    albums: [
      { id: 'group', title: { en: 'Group photo', zh: '集体合影' } },
      { id: 'hall', title: { en: 'In the hall', zh: '会场' } },
    ],
    photos: [aPhoto('1', 'group'), aPhoto('2', 'hall'), aPhoto('3', 'hall')],
    ...parts,
  })

const ids = (view: ReturnType<typeof photosView>) => view.photos.map(({ id }) => id)

describe('the photos that are shown', () => {
  test.each([
    ['are all of them at first', undefined, ['1', '2', '3'], false],
    ['are those of the chosen album', 'hall', ['2', '3'], false],
    ['are all of them, and it is said, where the album is gone', 'lost', ['1', '2', '3'], true],
  ])('%s', (_, album, expected, isGone) => {
    const view = photosView(aGallery(), album, en)
    expect(ids(view)).toEqual(expected)
    expect(view.isAlbumGone).toBe(isGone)
  })

  test.each([
    ['has not been loaded', undefined],
    ['is empty', aGallery({ albums: [], photos: [] })],
  ])('are none where the gallery %s', (_, gallery) => {
    expect(photosView(gallery, undefined, en)).toMatchObject({ albums: [], photos: [], isAlbumGone: false })
  })

  test('carry their caption in the reader’s language and the paths of both pictures', () => {
    expect(photosView(aGallery(), 'group', zh).photos).toEqual([
      {
        id: '1',
        caption: { wording: '照片1', language: 'zh' },
        thumbnail: 'media/1-small.webp',
        picture: 'media/1.jpg',
        isSample: false,
      },
    ])
  })

  test('are called as their album is where they have no caption', () => {
    const gallery = aGallery({ photos: [aPhoto('1', 'hall', { caption: {} })] })
    expect(photosView(gallery, undefined, zh).photos[0]?.caption).toEqual({ wording: '会场', language: 'zh' })
  })
})

describe('a picture is marked as a sample', () => {
  test.each([
    ['when all of the photo is made up', true, true],
    ['when the picture is', ['picture'], true],
    ['when its thumbnail is', ['thumbnail'], true],
    ['not when only its caption is', ['caption'], false],
    ['not when nothing is', undefined, false],
  ])('%s', (_, sample, expected) => {
    const gallery = aGallery({ photos: [aPhoto('1', 'group', sample === undefined ? {} : { sample })] })
    expect(photosView(gallery, undefined, en).photos[0]?.isSample).toBe(expected)
  })
})

describe('the albums to choose from', () => {
  test('are all photos and each album, with how many there are', () => {
    expect(
      photosView(aGallery(), 'hall', en).albums.map(({ title, count, isChosen }) => [title.wording, count, isChosen]),
    ).toEqual([
      ['All', 3, false],
      ['Group photo', 1, false],
      ['In the hall', 2, true],
    ])
  })

  test('are all photos where the album that was asked for is gone', () => {
    expect(photosView(aGallery(), 'lost', en).albums.map(({ isChosen }) => isChosen)).toEqual([true, false, false])
  })

  test('are not shown where there is but one', () => {
    const gallery = aGallery({ albums: [{ id: 'hall', title: { en: 'In the hall' } }], photos: [aPhoto('2', 'hall')] })
    expect(photosView(gallery, undefined, en).albums).toEqual([])
  })
})
