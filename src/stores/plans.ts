import type { Floor } from 'domain/programme/venue'
import { cachedPlan, cachePlan, removeCachedPlan } from '@/platform/storage/plan-cache'
import { writePreference } from '@/platform/storage/preferences'
import { useForum } from './forum'
import { storedIds } from './stored-ids'

const NAME = 'plans'
/** All plans of a forum together; a browser may refuse more, and a phone's owner pays for it. */
const MOST = 8 * 1024 * 1024 // bytes
/** A drawing that cannot be had is asked for so often while the app is open. */
const TRIES = 3

/** The plans that fit, in the order of the floors. */
function fitting(floors: readonly Floor[]): string[] {
  let room = MOST
  return floors.flatMap(({ plan }) => {
    if (!plan || plan.bytes > room) return []
    room -= plan.bytes
    return [plan.path]
  })
}

/** What was done since the app was opened, or was told to forget: the plans that are here, and how often each was asked for. */
const here = new Set<string>()
const tries = new Map<string, number>()

async function keepOne(path: string): Promise<boolean> {
  if (here.has(path) || (await cachedPlan(path))) return true
  const tried = tries.get(path) ?? 0
  if (tried >= TRIES) return false
  tries.set(path, tried + 1)
  await cachePlan(path)
  return true
}

async function keepAll(floors: readonly Floor[]): Promise<void> {
  const wanted = fitting(floors)
  // One after the other: the programme comes first, and WeChat has at most ten requests at once.
  for (const path of wanted) if (await keepOne(path).catch(() => false)) here.add(path)
  const old = storedIds<string>(NAME).filter((path) => !wanted.includes(path))
  for (const path of old) await removeCachedPlan(path)
  writePreference(NAME, wanted)
}

let isKeeping = false

/** Keeps the plans of the release that is shown on this device, and no others, each time that the backend has answered. */
export function watchPlans(): void {
  useForum.subscribe(({ release, checkedAt }, before) => {
    if (!release) for (const known of [here, tries]) known.clear()
    if (!release || checkedAt === before.checkedAt || isKeeping) return
    isKeeping = true
    void keepAll(release.programme.floors)
      .catch(() => undefined)
      .finally(() => {
        isKeeping = false
      })
  })
}
