import { topicCard, topicGroups } from '@/guide/topics/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme, aSession } from '../support/sample-programme'

function cards(parts = {}, language: 'en' | 'zh' | 'ar' = 'en', query = '') {
  const [programme, locale] = [aProgramme(parts), localeOf(language)]
  return topicGroups(programme, locale, query).flatMap(({ title, rows }) =>
    rows.map((topic) => ({ ...topicCard(topic, programme, locale), under: title })),
  )
}

test('topics stand in the order of their numbers, whatever the order of the data', () => {
  const topics = [
    { id: 'ports', number: 2, title: { en: 'Ports' } },
    { id: 'exchanges', number: 1, title: { en: 'Exchanges' } },
  ]
  expect(cards({ topics }).map(({ number, title }) => `${number} ${title.wording}`)).toEqual(['1 Exchanges', '2 Ports'])
})

test('each says how many sessions it has', () => {
  const sessions = [
    aSession({ id: 'a', topic: 'exchanges' }),
    aSession({ id: 'b', topic: 'exchanges', room: 'hall-b' }),
    aSession({ id: 'c', topic: 'ports', start: '2024-09-09T11:00:00+08:00', end: '2024-09-09T12:00:00+08:00' }),
    aSession({ id: 'd', start: '2024-09-09T12:00:00+08:00', end: '2024-09-09T13:00:00+08:00' }),
  ]
  expect(cards({ sessions }).map((card) => card.sessions)).toEqual(['2 sessions', '1 session'])
})

test('each leads to its own page and is in the language of the reader', () => {
  expect(cards({}, 'zh')[0]).toMatchObject({ to: '/guide/topic/index?id=exchanges', title: { wording: '人员往来' } })
})

test('only a topic that is made up as a whole is marked', () => {
  const topics = [
    { id: 'a', number: 1, title: { en: 'Made up' }, sample: true as const },
    { id: 'b', number: 2, title: { en: 'A fact' }, about: { en: 'Made up' }, sample: ['about'] },
  ]
  expect(cards({ topics }).map(({ isSample }) => isSample)).toEqual([true, false])
})

test('more than eight topics are under the letters of their names, and the ninth is neutral', () => {
  const topics = Array.from({ length: 9 }, (_, n) => ({
    id: `t-${n}`,
    number: n + 1,
    title: { en: n % 2 ? `Ports ${n}` : `Air ${n}` },
  }))
  expect(cards({ topics }).map(({ under, colour }) => `${under} ${colour}`)).toEqual([
    ...['A 1', 'A 3', 'A 5', 'A 7', 'A 9'],
    ...['P 2', 'P 4', 'P 6', 'P 8'],
  ])
  expect(cards({ topics }, 'en', 'ports 3').map(({ id }) => String(id))).toEqual(['t-3'])
})
