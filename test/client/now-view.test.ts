import { MINUTE } from 'domain/time/time'
import { localeOf } from '@/i18n/locale'
import { freshLabel, nowView } from '@/pages/now/view'
import { aContext, inForumTime, plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'

type Context = NonNullable<Parameters<typeof aContext>[0]>

const between = (id: string, from: string, until: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, start: inForumTime(from), end: inForumTime(until), ...parts })

const sessions = [
  between('ports', '09 10:30', '09 11:40', { room: 'hall-b' }),
  between('opening', '09 09:00', '09 10:00'),
  between('exchanges', '09 10:30', '09 11:30'),
  between('closing', '10 16:00', '10 17:00'),
]
const viewOf = (at: string, parts: Context = {}) => nowView(aContext({ sessions, at, ...parts }))

test.each<[string, string, string, string[], string[], string | undefined]>([
  ['long before the forum', '01 08:00', 'before', [], [], 'in 8 days'],
  ['a minute before it opens', '09 07:59', 'before', [], [], 'in 61 min'],
  ['when it opens', '09 08:00', 'during', [], ['opening'], 'in 60 min'],
  ['when the first session begins', '09 09:00', 'during', ['opening'], ['exchanges', 'ports'], 'in 90 min'],
  ['in its last minute', '09 09:59', 'during', ['opening'], ['exchanges', 'ports'], 'in 31 min'],
  ['when it has ended', '09 10:00', 'during', [], ['exchanges', 'ports'], 'in 30 min'],
  ['while two run', '09 10:30', 'during', ['exchanges', 'ports'], ['closing'], 'in 29 hours'],
  ['when one of them is over', '09 11:30', 'during', ['ports'], ['closing'], 'in 28 hours'],
  ['in the night between', '09 23:00', 'during', [], ['closing'], 'in 17 hours'],
  ['in the last session', '10 16:30', 'during', ['closing'], [], undefined],
  ['when the forum has closed', '10 17:00', 'after', [], [], undefined],
])('%s (%s) it is %s, with what is on and what is next', (_, at, phase, onNow, next, nextIn) => {
  const view = viewOf(at)
  expect(view.phase).toBe(phase)
  expect(view.onNow.map(({ id }) => id)).toEqual(onNow)
  expect(view.next.map(({ id }) => id)).toEqual(next)
  expect(view.nextIn).toBe(nextIn)
})

test('a cancelled session is neither on nor next', () => {
  const [first, ...others] = [between('gone', '09 08:10', '09 08:50', { status: 'cancelled' as const }), ...sessions]
  const at = (time: string) =>
    nowView(aContext({ sessions: [first, ...others].flatMap((each) => each ?? []), at: time }))
  expect(at('09 08:00').next.map(({ id }) => id)).toEqual(['opening'])
  expect(at('09 08:20').onNow).toEqual([])
})

test.each<['en' | 'zh' | 'ar', string, string]>([
  ['en', 'in 2 days', 'Mon 9 Sep 08:00'],
  ['zh', '2 天后', '9月9日 周一 08:00'],
  ['ar', 'بعد يومين', 'الاثنين 9 سبتمبر 08:00'],
])('before the forum it says in %s how long until it opens, and when', (language, opensIn, opensAt) => {
  const view = viewOf('07 07:00', { language })
  expect([view.opensIn, plain(view.opensAt)]).toEqual([opensIn, opensAt])
})

test('how to arrive is said before the forum only', () => {
  const { forum } = aProgramme()
  const arrival = { ...forum, site: { ...forum.site, arrival: { en: 'By metro' } } }
  expect(viewOf('07 08:00', { programme: { forum: arrival } })).toMatchObject({
    arrival: { wording: 'By metro' },
    address: { wording: 'Suzhou, Jiangsu' },
  })
  expect(viewOf('07 08:00').arrival).toBeUndefined()
  const during = viewOf('09 09:00', { programme: { forum: arrival } })
  expect([during.arrival, during.address, during.opensIn, during.opensAt]).toEqual(Array(4).fill(undefined))
})

test.each([
  ['before', '07 08:00', undefined],
  ['during', '09 09:00', undefined],
  ['after', '10 17:00', 'A joint declaration'],
])('the outcome is not said %s the forum unless it is over', (_, at, outcome) => {
  const forum = { ...aProgramme().forum, outcome: { en: 'A joint declaration' } }
  expect(viewOf(at, { programme: { forum } }).outcome?.wording).toBe(outcome)
})

test('a forum without sessions has neither what is on nor what is next', () => {
  for (const at of ['07 08:00', '09 09:00', '10 18:00'])
    expect(viewOf(at, { sessions: [] })).toMatchObject({ onNow: [], next: [], nextIn: undefined })
})

test('the hero has the forum’s name, theme, days, place and figures', () => {
  const forum = { ...aProgramme().forum, figures: [{ value: '≈300', label: { en: 'guests', zh: '嘉宾' } }] }
  const { hero } = viewOf('09 09:00', { programme: { forum }, language: 'zh' })
  expect({ ...hero, figures: hero.figures.map((figure) => ({ ...figure, value: plain(figure.value) })) }).toEqual({
    name: { wording: '移民管理合作分论坛', language: 'zh' },
    theme: { wording: '发展与创新', language: 'zh' },
    when: '2024年9月9日至10日',
    place: { wording: '苏州', language: 'zh' },
    figures: [{ value: '≈300', label: { wording: '嘉宾', language: 'zh' } }],
  })
})

describe('how fresh it is', () => {
  const state = { release: 3, checkedAt: 0, device: 0, isChecking: false, isOffline: false }

  test.each([
    ['checked just now', {}, 'Release 3 · checked just now'],
    ['checked two minutes ago', { device: 2 * MINUTE }, 'Release 3 · checked 2 min ago'],
    ['asked again meanwhile', { device: 2 * MINUTE, isChecking: true }, 'Release 3 · checked 2 min ago'],
    ['offline', { device: 5 * MINUTE, isOffline: true }, 'Release 3 · offline, last checked 5 min ago'],
    ['asked for the first time', { checkedAt: undefined, isChecking: true }, 'Release 3 · checking…'],
    ['checked by a clock that went back since', { device: -60 * MINUTE }, 'Release 3 · checked just now'],
  ])('when it was %s', (_, parts, label) => {
    expect(freshLabel({ ...state, ...parts }, localeOf('en'))).toBe(label)
  })

  test.each(['zh', 'ar'] as const)('in %s no hole is left open', (language) => {
    for (const isOffline of [true, false])
      expect(freshLabel({ ...state, isOffline, device: 11 * MINUTE }, localeOf(language))).not.toMatch(/[{}]/)
  })
})
