import type { Gallery, Photo } from 'domain/photos/album'
import { localeOf } from '@/i18n/locale'
import { askedLanguages } from '@/organiser/components/asked-languages'
import { changedWordings, photoDeskView } from '@/organiser/photos/view'
import '@/organiser/words'

const en = localeOf('en')
const picture = { path: 'media/a.jpg', bytes: 1, width: 4, height: 3 }
const aPhoto = (id: string, caption: Photo['caption']) =>
  ({ id, album: 'hall', caption, picture, thumbnail: picture }) as unknown as Photo
const aGallery = (photos: readonly Photo[], albums = ['hall']): Gallery => ({
  rev: 1,
  albums: albums.map((id) => ({ id, title: { en: `Album ${id}` } })) as unknown as Gallery['albums'],
  photos: [...photos],
})
const viewOf = (gallery: Gallery, page = 0) => photoDeskView(gallery, ['en', 'zh'], page, en)

test('the newest photo comes first, and each says what its caption lacks', () => {
  const view = viewOf(aGallery([aPhoto('a', { en: 'A', zh: '一' }), aPhoto('b', { zh: '二' }), aPhoto('c', {})]))
  expect(view.tiles.map(({ id, caption, lack, label }) => [id, caption?.wording, lack, label])).toEqual([
    ['c', undefined, 'No caption yet', 'Photo 3: No caption yet'],
    ['b', '二', 'Not in English', 'Photo 2: 二'],
    ['a', 'A', undefined, 'Photo 1: A'],
  ])
  expect(view.count).toBe('3 photos · 1 without a caption')
})

test('an album is asked for only where there are several, and a long gallery has pages', () => {
  const many = Array.from({ length: 50 }, (_, index) => aPhoto(`p${index}`, { en: 'x', zh: 'x' }))
  expect(viewOf(aGallery([])).albums).toEqual([])
  expect(viewOf(aGallery(many, ['hall', 'garden'])).albums).toEqual([
    { value: 'hall', label: 'Album hall' },
    { value: 'garden', label: 'Album garden' },
  ])
  const last = viewOf(aGallery(many), 9)
  expect(last.tiles.map(({ id }) => id)).toEqual(['p1', 'p0'])
  expect(last.page).toMatchObject({ index: 2, last: 2, total: 50 })
})

test('only wordings that differ are sent, an emptied one as nothing', () => {
  const caption = { en: 'A garden', fr: 'Un jardin' }
  expect(changedWordings(caption, { en: ' A garden ', fr: ' ', zh: '花园 ' })).toEqual({ fr: '', zh: '花园' })
  expect(changedWordings(caption, {})).toEqual({})
  expect(askedLanguages(caption, ['en', 'zh'])).toEqual(['en', 'zh', 'fr'])
})
