import { type Bench, limitedFigure } from '../figure'
import { EDIT, PUBLISH, requestsByAct } from '../requests'
import { guestBytes } from './guest-bytes'
import { guestCpu } from './guest-cpu'
import { headWait } from './head-wait'
import { organiserCost } from './organiser-cost'

/** A real congress. */
const SESSIONS = 1351

type Measured = readonly [name: string, value: number, unit: string]

/** What must hold for a forum of any size: the most that each figure may be. */
const LIMITS: Readonly<Record<string, number>> = {
  'edit-requests': 6,
  'publish-requests': 12,
  'round-trips': 2,
  'organiser-bytes': 20_000,
  'retimed-bytes': 7_000,
  'agenda-bytes': 70_000,
  reopen: 2,
  'reopen-jitless': 3,
  star: 2,
  day: 2,
  search: 2,
  'head-p95': 20,
}

async function* figures(): AsyncGenerator<Measured> {
  const asked = new Map((await requestsByAct()).map(({ what, database }) => [what, database]))
  yield ['edit-requests', asked.get(EDIT) ?? Number.NaN, 'database requests']
  yield ['publish-requests', asked.get(PUBLISH) ?? Number.NaN, 'database requests']
  const { roundTrips, bytes } = await organiserCost(SESSIONS)
  yield ['round-trips', roundTrips, 'calls']
  yield ['organiser-bytes', bytes, 'bytes']
  const { retimed, agenda } = await guestBytes(SESSIONS)
  yield ['retimed-bytes', retimed, 'bytes']
  yield ['agenda-bytes', agenda, 'bytes']
  for (const [name, times] of Object.entries(await guestCpu(SESSIONS))) yield [name, times, 'times']
  yield ['head-p95', await headWait(SESSIONS), 'ms']
}

/** What a forum of 1,351 sessions costs guests, organisers and the platform, against what it may. */
export const baseBench: Bench = async (report) => {
  for await (const [name, exact, unit] of figures()) {
    report(limitedFigure(name, exact, unit, LIMITS[name] ?? Number.NaN))
  }
}
