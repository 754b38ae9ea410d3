/** The site that a page came from: what it answers, when it does. */
const site: { asked: string[]; answer: (signal: AbortSignal) => Promise<Response> } = {
  asked: [],
  answer: () => Promise.reject(new Error('nobody')),
}
const realFetch = globalThis.fetch

async function siteClock() {
  jest.resetModules()
  return (await import('@/platform/time/site-clock.h5')).siteTime
}
const dated =
  (date: string, age = '0') =>
  async () =>
    new Response(null, { headers: { date, age } })
const never = (signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('cut'))))

beforeEach(() => {
  jest.useFakeTimers()
  site.asked.length = 0
  globalThis.fetch = (address, options) => {
    site.asked.push(String(address))
    return site.answer(options?.signal as AbortSignal)
  }
})
afterEach(() => {
  jest.useRealTimers()
  globalThis.fetch = realFetch
})

test('the site’s time is its answer’s date and age, and is asked for again after ten minutes', async () => {
  const siteTime = await siteClock()
  site.answer = dated('Mon, 09 Sep 2024 02:12:00 GMT', '5')
  expect(await siteTime()).toBe(Date.parse('2024-09-09T02:12:05Z'))
  jest.advanceTimersByTime(9 * 60_000)
  expect(await siteTime()).toBeUndefined()
  expect(site.asked).toHaveLength(1)
  jest.advanceTimersByTime(60_000)
  expect(await siteTime()).toBeDefined()
  expect(new Set(site.asked).size).toBe(2)
})

test('a site that never answers keeps nobody waiting for longer than three seconds', async () => {
  const siteTime = await siteClock()
  site.answer = never
  const time = siteTime()
  await jest.advanceTimersByTimeAsync(3000)
  expect(await time).toBeUndefined()
})

test.each([
  ['does not answer', () => Promise.reject(new Error('nobody'))],
  ['says no date', async () => new Response(null)],
])('a site that %s is asked again after a minute, and not with each poll', async (_name, answer) => {
  const siteTime = await siteClock()
  site.answer = answer
  for (let poll = 0; poll < 5; poll++) expect(await siteTime()).toBeUndefined()
  expect(site.asked).toHaveLength(1)
  jest.advanceTimersByTime(60_000)
  await siteTime()
  expect(site.asked).toHaveLength(2)
})

test('a device whose clock was set back asks again', async () => {
  const siteTime = await siteClock()
  site.answer = dated('Mon, 09 Sep 2024 02:12:00 GMT')
  await siteTime()
  jest.setSystemTime(Date.now() - 24 * 3600_000)
  expect(await siteTime()).toBeDefined()
})
