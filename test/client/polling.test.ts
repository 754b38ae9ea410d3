import { aPhone, type Phone, serve } from '../support/phone'

const SECOND = 1000
const MINUTE = 60 * SECOND
/** How exactly a wait is measured. */
const STEP = 100

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
})

const questions = ({ http }: Phone) => http.asked.filter((path) => path === 'head.json').length
const settle = () => jest.advanceTimersByTimeAsync(0)

/** A phone that shows the app and has asked once, with or without a network. */
async function polling(isOnline = true): Promise<Phone> {
  const phone = await aPhone()
  serve(phone)
  if (!isOnline) phone.http.goOffline()
  phone.polling.startPolling()
  await settle()
  return phone
}

/** How long until the next question, to the tenth of a second. */
async function wait(phone: Phone): Promise<number> {
  const asked = questions(phone)
  let waited = 0
  while (questions(phone) === asked && waited < 10 * MINUTE) {
    await jest.advanceTimersByTimeAsync(STEP)
    waited += STEP
  }
  return waited
}

async function waits(phone: Phone, count: number): Promise<number[]> {
  const all: number[] = []
  while (all.length < count) all.push(await wait(phone))
  return all
}

/** Within a fifth of it. Counting begins up to one step before the answer is there and ends up to one step after the question. */
const expectAround = (waited: number, seconds: number) => {
  expect(waited).toBeGreaterThanOrEqual(0.8 * seconds * SECOND)
  expect(waited).toBeLessThanOrEqual(1.2 * seconds * SECOND + 2 * STEP)
}

test('the backend is asked at once, then about every 20 seconds', async () => {
  const phone = await polling()
  expect(questions(phone)).toBe(1)
  for (const waited of await waits(phone, 20)) expectAround(waited, 20)
})

test('phones do not ask in step: no two waits need be the same', async () => {
  const phone = await polling()
  expect(new Set(await waits(phone, 20)).size).toBeGreaterThan(3)
})

test('each failure doubles the wait, up to five minutes', async () => {
  const phone = await polling(false)
  const all = await waits(phone, 8)
  const around = [40, 80, 160, 300, 300, 300, 300, 300]
  all.forEach((waited, n) => {
    expectAround(waited, around[n] ?? 0)
  })
})

test('one good answer ends the waiting', async () => {
  const phone = await polling(false)
  await waits(phone, 3)
  phone.http.goOnline()
  await wait(phone)
  expectAround(await wait(phone), 20)
})

test.each([
  ['a damaged head', () => ({ text: '{' })],
  ['a fault of the backend', () => ({ status: 500, text: '' })],
])('%s makes the phone wait longer too', async (_, reply) => {
  const phone = await aPhone()
  phone.http.set('head.json', reply())
  phone.polling.startPolling()
  await settle()
  expectAround(await wait(phone), 40)
})

test('nothing is asked while the app is in the background, and at once when it is back', async () => {
  const phone = await polling()
  phone.polling.stopPolling()
  await jest.advanceTimersByTimeAsync(30 * MINUTE)
  expect(questions(phone)).toBe(1)
  phone.polling.startPolling()
  await settle()
  expect(questions(phone)).toBe(2)
  expectAround(await wait(phone), 20)
})

test('an app that goes to the background with a question under way asks no more', async () => {
  const phone = await aPhone()
  serve(phone)
  phone.http.of().hold()
  phone.polling.startPolling()
  await settle()
  phone.polling.stopPolling()
  phone.http.of().release()
  await jest.advanceTimersByTimeAsync(30 * MINUTE)
  expect(questions(phone)).toBe(1)
})

test('an app that is hidden and shown again and again asks as often as any other', async () => {
  const phone = await aPhone()
  serve(phone)
  phone.http.of().hold()
  for (let n = 0; n < 5; n++) {
    phone.polling.startPolling()
    await settle()
    phone.polling.stopPolling()
  }
  phone.polling.startPolling()
  phone.http.of().release()
  await settle()
  expect(questions(phone)).toBe(1)
  for (const waited of await waits(phone, 5)) expectAround(waited, 20)
})

test('when there is a network again the phone asks at once and forgets the failures', async () => {
  const phone = await polling(false)
  await waits(phone, 4)
  phone.http.goOnline()
  const asked = questions(phone)
  phone.comeOnline()
  await settle()
  expect(questions(phone)).toBe(asked + 1)
  expectAround(await wait(phone), 20)
})

test('a network that comes back in the background asks nothing', async () => {
  const phone = await polling(false)
  phone.polling.stopPolling()
  phone.comeOnline()
  await jest.advanceTimersByTimeAsync(30 * MINUTE)
  expect(questions(phone)).toBe(1)
})

test('one failure counts once, however many times the app was shown or the network came while it was awaited', async () => {
  const phone = await aPhone()
  phone.http.goOffline()
  phone.http.of().hold()
  phone.polling.startPolling()
  await settle()
  for (let n = 0; n < 3; n++) {
    phone.polling.stopPolling()
    phone.polling.startPolling()
    await settle()
  }
  phone.http.of().release()
  await settle()
  expectAround(await wait(phone), 40)
})

test('a network that comes back while a question is under way makes the phone ask once more, as if nothing had failed', async () => {
  const phone = await aPhone()
  serve(phone)
  phone.http.of('head.json').hold()
  phone.polling.startPolling()
  await settle()
  phone.comeOnline()
  phone.http.of('head.json').release()
  expect(await wait(phone)).toBeLessThan(5 * SECOND)
  expectAround(await wait(phone), 20)
})
