import '@/organiser/words'
import { differences } from 'domain/draft/differences'
import type { Programme } from 'domain/programme/programme'
import { sessionChanges } from 'domain/release/changes'
import type { ScreenLanguage } from 'domain/text/languages'
import { warningsOf } from 'domain/warnings/warnings'
import { localeOf } from '@/i18n/locale'
import { newsSince, type ReviewView, reviewView } from '@/organiser/review/view'
import { plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'
import { inB, pope, session } from '../support/warning-cases'

type Options = { language?: ScreenLanguage; isPublishedThere?: boolean }

/** What the page shows of a draft, as the backend's preview says it. */
function review(published: Programme, draft: Programme, options: Options = {}): ReviewView {
  const preview = {
    changes: sessionChanges(published, draft),
    differences: differences(published, draft),
    warnings: warningsOf(draft, { published }),
  }
  return reviewView(preview, {
    programme: draft,
    published: options.isPublishedThere === false ? undefined : published,
    locale: localeOf(options.language ?? 'en'),
  })
}

const whole = { title: { en: 'Panel', zh: '专题会' }, shortTitle: { en: 'Panel', zh: '专题会' } }
const apart = [session('a', '09:00', '10:00'), session('b', '11:00', '12:00', whole)]
const clashing = [session('a', '09:00', '10:00'), session('b', '09:30', '12:00', whole)]
const [person] = aProgramme().people
if (!person) throw new Error('no people')

describe('the review of a draft', () => {
  test('a draft that is published as it is has nothing to show', () => {
    const view = review(aProgramme(), aProgramme())
    expect(view).toMatchObject({ isEmpty: true, warnings: [], old: [], clashes: [], cards: [], others: [] })
  })

  test('clashes come first, missing languages last, whatever comes earlier in the day', () => {
    const draft = aProgramme({
      sessions: [session('early', '07:00', '08:30', { title: { en: 'Early' } }), ...clashing],
    })
    const { warnings } = review(aProgramme({ sessions: apart }), draft)
    expect(warnings.map(({ kind }) => kind)).toEqual(['Room taken twice', 'Outside opening hours', 'Missing language'])
  })

  test('what the published programme is warned of as well is told apart', () => {
    const published = aProgramme({ sessions: clashing })
    const draft = aProgramme({
      sessions: [
        ...clashing,
        session('c', '10:30', '11:30', { title: { en: 'Talk', zh: '演讲' }, shortTitle: { en: 'Talk', zh: '演讲' } }),
      ],
    })
    const { warnings, old, clashes } = review(published, draft)
    expect(warnings.map(({ words }) => plain(words))).toEqual([
      '“Talk” and “Panel” are both in Hall A, Mon 9 Sep 10:30–11:30.',
    ])
    expect(old).toHaveLength(1)
    expect(clashes).toHaveLength(1)
  })

  test('until the newest release is on the device all warnings are new', () => {
    const published = aProgramme({ sessions: clashing })
    const { warnings, old } = review(published, published, { isPublishedThere: false })
    expect([warnings.length, old.length]).toEqual([1, 0])
  })

  test('a warning leads to the session or the item that it is about, and nowhere once that is removed', () => {
    const draft = aProgramme({ sessions: clashing, people: [{ ...person, name: { en: 'Amy Pope' } }] })
    const published = aProgramme({ sessions: apart })
    expect(review(published, draft).warnings.map(({ to }) => to)).toEqual([
      '/organiser/session/index?id=b',
      '/organiser/edit/index?kind=people&id=pope',
    ])
    const gone = { kind: 'begun', at: { session: 'a' }, changes: ['removed'] }
    const input = { warnings: [gone as never], changes: [], differences: [] }
    const view = reviewView(input, { programme: aProgramme({ sessions: [] }), published, locale: localeOf('en') })
    expect(view.warnings.map(({ to }) => to)).toEqual([undefined])
  })

  test('attendees’ cards have the old value and the new, and lead to where the session is edited', () => {
    const draft = aProgramme({ sessions: [session('a', '09:20', '10:20', inB)] })
    const { cards, others } = review(aProgramme({ sessions: [session('a', '09:00', '10:00')] }), draft)
    expect(cards).toHaveLength(1)
    expect(cards[0]).toMatchObject({ kinds: 'Starts later · New room', to: '/organiser/session/index?id=a', marks: [] })
    expect(cards[0]?.values.map(({ before, after }) => [plain(before?.wording), plain(after?.wording)])).toEqual([
      ['09:00–10:00', '09:20–10:20'],
      ['Hall A', 'Hall B'],
    ])
    expect(others).toEqual([])
  })

  test('a session that goes has a card that leads nowhere', () => {
    const { cards } = review(aProgramme({ sessions: apart }), aProgramme({ sessions: apart.slice(0, 1) }))
    expect(cards.map(({ kinds, to }) => [kinds, to])).toEqual([['Removed', undefined]])
  })

  test.each([
    ['a session', { sessions: [aSession({ abstract: { en: 'All come', zh: '所有人' } })] }, 'Session', ['Abstract']],
    ['a person', { people: [{ ...person, office: { en: 'Chief', zh: '总干事' } }] }, 'Person', ['Office']],
  ] as const)('what no card says of %s is an other change, field by field', (_what, parts, kind, labels) => {
    const { cards, others } = review(aProgramme(), aProgramme(parts as never))
    expect(cards).toEqual([])
    expect(others.map((other) => [other.kind, other.mark.words])).toEqual([[kind, 'Changed']])
    expect(others[0]?.fields.map(({ label }) => label)).toEqual(labels)
  })

  test('of a text only the wordings that differ are shown, each with its language', () => {
    const draft = aProgramme({ people: [{ ...person, office: { en: 'Chief', zh: '总干事' } }] })
    expect(review(aProgramme(), draft).others[0]?.fields).toEqual([
      {
        field: 'office',
        label: 'Office',
        before: [{ wording: 'Director General', language: 'en', label: 'English' }],
        after: [{ wording: 'Chief', language: 'en', label: 'English' }],
      },
    ])
  })

  test('of a session that has a card the rest is an other change', () => {
    const draft = aProgramme({ sessions: [aSession({ room: 'hall-b', full: true, expected: 200 })] })
    const { cards, others } = review(aProgramme(), draft)
    expect(cards.map(({ kinds }) => kinds)).toEqual(['New room · Full'])
    expect(others.map(({ fields }) => fields.map(({ label }) => label))).toEqual([['Guests expected']])
  })

  test('what is new is edited where it is, what is removed can only be looked at', () => {
    const draft = aProgramme({ people: [{ ...person, id: 'new' as never }] })
    const { others } = review(aProgramme(), draft)
    expect(others.map(({ address, mark, to }) => [address, mark.words, to])).toEqual([
      ['people/pope', 'Removed', undefined],
      ['people/new', 'New', '/organiser/edit/index?kind=people&id=new'],
    ])
    expect(others[0]?.fields.every(({ after }) => after.length === 0)).toBe(true)
    expect(others[1]?.fields.every(({ before }) => before.length === 0)).toBe(true)
  })

  test.each([
    ['speakers', pope, ['Speakers'], ['Amy Pope · Speaker · in person']],
    ['channels', { channels: [{ number: 3, language: 'fr' }] }, ['Interpretation channels'], ['Number 3 · French']],
    ['languages', { languages: ['zh', 'en'] }, ['Languages'], ['Chinese', 'English']],
    [
      'the title in a language that the reader does not read',
      { title: { en: 'Opening ceremony', zh: '开场' } },
      ['Title'],
      ['开场'],
    ],
    ['the title in the reader’s language', { title: { en: 'Welcome', zh: '开幕式' } }, [], []],
  ] as const)('of %s the card says that they changed, and below is how', (_what, parts, labels, values) => {
    const { cards, others } = review(aProgramme(), aProgramme({ sessions: [aSession(parts as never)] }))
    expect(cards).toHaveLength(1)
    const fields = others.flatMap((other) => other.fields)
    expect(fields.map(({ label }) => label)).toEqual(labels)
    expect(fields.flatMap(({ after }) => after.map(({ wording }) => wording))).toEqual(values)
  })

  test('an id in a value is a name, also of what the draft no longer has', () => {
    const published = aProgramme({ delegations: [...aProgramme().delegations] })
    const other = { ...aProgramme().delegations[0], id: 'other', name: { en: 'Observers', zh: '观察员' } }
    const draft = aProgramme({ delegations: [other as never], people: [{ ...person, delegation: 'other' as never }] })
    const field = review(published, draft).others.find(({ address }) => address === 'people/pope')?.fields[0]
    expect(field?.before.map(({ wording }) => wording)).toEqual(['International Organization for Migration'])
    expect(field?.after.map(({ wording }) => wording)).toEqual(['Observers'])
  })

  test.each([
    ['en', ['Session “Opening ceremony”']],
    ['zh', ['场次“开幕式”']],
  ] as const)('what came into the draft meanwhile is named, in %s', (language, expected) => {
    const now = aProgramme({ sessions: [aSession({ full: true })] })
    expect(newsSince(aProgramme(), { programme: now, locale: localeOf(language) })).toEqual(expected)
  })
})
