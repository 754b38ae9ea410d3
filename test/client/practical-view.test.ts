import { practicalView } from '@/guide/practical/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme } from '../support/sample-programme'

type Parts = Parameters<typeof aProgramme>[0]

const viewOf = (parts: Parts, language: 'en' | 'zh' | 'ar' = 'en') =>
  practicalView(aProgramme(parts), localeOf(language))

const wifi = {
  id: 'wifi',
  kind: 'wifi' as const,
  title: { en: 'Wi-Fi', zh: '无线网络' },
  body: { en: 'Free everywhere.' },
  actions: [{ kind: 'copy' as const, label: { en: 'Copy the password' }, value: 'secret' }],
}
const line = {
  id: 'line-a',
  name: { en: 'Line A' },
  stops: [
    { name: { en: 'Hotel' }, after: 0 },
    { name: { en: 'Museum' }, after: 15 },
    { name: { en: 'Venue' }, after: 150 },
  ],
  departures: ['2024-09-10T07:10:00+08:00', '2024-09-09T08:10:00+08:00', '2024-09-08T23:10:00Z'],
}

test('a card has its drawing, its words and what can be done with it', () => {
  expect(viewOf({ help: [wifi] }, 'zh').help[0]).toMatchObject({
    icon: 'wifi',
    title: { wording: '无线网络', language: 'zh' },
    body: { wording: 'Free everywhere.', language: 'en' },
    actions: [{ kind: 'copy', value: 'secret', label: { wording: 'Copy the password' } }],
  })
})

test('departures stand by day and by time on the forum’s clock, whatever their order and spelling', () => {
  const [shuttle] = viewOf({ shuttles: [line] }).shuttles
  expect(shuttle?.days.map(({ label, times }) => [label, times])).toEqual([
    ['Mon 9 Sep', ['07:10', '08:10']],
    ['Tue 10 Sep', ['07:10']],
  ])
})

test('each stop after the first says how long it takes to get there', () => {
  const [shuttle] = viewOf({ shuttles: [line] }).shuttles
  expect(shuttle?.stops.map(({ after }) => after)).toEqual([undefined, 'after 15 min', 'after 150 min'])
})

describe('sample', () => {
  const made = { ...wifi, sample: true as const }
  const partly = { ...wifi, id: 'emergency', sample: ['body'] }

  test('where all of the page is made up one line says so and no item does', () => {
    const view = viewOf({ help: [made], shuttles: [{ ...line, sample: true }] })
    expect(view.isAllSample).toBe(true)
    expect([...view.help, ...view.shuttles].some(({ isSample }) => isSample)).toBe(false)
  })

  test('where fact and sample mix each item that is made up says so', () => {
    const view = viewOf({ help: [made, { ...wifi, id: 'fact' }], shuttles: [] })
    expect(view.isAllSample).toBe(false)
    expect(view.help.map(({ isSample }) => isSample)).toEqual([true, false])
  })

  test('a card whose text alone is made up says so beside the text', () => {
    expect(viewOf({ help: [partly] }).help[0]).toMatchObject({ isSample: false, isBodySample: true })
  })

  test('nothing at all is not called sample', () => {
    expect(viewOf({ help: [], shuttles: [] }).isAllSample).toBe(false)
  })
})
