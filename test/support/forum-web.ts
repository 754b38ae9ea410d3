import type { Browser } from 'playwright-core'
import { closePages, workersBrowser } from './chromium'
import { startSampleForum } from './sample-forum'
import type { TestServer } from './server'

/** A browser and a forum's server, for the tests of one file. */
export type ForumWeb = { readonly browser: Browser; readonly server: TestServer }

/** Starts both before the file's tests and stops them after the last; they are there once the tests run. The sample unless told. */
export function forumWeb(start: () => Promise<TestServer> = startSampleForum): ForumWeb {
  let started: [Browser, TestServer] | undefined
  const running = () => {
    if (!started) throw new Error('no test runs yet')
    return started
  }
  beforeAll(async () => {
    started = await Promise.all([workersBrowser(), start()])
  })
  afterAll(async () => {
    const [browser, server] = running()
    await closePages(browser)
    await server.stop()
  })
  return {
    get browser() {
      return running()[0]
    },
    get server() {
      return running()[1]
    },
  }
}
