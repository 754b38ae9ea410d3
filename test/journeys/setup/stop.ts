import type { Browser } from 'playwright-core'
import type { MiniPage } from '../../hosts/glass-easel/mini-page'

type Shared = { journeys: { mini: MiniPage }; worker?: { browser?: Promise<Browser> } }

/** Ends what `start.ts` started, and the browser where the tests ran in this very process. */
export default async function stop(): Promise<void> {
  const { journeys, worker } = globalThis as unknown as Shared
  await (await worker?.browser)?.close()
  await journeys.mini.close()
}
