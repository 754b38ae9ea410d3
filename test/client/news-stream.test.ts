import { MINUTE, SECOND } from 'domain/time/time'
import { aStreamingBrowser } from '../fakes/event-source'
import { backendFiles } from '../support/backend-files'

const browser = aStreamingBrowser()

beforeEach(() => {
  jest.useFakeTimers()
  browser.enter()
})
afterEach(() => {
  browser.leave()
  jest.useRealTimers()
})

/** The web page, whose files are where it is. */
async function listening() {
  Object.assign(globalThis, { FORUM_HOME: 'forum-home;calls=;files=;links=https://forum.example;old=;' })
  const { listenForHeads } = await import('@/platform/updates/listen-for-heads.h5')
  const heard: (number | undefined)[] = []
  const stop = listenForHeads({ known: () => undefined, onUpdate: (head) => void heard.push(head?.release) })
  return { heard: () => heard, stop }
}

test('a page asks for news when its stream opens, again each time that it does, and with each head', async () => {
  const page = await listening()
  browser.newest().opens()
  browser.newest().tells('head', JSON.stringify(backendFiles({ release: 7 }).head))
  browser.newest().tells('head', '{"format":99}')
  browser.newest().loses()
  browser.newest().opens()
  expect(page.heard()).toEqual([undefined, 7, undefined, undefined])
  expect(browser.streams).toHaveLength(1)
  page.stop()
})

test('a page whose stream is refused comes back later, ever more rarely', async () => {
  const page = await listening()
  const waits: number[] = []
  for (const _ of [1, 2, 3]) {
    const before = browser.streams.length
    browser.newest().isRefused()
    let waited = 0
    while (browser.streams.length === before && waited < 10 * MINUTE) {
      jest.advanceTimersByTime(SECOND)
      waited += SECOND
    }
    waits.push(waited)
  }
  expect(waits[0]).toBeGreaterThan(30 * SECOND)
  expect(waits[1]).toBeGreaterThan(60 * SECOND)
  expect(waits[2]).toBeGreaterThan(120 * SECOND)
  page.stop()
})

test('a page that is left asks no more', async () => {
  const page = await listening()
  browser.newest().isRefused()
  page.stop()
  jest.advanceTimersByTime(10 * MINUTE)
  expect(browser.streams).toHaveLength(1)
  expect(browser.newest().isClosed()).toBe(true)
})
