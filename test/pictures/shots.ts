import type { WebHost } from '../hosts/browser/driver'
import { everyPage, organiserPages } from '../support/pages'
import { storeOnDevice } from '../support/sign-in'

/** The forums of the contact sheet; `begun` is one that nothing was published of yet. */
export const sheetForums = ['sample', 'congress', 'begun'] as const
export type SheetForum = (typeof sheetForums)[number]

/** A page, or a state of one. */
export type Shot = {
  readonly name: string
  readonly address: string
  readonly by: 'guest' | 'owner'
  /** In these alone; the sample and the congress unless told. */
  readonly forums?: readonly SheetForum[]
  /** The forum's time, if it is not the one at which its clock stands. */
  readonly now?: string
  /** Whether the backend draws the page: the app is not on it. */
  readonly isDrawn?: boolean
  /** What is done before the page is opened. */
  readonly before?: (web: WebHost) => Promise<void>
  /** What is done on the page. */
  readonly act?: (web: WebHost) => Promise<void>
}

/** `/guide/session/index?id=topic-1` is `session-topic-1`; organisers' pages begin with `organiser-`. */
function nameOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'https://forum.example')
  const [, folder, page = ''] = pathname.split('/')
  return [...(folder === 'organiser' ? [folder] : []), page, ...searchParams.values()].join('-')
}

const pagesOf = (addresses: readonly string[], by: Shot['by']): Shot[] =>
  addresses.map((address) => ({ name: nameOf(address), address, by }))

/** The sample's sessions with stars on them: one that is on, two at the same time, one that is cancelled. */
const STARRED = ['speech-iom', 'topic-1', 'topic-2', 'topic-3', 'side-services', 's1', 's2', 's3', 's4', 's5', 's6']
const withStars = (web: WebHost): Promise<void> => storeOnDevice(web, 'starred', STARRED)
const lunch = { title: 'Lunch with our interpreters', place: 'Level 1, by the lift', start: '12:10', end: '12:40' }
const notes = { title: 'Notes for the round table', place: '', start: '17:40', end: '18:10' }
const OWN = [
  { ...lunch, date: '2024-09-09', id: 'lunch' },
  { ...notes, date: '2024-09-09', id: 'notes' },
]
const withOwn = async (web: WebHost): Promise<void> => {
  await storeOnDevice(web, 'own-items', OWN)
  await withStars(web)
}
const withLargestText = (web: WebHost): Promise<void> => storeOnDevice(web, 'settings', { textSize: 'largest' })

const tap = (target: string, thenSees: string) => async (web: WebHost) => {
  await web.tap(target)
  await web.waitFor(thenSees)
}

const type = (target: string, words: string) => async (web: WebHost) => {
  await web.type(target, words)
  // Results come without a button, after the reader has stopped typing.
  await web.page.waitForTimeout(600)
}

const guest = { by: 'guest' } as const
const owner = { by: 'owner' } as const
const sampleOnly: Shot['forums'] = ['sample']
const begunOnly: Shot['forums'] = ['begun']

/** States that no address leads to. */
const states: readonly Shot[] = [
  { name: 'now-starred', ...guest, address: '/pages/now/index', before: withStars },
  { name: 'now-before', ...guest, address: '/pages/now/index', now: '2024-09-08T18:00:05+08:00', forums: sampleOnly },
  { name: 'now-lunch', ...guest, address: '/pages/now/index', now: '2024-09-09T13:10:05+08:00', forums: sampleOnly },
  { name: 'now-over', ...guest, address: '/pages/now/index', now: '2024-09-11T10:00:05+08:00', forums: sampleOnly },
  { name: 'now-largest', ...guest, address: '/pages/now/index', before: withLargestText },
  { name: 'agenda-largest', ...guest, address: '/pages/agenda/index', before: withLargestText },
  { name: 'agenda-starred', ...guest, address: '/pages/agenda/index', before: withStars },
  {
    name: 'agenda-filters',
    ...guest,
    address: '/pages/agenda/index',
    act: tap('#agenda-filters', '#filters-done'),
  },
  { name: 'agenda-search', ...guest, address: '/pages/agenda/index', act: type('#agenda-search', 'an') },
  { name: 'agenda-none', ...guest, address: '/pages/agenda/index', act: type('#agenda-search', 'xyzzy') },
  { name: 'mine-starred', ...guest, address: '/pages/mine/index', before: withStars },
  { name: 'mine-own', ...guest, address: '/pages/mine/index', before: withOwn, forums: sampleOnly },
  {
    name: 'photos-one',
    ...guest,
    address: '/pages/photos/index',
    forums: sampleOnly,
    act: tap('#photo-group-photo', '#photo-close'),
  },
  {
    name: 'privacy-question',
    ...guest,
    address: '/guide/privacy/index',
    forums: sampleOnly,
    act: tap('#privacy-forget', '#privacy-yes'),
  },
  { name: 'begun-now', ...guest, address: '/pages/now/index', forums: begunOnly },
  { name: 'begun-agenda', ...guest, address: '/pages/agenda/index', forums: begunOnly },
  { name: 'begun-mine', ...guest, address: '/pages/mine/index', forums: begunOnly },
  { name: 'organiser-begun', ...owner, address: '/organiser/home/index', forums: begunOnly },
  { name: 'organiser-begun-people', ...owner, address: '/organiser/items/index?kind=people', forums: begunOnly },
  {
    name: 'organiser-session-delay',
    ...owner,
    address: '/organiser/session/index?id=topic-1',
    act: tap('#delay-20', '#act-publish'),
  },
  {
    name: 'organiser-team-invite',
    ...owner,
    address: '/organiser/team/index',
    forums: sampleOnly,
    act: tap('#team-invite', '#invite-send'),
  },
  { name: 'drawn-programme', ...guest, address: '/programme', isDrawn: true },
  { name: 'drawn-signs', ...guest, address: '/signs', isDrawn: true, forums: sampleOnly },
  { name: 'drawn-door', ...guest, address: '/door/hall-a', isDrawn: true, forums: sampleOnly },
]

/** All pages and states, the pages as `test/support/pages.ts` lists them. */
export const shots: readonly Shot[] = [...pagesOf(everyPage, 'guest'), ...pagesOf(organiserPages, 'owner'), ...states]

/** What stands in the congress where these stand in the sample. */
const twins: Readonly<Record<string, string>> = {
  'main-hall': 'pl1',
  'sub-forum': 'sub-forum',
  'topic-1': 's12',
  'speech-iom': 's700',
  personnel: 't1',
  'amy-pope': 'p1',
  's-opening': 's-s12',
  '2024-09-09': '2027-06-02',
}

/** The address of a shot in a forum. */
export const addressIn = (forum: SheetForum, { address }: Shot): string =>
  forum === 'congress' ? address.replace(/=([\w-]+)/g, (all, id) => (twins[id] ? `=${twins[id]}` : all)) : address
