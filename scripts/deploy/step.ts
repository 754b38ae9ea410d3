import { Problem } from 'domain/problem'
import { SECOND } from 'domain/time'
import type { Tcb } from './tcb'

/** `what` says it to whoever waits: `make forum_heads`. */
export type Change = { readonly what: string; readonly words: readonly string[] }

/** One kind of thing in the environment, and what is not yet as it should be. */
export type Step = {
  readonly name: string
  missing(): Promise<readonly Change[]>
  /** Whether what was changed is there: until nothing is missing, unless told. */
  isDone?(): Promise<boolean>
}

export type Tools = {
  readonly tcb: Tcb
  readonly say: (line: string) => void
  readonly pause: (milliseconds: number) => Promise<void>
  /** Nothing is really changed, so nothing is waited for. */
  readonly isDry: boolean
}

const LOOKS = 40
const BETWEEN = 3 * SECOND

/** Changes what is missing, and looks until it is there: the platform answers before it is. */
export async function take(step: Step, tools: Tools): Promise<void> {
  tools.say(`${step.name} …`)
  const changes = await step.missing()
  for (const { what, words } of changes) {
    if (!tools.isDry) tools.say(`  ${what} …`)
    await tools.tcb.tell(words)
  }
  if (tools.isDry) return
  if (changes.length > 0) await settled(step, tools)
  else tools.say('  as it should be')
}

async function settled(step: Step, { pause }: Tools): Promise<void> {
  const isDone = step.isDone ?? (async () => (await step.missing()).length === 0)
  for (let look = 0; look < LOOKS; look++) {
    if (await isDone()) return
    await pause(BETWEEN)
  }
  throw new Problem(
    'offline',
    'The platform took it, and two minutes later it is not there. Look into its console, and run this again.',
  )
}

/** What `work` makes of each, a few at once, in their order. */
export async function fewAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let first = 0; first < items.length; first += 4)
    results.push(...(await Promise.all(items.slice(first, first + 4).map(work))))
  return results
}
