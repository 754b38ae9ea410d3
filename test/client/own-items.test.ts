import { OWN_LIMITS } from 'domain/agenda/own-items'
import { momentOf } from 'domain/time/time'
import { dayChoices, faultsOf, newOwnItem, startedAt } from '@/guide/own-item/view'
import { localeOf } from '@/i18n/locale'
import { inForumTime } from '../support/card-context'
import { aPhone } from '../support/phone'
import { aProgramme } from '../support/sample-programme'

const walk = { title: 'Walk', date: '2024-09-09', start: '17:40', end: '18:10', place: 'The lake' }
const programme = aProgramme()

async function withItems(text?: string) {
  const phone = await aPhone(text === undefined ? {} : { texts: [['own-items', text]] })
  const { useOwnItems } = await import('@/stores/own-items')
  return { phone, own: useOwnItems.getState }
}

describe('own items', () => {
  test('come, change and go, and outlive the app', async () => {
    const { phone, own } = await withItems()
    own().add(walk)
    own().add({ ...walk, title: 'Call' })
    const [first, second] = own().items
    if (!first || !second) throw new Error('two items were added')
    own().change({ ...first, title: 'Long walk' })
    own().remove(second.id)
    const again = await withItems(phone.preferences.texts.get('own-items'))
    expect(again.own().items).toEqual([{ ...walk, id: first.id, title: 'Long walk' }])
  })

  test('that are put back do not take the place of newer ones', async () => {
    const { own } = await withItems()
    own().add(walk)
    const [first] = own().items
    if (!first) throw new Error('an item was added')
    own().remove(first.id)
    own().add({ ...walk, title: 'Call' })
    own().add(first)
    expect(own().items.map(({ title }) => title)).toEqual(['Call', 'Walk'])
    expect(new Set(own().items.map(({ id }) => id)).size).toBe(2)
  })

  test('are no more than a device keeps', async () => {
    const { own } = await withItems()
    for (let n = 0; n <= OWN_LIMITS.items; n++) own().add(walk)
    expect(own().items).toHaveLength(OWN_LIMITS.items)
  })

  test.each(['', '{', 'null', '7', '{"0":{}}', '[null,{}]'])('are none where the device holds %j', async (text) => {
    const { own } = await withItems(text)
    expect(own().items).toEqual([])
    own().add(walk)
    expect(own().items).toHaveLength(1)
  })

  test('go with all that is kept of the reader', async () => {
    const { phone, own } = await withItems()
    own().add(walk)
    const { resetApp } = await import('@/stores/reset-app')
    await resetApp()
    expect(own().items).toEqual([])
    expect(phone.preferences.texts.get('own-items')).toBeUndefined()
  })
})

describe('the form', () => {
  const now = momentOf(inForumTime('09 14:10'))

  test.each([
    ['2024-09-09', '2024-09-09', '14:30', '15:00'],
    ['2024-09-10', '2024-09-10', '12:00', '12:30'],
    [undefined, '2024-09-09', '14:30', '15:00'],
    ['nonsense', '2024-09-09', '14:30', '15:00'],
  ])('begins for %s on %s from %s to %s', (day, date, start, end) => {
    expect(newOwnItem(day, programme, now)).toMatchObject({ date, start, end })
  })

  test.each([
    ['weeks before the forum on its first day', '2024-08-01T10:00:00+08:00', '2024-09-09', '12:00'],
    ['on the day before it on that day', inForumTime('08 14:10'), '2024-09-08', '14:30'],
    ['weeks after it on its last day', '2024-10-01T10:00:00+08:00', '2024-09-10', '12:00'],
  ])('begins %s', (_when, at, date, start) => {
    expect(newOwnItem(undefined, programme, momentOf(at))).toMatchObject({ date, start })
  })

  test('offers the days of the forum, the one before and the one after', () => {
    const days = dayChoices(programme, '2024-09-09', localeOf('en'))
    expect(days.map(({ label }) => label)).toEqual(['Sun 8 Sep', 'Mon 9 Sep', 'Tue 10 Sep', 'Wed 11 Sep'])
  })

  test('keeps an item as long as it was when it begins at another time', () => {
    expect(startedAt(walk, '18:00', programme)).toMatchObject({ start: '18:00', end: '18:30' })
    expect(startedAt({ ...walk, end: '17:00' }, '18:00', programme)).toMatchObject({ start: '18:00', end: '17:00' })
  })

  test('says what is wrong by the field', () => {
    expect(faultsOf(walk, programme)).toEqual({})
    expect(faultsOf({ ...walk, title: '' }, programme)).toEqual({ title: 'own.fault.title' })
    expect(faultsOf({ ...walk, end: '17:00' }, programme)).toEqual({ end: 'own.fault.end' })
  })
})
