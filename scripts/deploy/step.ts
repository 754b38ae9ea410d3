import { isProblem, Problem } from 'domain/problem'
import { MINUTE, SECOND } from 'domain/time/time'
import type { Tcb } from './tcb'

/** `what` says it to whoever waits: `make forum_heads`. */
export type StepChange = { readonly what: string; readonly words: readonly string[] }

/** One kind of thing in the environment, and what is not yet as it should be. */
export type DeployStep = {
  readonly name: string
  /** `undefined` while the platform is at work on it, and nothing can be said or changed. */
  missing(): Promise<readonly StepChange[] | undefined>
  /** Whether what was changed is there: until nothing is missing, unless told. */
  isDone?(): Promise<boolean>
  /** How long the platform may be at work on it, in milliseconds; two minutes unless told. */
  readonly patience?: number
  /** For a step that the forum can do without for a while: what somebody is to do where the platform refuses it. */
  readonly byHand?: string
}

export type DeployTools = {
  readonly tcb: Tcb
  readonly say: (line: string) => void
  readonly pause: (milliseconds: number) => Promise<void>
  /** Nothing is really changed, so nothing is waited for. */
  readonly isDry: boolean
}

const BETWEEN = 3 * SECOND
const PATIENCE = 2 * MINUTE

/** Changes what is missing, and looks until it is there: the platform answers before it is. */
export async function applyStep(step: DeployStep, tools: DeployTools): Promise<void> {
  tools.say(`${step.name} …`)
  try {
    await bringAbout(step, tools)
  } catch (error) {
    if (step.byHand === undefined || !isProblem(error)) throw error
    tools.say(`  not done: ${error.message} ${step.byHand}`)
  }
}

async function bringAbout(step: DeployStep, tools: DeployTools): Promise<void> {
  const changes = await ready(step, tools)
  await make(step, changes, tools)
  if (tools.isDry) return
  if (changes.length > 0) await settled(step, tools)
  else tools.say('  as it should be')
}

async function make(step: DeployStep, changes: readonly StepChange[], tools: DeployTools): Promise<void> {
  for (const { what, words } of changes) {
    if (!tools.isDry) tools.say(`  ${what} …`)
    try {
      await tools.tcb.tell(words)
    } catch (error) {
      if (!isProblem(error)) throw error
      // Another deployment at the same time, or a call whose answer was lost, may have made it: what is there counts.
      const left = await ready(step, tools)
      if (left.some((change) => change.what === what)) throw error
      return make(step, left, tools)
    }
  }
}

const ready = (step: DeployStep, tools: DeployTools): Promise<readonly StepChange[]> =>
  until(step, tools, () => step.missing())

async function settled(step: DeployStep, tools: DeployTools): Promise<void> {
  const isDone = step.isDone ?? (async () => (await step.missing())?.length === 0)
  await until(step, tools, async () => (await isDone()) || undefined)
}

async function until<T>(step: DeployStep, { pause }: DeployTools, look: () => Promise<T | undefined>): Promise<T> {
  const { patience = PATIENCE } = step
  for (let waited = 0; waited < patience; waited += BETWEEN) {
    const seen = await look()
    if (seen !== undefined) return seen
    await pause(BETWEEN)
  }
  throw new Problem('offline', `The platform is not done after ${patience / MINUTE} minutes; look into its console.`)
}

/** What `work` makes of each, a few at once, in their order. */
export async function mapLimited<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let first = 0; first < items.length; first += 4)
    results.push(...(await Promise.all(items.slice(first, first + 4).map(work))))
  return results
}
