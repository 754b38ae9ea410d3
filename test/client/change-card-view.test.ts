import type { Change, ChangeKind, SessionState } from 'domain/programme/change'
import type { SessionId } from 'domain/programme/ids'
import { changeCard } from '@/components/change/change-card-view'
import { localeOf } from '@/i18n/locale'
import { aProgramme, aSession } from '../support/sample-programme'

const programme = aProgramme()
const opening = 'opening' as SessionId

const aState = (parts: Partial<SessionState> = {}): SessionState => {
  const { title, start, end, room } = aSession()
  return { title, start, end, room, ...parts }
}

const aChange = (kinds: ChangeKind[], parts: Partial<Change> = {}): Change => ({
  session: opening,
  kinds,
  before: aState(),
  after: aState(),
  ...parts,
})

const inEnglish = { programme, locale: localeOf('en'), starred: new Set<SessionId>() }
const plain = (text?: string) => text?.replace(/[\u2066\u2069]/g, '')
const valuesOf = (change: Change) =>
  changeCard(change, inEnglish).values.map(({ before, after }) => [plain(before?.wording), plain(after?.wording)])
const detailsOf = (change: Change) => changeCard(change, inEnglish).details.map(({ wording }) => plain(wording))

const at = (time: string, until: string, day = '09') =>
  aState({ start: `2024-09-${day}T${time}:00+08:00`, end: `2024-09-${day}T${until}:00+08:00` })

test.each([
  ['begins later', at('09:20', '10:00'), 'Starts later'],
  ['begins earlier', at('08:30', '10:00'), 'Starts earlier'],
  ['ends at another time only', at('09:00', '10:15'), 'New time'],
  ['begins earlier in the day, a day later', at('08:00', '09:00', '10'), 'Starts later'],
])('a session that %s says so', (_, after, kinds) => {
  expect(changeCard(aChange(['retimed'], { after }), inEnglish).kinds).toBe(kinds)
})

test('several kinds are said in one line, in their own order', () => {
  const after = { ...at('09:20', '10:20'), room: 'hall-b' as SessionState['room'] }
  const change = aChange(['retimed', 'moved', 'full'], { after })
  expect(changeCard(change, inEnglish).kinds).toBe('Starts later · New room · Full')
})

describe('values', () => {
  test('a new time stands beside the old one, without the day where it is the same', () => {
    expect(valuesOf(aChange(['retimed'], { after: at('09:20', '10:20') }))).toEqual([['09:00–10:00', '09:20–10:20']])
  })

  test('a move to another day names both days', () => {
    expect(valuesOf(aChange(['retimed'], { after: at('09:00', '10:00', '10') }))).toEqual([
      ['Mon 9 Sep 09:00–10:00', 'Tue 10 Sep 09:00–10:00'],
    ])
  })

  test('rooms go by their names', () => {
    const after = aState({ room: 'hall-b' as SessionState['room'] })
    expect(valuesOf(aChange(['moved'], { after }))).toEqual([['Hall A', 'Hall B']])
  })

  test('a room that the programme no longer has leaves the new one alone', () => {
    const before = aState({ room: 'hall-z' as SessionState['room'] })
    expect(valuesOf(aChange(['moved'], { before }))).toEqual([[undefined, 'Hall A']])
  })

  test('an old title stands below the new one', () => {
    const change = aChange(['renamed'], { before: aState({ title: { en: 'Welcome' } }) })
    expect(valuesOf(change)).toEqual([['Welcome', undefined]])
    expect(changeCard(change, inEnglish).title.wording).toBe('Opening ceremony')
  })

  test('a title that changed in another language only has no old value to show', () => {
    const before = aState({ title: { en: 'Opening ceremony', zh: '开幕' } })
    expect(valuesOf(aChange(['renamed'], { before }))).toEqual([])
  })
})

test.each([
  ['nothing of it changed', aChange(['full']), ['Mon 9 Sep', '09:00–10:00', 'Hall A']],
  ['the time changed', aChange(['retimed'], { after: at('09:20', '10:20') }), ['Mon 9 Sep', 'Hall A']],
  ['the day changed', aChange(['retimed'], { after: at('09:00', '10:00', '10') }), ['Hall A']],
  ['it is new', aChange(['added'], { before: null }), ['Mon 9 Sep', '09:00–10:00', 'Hall A']],
  ['it is gone', aChange(['removed'], { after: null }), ['Mon 9 Sep', '09:00–10:00', 'Hall A']],
])('day, time and room are said once: where %s', (_, change, details) => {
  expect(detailsOf(change)).toEqual(details)
})

test('a session that is in the programme can be opened; one that is gone cannot', () => {
  expect(changeCard(aChange(['full']), inEnglish).to).toBe('/guide/session/index?id=opening')
  const removed = aChange(['removed'], { after: null, session: 'gone' as SessionId })
  expect(changeCard(removed, inEnglish).to).toBeUndefined()
})

test('a starred session is marked as one of yours', () => {
  const card = changeCard(aChange(['full']), { ...inEnglish, starred: new Set([opening]) })
  expect(card.isStarred).toBe(true)
  expect(card.marks).toEqual([{ words: 'in your agenda', tone: 'accent' }])
})

test.each([
  ['cancelled', 'alert', true],
  ['removed', 'alert', true],
  ['moved', 'alert', false],
  ['added', 'accent', false],
  ['reinstated', 'accent', false],
  ['document-added', 'accent', false],
] as const)('%s: tone %s, struck through: %s', (kind, tone, isOff) => {
  expect(changeCard(aChange([kind]), inEnglish)).toMatchObject({ tone, isOff })
})
