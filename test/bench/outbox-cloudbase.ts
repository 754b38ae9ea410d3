import { killWorker } from '../support/killed-worker'
import type { Bench } from './figure'
import { reportSending } from './outbox'

const READERS = 1000
/** Milliseconds: some die before they have sent anything, some have sent dozens. */
const LONGEST = 3000

/** SIGKILL at random points of the bundled worker's runs. */
export const outboxCloudbaseBench =
  (kills: number): Bench =>
  async (report) => {
    reportSending(report, await killWorker({ readers: READERS, kills, longest: LONGEST }), READERS)
  }
