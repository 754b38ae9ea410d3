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

/** Once what is over is unfolded too. */
async function wholeDay() {
  const phone = await agenda()
  phone.page.tap('fold-earlier')
  await until(() => shownOn(phone.page).length === 15)
  return phone
}

test('opens on today at now, with what is over folded and both days to choose from', async () => {
  const { page } = await agenda()
  expect(page.byId('day-2024-09-09').text).toMatch(/^Mon 9 Sep\s*today$/)
  expect(page.byId('day-2024-09-10').text).toBe('Tue 10 Sep')
  expect(page.byId('fold-earlier').text).toMatch(/^Earlier today\s*3 over$/)
  expect(shownOn(page)[0]).toBe('speech-iom')
  expect(shownOn(page)).toHaveLength(12)
  // What is made up is said once, at the end.
  expect(page.text().match(/made up|Sample/g)).toEqual(['made up'])
})

test('what is over is a tap away', async () => {
  const { page } = await wholeDay()
  expect(shownOn(page)[0]).toBe('registration-1')
})

test('the other day is a tap away', async () => {
  const { page } = await agenda()
  page.tap('day-2024-09-10')
  await until(() => shownOn(page)[0] === 'registration-2')
  expect(shownOn(page)).toHaveLength(12)
})

test('sessions at the same time are rows of one card, which says the time once and how each is heard', async () => {
  const { page } = await agenda()
  expect(page.text().match(/14:00/g)).toHaveLength(1)
  expect(page.text()).toContain('3 at once')
  const at = shownOn(page).indexOf('topic-2')
  expect(shownOn(page).slice(at, at + 3)).toEqual(['topic-2', 'topic-3', 'bilaterals-1'])
  expect(page.byId('session-topic-2').text).toMatch(/Hall A\s*until \u206615:30\u2069\s*Floor/)
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
  ['language', 'filter-language-ru', ['speech-iom', 'topic-1', 'topic-2'], ['topic-4']],
])('a filter by %s narrows both days, and is a chip that goes with a tap', async (name, choice, first, second) => {
  const { page } = await agenda()
  page.tap('agenda-filters')
  await until(() => page.find(choice))
  page.tap(choice)
  await until(() => /^Show \d+ sessions?$/.test(page.byId('filters-done').text))
  page.tap('filters-done')
  await until(() => page.find('filters-done') === undefined)
  expect(shownOn(page).slice(0, first.length)).toEqual(first)
  page.tap('day-2024-09-10')
  await until(() => shownOn(page)[0] === second[0])
  page.tap(`unfilter-${name}`)
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
  await until(() => page.find('fold-earlier'))
  expect(shownOn(page)).toHaveLength(12)
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
