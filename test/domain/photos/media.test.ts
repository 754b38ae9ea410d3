import { mediaOf, mediaReferences } from 'domain/photos/media'
import { aProgramme } from '../../support/sample-programme'

const file = { path: 'media/one.pdf', bytes: 1 }

test('every reference is counted: a plan of a programme, a picture and its thumbnail, what is referred to twice', () => {
  const gallery = {
    photos: [
      { id: 'a', picture: { path: 'media/a.jpg' }, thumbnail: { path: 'media/a-small.jpg' } },
      { id: 'b', picture: { path: 'media/a.jpg' }, thumbnail: { path: 'media/b-small.jpg' } },
    ],
  }
  const [published, draft] = [aProgramme(), { ...aProgramme(), documents: [{ id: 'outline', file }] }]
  expect(Object.fromEntries(mediaReferences(published, draft, gallery))).toEqual({
    'media/f1.svg': 2,
    'media/one.pdf': 1,
    'media/a.jpg': 2,
    'media/a-small.jpg': 1,
    'media/b-small.jpg': 1,
  })
  expect(mediaOf(published, { file })).toEqual(['media/f1.svg', 'media/one.pdf'])
})

test.each([
  ['nothing', undefined],
  ['a path outside', { path: 'release/1.json' }],
  ['an address', { path: 'https://forum.example/media/a.jpg' }],
  ['a path that is no text', { path: ['media/a.jpg'] }],
  ['a sentence that names a file', { text: { en: 'media/a.jpg' } }],
])('%s refers to no file', (_, source) => {
  expect(mediaOf(source)).toEqual([])
})
