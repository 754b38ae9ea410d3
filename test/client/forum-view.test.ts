import { forumView } from '@/guide/forum/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme } from '../support/sample-programme'

type Parts = Parameters<typeof aProgramme>[0]
type Language = 'en' | 'zh' | 'ar'

const viewOf = (parts: Parts = {}, language: Language = 'en') => forumView(aProgramme(parts), localeOf(language))
const forum = (parts: object) => ({ forum: { ...aProgramme().forum, ...parts } })

const countries = [
  { id: 'tanzania', kind: 'country' as const, name: { en: 'Tanzania', zh: '坦桑尼亚', ar: 'تنزانيا' } },
  { id: 'ecuador', kind: 'country' as const, name: { en: 'Ecuador', zh: '厄瓜多尔', ar: 'إكوادور' } },
  { id: 'aland', kind: 'country' as const, name: { en: 'Åland', zh: '奥兰', ar: 'أولاند' } },
]

test.each<[Language, string[]]>([
  ['en', ['aland', 'ecuador', 'tanzania']],
  ['ar', ['ecuador', 'aland', 'tanzania']],
  ['zh', ['tanzania', 'ecuador', 'aland']],
])('countries in %s stand in its alphabet, in Chinese in the order of the data', (language, order) => {
  const [group] = viewOf({ delegations: countries, people: [] }, language).delegations
  expect(group?.delegations.map(({ id }) => id)).toEqual(order)
})

test('organisations keep their own order, after the countries', () => {
  const organisations = ['unodc', 'iom'].map((id) => ({ id, kind: 'organisation' as const, name: { en: id } }))
  const groups = viewOf({ delegations: [...organisations, ...countries], people: [] }).delegations
  expect(groups.map(({ kind, delegations }) => [kind, delegations.length])).toEqual([
    ['country', 3],
    ['organisation', 2],
  ])
  expect(groups[1]?.delegations.map(({ id }) => id)).toEqual(['unodc', 'iom'])
})

test('only what is known of the forum has a heading', () => {
  expect(viewOf().texts.map(({ title }) => title)).toEqual(['forum.theme'])
  const more = forum({ concept: { en: 'Security' }, aim: { en: 'A platform' }, outcome: { en: 'Agreement' } })
  expect(viewOf(more).texts.map(({ title }) => title)).toEqual([
    'forum.theme',
    'forum.concept',
    'forum.aim',
    'forum.outcome',
  ])
})

test('days have their hours on the forum’s clock', () => {
  expect(viewOf().days.map(({ label, hours }) => `${label} ${hours}`)).toEqual([
    'Mon 9 Sep \u206608:00–20:00\u2069',
    'Tue 10 Sep \u206608:30–17:00\u2069',
  ])
  expect(viewOf().zone).toBe('Forum time, UTC+08:00')
})

test('hours and a building that are made up are marked; those that are facts are not', () => {
  const days = aProgramme().forum.days.map((day, n) => (n === 0 ? { ...day, sample: ['opens', 'closes'] } : day))
  const site = { ...aProgramme().forum.site, sample: true as const }
  const view = viewOf(forum({ days, site }))
  expect(view.days.map(({ isSample }) => isSample)).toEqual([true, false])
  expect(view.site.isSample).toBe(true)
  expect(viewOf().site.isSample).toBe(false)
})

test('a figure keeps its order inside text that runs from right to left', () => {
  const view = viewOf(forum({ figures: [{ value: '≈300', label: { en: 'guests' } }] }), 'ar')
  expect(view.figures.map(({ value }) => value)).toEqual(['\u2066≈300\u2069'])
})
