import type { BrowserServer } from 'playwright-core'
import type { MiniPage } from '../../hosts/glass-easel/mini-page'

type Shared = { journeys: { browser: BrowserServer; mini: MiniPage } }

/** Ends what `start.ts` started. */
export default async function stop(): Promise<void> {
  const { browser, mini } = (globalThis as unknown as Shared).journeys
  await browser.close()
  await mini.close()
}
