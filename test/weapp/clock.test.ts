import type { SimulatedHost } from '../hosts/simulate/launch'
import { until, until as untilReal } from '../hosts/until'
import { samplePhones } from '../support/phones'

const HOUR = 3_600_000
const phones = samplePhones()

/** The phone's clock: it runs on by itself, and may be set ahead. */
const phoneClock = (ahead: number) =>
  jest.useFakeTimers({
    now: Date.now() + ahead,
    advanceTimers: true,
    doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'performance', 'hrtime'],
  })

afterEach(() => {
  jest.useRealTimers()
})

const asked = ({ network }: SimulatedHost) => network.asked.filter((url) => url.endsWith('/head.json')).length

test.each([
  ['a day ahead', 24 * HOUR],
  ['a day behind', -24 * HOUR],
  ['three years ahead', 3 * 365 * 24 * HOUR],
])('a phone whose clock is %s shows what is on now, also without a network', async (_name, ahead) => {
  phoneClock(ahead)
  const phone = await phones.ready()
  await until(() => /10:1[23]/.test(phone.page.byId('rehearsal-time').text))
  await until(() => phone.page.byId('fresh-words').text === 'Release 1 · checked just now')
  expect(phone.page.find('session-speech-iom')).toBeDefined()
  phone.setOffline(true)
  phone.relaunch()
  await until(() => phone.page.byId('fresh-words').text === 'Release 1 · offline, last checked just now')
  expect(phone.page.byId('rehearsal-time').text).toMatch(/10:1[23]/)
  expect(phone.page.find('session-speech-iom')).toBeDefined()
})

/** Lets the phone's time pass, `step` seconds at once, until something is so; answers how many seconds went by. */
async function secondsUntil(isSo: () => boolean, step = 1): Promise<number> {
  let seconds = 0
  await untilReal(() => {
    if (isSo()) return true
    jest.advanceTimersByTime(step * 1000)
    seconds += step
    return false
  })
  return seconds
}

const pass = (seconds: number): Promise<number> => {
  const end = Date.now() + seconds * 1000
  return secondsUntil(() => Date.now() >= end, Math.ceil(seconds / 50))
}

async function checked(): Promise<SimulatedHost> {
  phoneClock(0)
  const phone = await phones.ready()
  await until(() => phone.page.byId('fresh-words').text.includes('checked'))
  return phone
}

test('while the app is open it asks every 20 seconds or so', async () => {
  const phone = await checked()
  for (const count of [2, 3, 4]) {
    const seconds = await secondsUntil(() => asked(phone) === count)
    expect(seconds).toBeGreaterThanOrEqual(15)
    expect(seconds).toBeLessThanOrEqual(60) // the phone's time passes while the answer is on its way
  }
})

test('without a network the forum’s time goes on', async () => {
  const phone = await checked()
  phone.setOffline(true)
  await secondsUntil(() => phone.page.byId('rehearsal-time').text.includes('10:26'), 10)
  await until(() => phone.page.find('session-speech-iom') === undefined)
  expect(phone.page.byId('fresh-words').text).toMatch(/^Release 1 · offline, last checked 1[34] min ago$/)
})

test('in the background it asks nothing, and at once when it comes back', async () => {
  const phone = await checked()
  phone.running.life.background()
  await pass(5) // the app hears of it a moment later
  const before = asked(phone)
  await pass(HOUR / 1000)
  expect(asked(phone)).toBe(before)
  phone.running.life.foreground()
  await untilReal(() => asked(phone) === before + 1)
})

test('without an answer it asks less and less often, at least every six minutes', async () => {
  const phone = await checked()
  phone.network.failWith('timeout', '/head.json')
  const waits: number[] = []
  for (const count of [2, 3, 4, 5, 6, 7]) waits.push(await secondsUntil(() => asked(phone) === count, 10))
  expect(waits[1]).toBeGreaterThanOrEqual(30)
  expect(waits[3]).toBeGreaterThan(120)
  expect(Math.max(...waits)).toBeLessThanOrEqual(400)
})
