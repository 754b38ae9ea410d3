import '@/organiser/words'
import type { Release } from 'domain/release/release'
import { localeOf } from '@/i18n/locale'
import { homeView } from '@/organiser/home/view'
import { plain } from '../support/card-context'
import { aProgramme } from '../support/sample-programme'

const programme = aProgramme()
const preview: Parameters<typeof homeView>[1] = {
  id: '',
  draftRev: 4,
  release: 3,
  changes: [],
  differences: [],
  warnings: [],
  reach: 0,
}
const released = (release: number): Release => ({
  release,
  publishedAt: '2024-09-09T08:05:00+08:00',
  changes: [],
  earlier: [],
  programme,
})
const viewOf = (parts: Partial<typeof preview> = {}, release: Release | undefined = released(3)) =>
  homeView(programme, { ...preview, ...parts }, release, undefined, localeOf('en'))

test.each<[string, Release | undefined, string | undefined]>([
  ['its time where this device has it', released(3), 'Published Mon 9 Sep 08:05'],
  ['no time where this device has an older one', released(2), undefined],
])('the release that is out is named with %s', (_, release, published) => {
  const view = viewOf({}, release)
  expect(view.release).toBe('Release 3 is out')
  expect(plain(view.published)).toBe(published)
})

test('on a device without the programme yet, the release is named alone', () => {
  expect(homeView(programme, preview, undefined, undefined, localeOf('en')).published).toBeUndefined()
})

test('a published draft without warnings says so', () => {
  expect(viewOf()).toMatchObject({
    changes: 'Everything is published',
    hasChanges: false,
    warnings: 'No warnings',
    hasWarnings: false,
  })
})

test('what waits and what to look at are counted', () => {
  const view = viewOf({
    differences: [
      { kind: 'sessions', id: 'opening', what: 'changed' },
      { kind: 'rooms', id: 'hall-a', what: 'changed' },
    ],
    warnings: [{ kind: 'duplicate-id', at: { item: 'rooms/hall-a' } }],
  })
  expect(view).toMatchObject({ changes: '2 changes to publish', warnings: '1 warning' })
  expect(view.kinds.find(({ kind }) => kind === 'rooms')?.changed).toBe('1 changed')
  expect(view.kinds.find(({ kind }) => kind === 'floors')?.changed).toBeUndefined()
})

test('every kind but the sessions is there; the forum is edited at once, the others are listed', () => {
  expect(viewOf().kinds.map(({ kind, count, to }) => [kind, count, to])).toEqual([
    ['forum', undefined, '/organiser/edit/index?kind=forum&id=forum'],
    ['topics', '2', '/organiser/items/index?kind=topics'],
    ['sessionKinds', '16', '/organiser/items/index?kind=sessionKinds'],
    ['speakerRoles', '4', '/organiser/items/index?kind=speakerRoles'],
    ['people', '1', '/organiser/items/index?kind=people'],
    ['delegations', '1', '/organiser/items/index?kind=delegations'],
    ['rooms', '2', '/organiser/items/index?kind=rooms'],
    ['floors', '1', '/organiser/items/index?kind=floors'],
    ['places', '2', '/organiser/items/index?kind=places'],
    ['shuttles', '0', '/organiser/items/index?kind=shuttles'],
    ['documents', '0', '/organiser/items/index?kind=documents'],
    ['help', '0', '/organiser/items/index?kind=help'],
    ['photos', undefined, '/organiser/photos/index'],
  ])
})
