import { setTimeout as wait } from 'node:timers/promises'
import { until } from '../hosts/until'
import { samplePhones } from '../support/phones'

/** Longer than it takes to draw what was heard. */
const QUIET = 1200 // ms

const phones = samplePhones()

/** The ids of the sessions on the page, in their order. */
const shownOn = (page: { ids(): string[] }) =>
  page.ids().flatMap((id) => (id.startsWith('session-') ? [id.slice('session-'.length)] : []))

const agenda = () => phones.ready({ path: 'pages/agenda/index' })

test('opens on today, with both days to choose from and how much each holds', async () => {
  const { page } = await agenda()
  expect(page.byId('day-2024-09-09').text).toMatch(/^Mon 9 Sep\s*15 sessions$/)
  expect(page.byId('day-2024-09-10').text).toMatch(/^Tue 10 Sep\s*12 sessions$/)
  expect(shownOn(page)[0]).toBe('registration-1')
  expect(shownOn(page)).toHaveLength(15)
})

test('the other day is a tap away', async () => {
  const { page } = await agenda()
  page.tap('day-2024-09-10')
  await until(() => shownOn(page)[0] === 'registration-2')
  expect(shownOn(page)).toHaveLength(12)
})

test('sessions at the same time stand under one line', async () => {
  const { page } = await agenda()
  const lines = page.text().split('\n')
  expect(lines).toContain('3 at the same time')
  expect(shownOn(page).slice(8, 11)).toEqual(['topic-2', 'topic-3', 'bilaterals-1'])
})

test('the line of now stands between what has begun and what is to come, and a tap leads to it', async () => {
  const phone = await agenda()
  const ids = phone.page.ids()
  expect(ids.indexOf('now-line')).toBeGreaterThan(ids.indexOf('session-speech-iom'))
  expect(ids.indexOf('now-line')).toBeLessThan(ids.indexOf('session-group-photo'))
  phone.page.tap('jump-to-now')
  await until(() => phone.done('pageScrollTo').length === 1)
  expect(phone.done('pageScrollTo')[0]).toMatchObject({ selector: '#now-line' })
})

test.each([
  ['topic', 'filter-topic-ports', ['topic-2'], ['side-ports']],
  ['room', 'filter-room-hall-b', ['topic-3', 'experts'], ['cooperation']],
  ['language', 'filter-language-ru', ['opening', 'speech-nia', 'speech-iom', 'topic-1', 'topic-2'], ['topic-4']],
])('a filter by %s narrows both days, and can be taken back', async (name, choice, first, second) => {
  const { page } = await agenda()
  page.tap('agenda-filters')
  await until(() => page.find(choice))
  page.tap(choice)
  page.tap('filters-done')
  await until(() => page.find('filters-done') === undefined)
  expect(shownOn(page).slice(0, first.length)).toEqual(first)
  page.tap('day-2024-09-10')
  await until(() => shownOn(page)[0] === second[0])
  page.tap('agenda-filters')
  await until(() => page.find(`filter-${name}-all`))
  page.tap(`filter-${name}-all`)
  await until(() => shownOn(page).length === 12)
})

test('filters that nothing fits say so and can all be taken back at once', async () => {
  const { page } = await agenda()
  page.tap('agenda-filters')
  await until(() => page.find('filter-topic-technology'))
  page.tap('filter-topic-technology')
  page.tap('filters-done')
  await until(() => page.text().includes('No sessions match on this day.'))
  page.tapText('Show all sessions')
  await until(() => shownOn(page).length === 15)
})

test('“only mine” leaves what is starred', async () => {
  const { page } = await agenda()
  page.tap('agenda-mine')
  await until(() => page.text().includes('You have starred no session on this day.'))
  page.tap('agenda-mine')
  await until(() => page.find('star-topic-2'))
  page.tap('star-topic-2')
  page.tap('agenda-mine')
  await until(() => shownOn(page).length === 1)
  expect(shownOn(page)).toEqual(['topic-2'])
})

test('a look at the backend that brings nothing draws nothing', async () => {
  const phone = await agenda()
  const asked = () => phone.network.asked.filter((url) => url.endsWith('/head.json')).length
  const { updates } = phone.running.top
  await until(() => asked() > 0)
  let [drawn, before] = [0, 0]
  for (; drawn !== updates.length; await wait(QUIET)) [drawn, before] = [updates.length, asked()]
  phone.page.pullDown()
  await until(() => asked() > before && phone.done('stopPullDownRefresh').length > 0)
  await wait(QUIET)
  expect(updates).toHaveLength(drawn)
})
