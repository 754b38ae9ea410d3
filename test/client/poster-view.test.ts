import type { Programme } from 'domain/programme/programme'
import { agendaCode } from 'domain/share/agenda-code'
import type { Target } from 'domain/share/share'
import type { Poster } from '@/guide/share/poster/poster'
import { posterView } from '@/guide/share/poster-view'
import { localeOf } from '@/i18n/locale'
import { aProgramme, aSession } from '../support/sample-programme'

type Parts = Parameters<typeof aSession>[0]

const LINK = 'https://forum.example/s/s-opening'

const of = (target: Target, programme: Programme, language: 'en' | 'zh' | 'ar' = 'en'): Poster =>
  posterView(target, LINK, { content: { programme }, locale: localeOf(language) })

const session: Target = { kind: 'session', id: 'opening' }
const withSession = (parts: Parts = {}) => aProgramme({ sessions: [aSession(parts)] })
const factsOf = ({ facts }: Poster) => facts.map(({ words }) => words)

test('a session says when in forum time with the offset, and where', () => {
  expect(factsOf(of(session, withSession()))).toEqual([
    'Mon 9 Sep \u206609:00–10:00\u2069',
    'Forum time, UTC+08:00',
    'Hall A · Floor 1',
  ])
})

test.each<[string, Parts, Partial<Poster>]>([
  ['of a topic', { topic: 'ports' }, { label: 'Topic 2 · Security at ports', colour: '#8a5406' }],
  ['named as its topic', { topic: 'ports', title: { en: 'Security at ports' } }, { label: 'Topic 2' }],
  ['of no topic', {}, { label: 'Ceremony', colour: '#0b6e5f' }],
  ['of a topic that is gone', { topic: 'gone' }, { label: 'Ceremony' }],
  ['that is cancelled', { status: 'cancelled' }, { status: 'Cancelled' }],
  ['that is on', {}, { status: undefined, sample: undefined }],
  ['that is made up', { sample: true }, { sample: 'Sample' }],
])('a session %s says so', (_, parts, expected) => {
  expect(of(session, withSession(parts))).toMatchObject(expected)
})

test('times and rooms that are made up are marked where they stand, without a mark on the rest', () => {
  const poster = of(session, withSession({ sample: ['start', 'end'] }))
  expect(poster.sample).toBeUndefined()
  expect(factsOf(poster)).toContain('Forum time, UTC+08:00 · Sample')
})

test('a session in a room that is gone has no room', () => {
  expect(factsOf(of(session, withSession({ room: 'gone' })))).toEqual([
    'Mon 9 Sep \u206609:00–10:00\u2069',
    'Forum time, UTC+08:00',
  ])
})

test.each<[string, Target, Partial<Poster>, string[]]>([
  ['a topic', { kind: 'topic', id: 'ports' }, { title: 'Security at ports', label: 'Topic 2', colour: '#8a5406' }, []],
  [
    'a person',
    { kind: 'person', id: 'pope' },
    { title: 'Amy Pope' },
    ['Director General', 'International Organization for Migration'],
  ],
  ['a place', { kind: 'place', id: 'place-a' }, { title: 'Hall A', label: 'Venue' }, ['Floor 1', 'The venue']],
  [
    'the app',
    { kind: 'home' },
    { title: 'Sub-Forum on Migration Management Cooperation' },
    ['\u20669–10\u2069 Sep 2024', 'Suzhou', 'Development and innovation'],
  ],
  ['a photo before the photos are here', { kind: 'photo', id: 'hall' }, { label: 'Photos' }, []],
  ['a notice before the notices are here', { kind: 'notice', id: 'rain' }, { label: 'Notice' }, []],
])('%s has its own words', (_, target, expected, facts) => {
  const poster = of(target, aProgramme())
  expect(poster).toMatchObject(expected)
  expect(factsOf(poster)).toEqual(facts)
})

test('in the reader’s language; what is not in it is named by its number alone', () => {
  const programme = withSession({ topic: 'ports' })
  expect(of(session, programme, 'zh')).toMatchObject({
    isRightToLeft: false,
    label: '议题 2 · 口岸安全',
    title: '开幕式',
  })
  expect(of(session, programme, 'ar')).toMatchObject({
    isRightToLeft: true,
    label: 'الموضوع 2',
    title: 'Opening ceremony',
  })
})

test('the code is the link’s, and the link is there to be typed', () => {
  const poster = of(session, withSession())
  expect(poster.address).toBe('forum.example/s/s-opening')
  expect(poster.code.size).toBe(29)
  expect(poster.code.rows[0]?.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false])
})

describe('an agenda', () => {
  const programme = aProgramme({
    sessions: [
      aSession({
        id: 'late',
        title: { en: 'Late' },
        start: '2024-09-10T09:00:00+08:00',
        end: '2024-09-10T10:00:00+08:00',
      }),
      aSession({ id: 'early', title: { en: 'Early' } }),
      aSession({ id: 'other', title: { en: 'Other' } }),
    ],
  })
  const [late, early] = programme.sessions.map(({ id }) => id)
  const code = agendaCode(
    [late, early].flatMap((id) => id ?? []),
    programme,
  )

  test('lists its sessions in order of time, and says how many they are', () => {
    const poster = of({ kind: 'agenda', id: code }, programme)
    expect(poster.title).toBe('My agenda')
    expect(poster.rows).toEqual([
      { when: 'Mon 9 Sep \u206609:00\u2069', title: 'Early' },
      { when: 'Tue 10 Sep \u206609:00\u2069', title: 'Late' },
    ])
    expect(factsOf(poster)).toEqual(['2 sessions · Forum time, UTC+08:00'])
    expect(poster.more(3)).toBe('+ 3 more sessions')
  })

  test('whose code is damaged lists nothing', () => {
    expect(of({ kind: 'agenda', id: 'damaged' }, programme).rows).toEqual([])
  })
})
