import { Problem } from 'domain/problem'
import type { Config } from './config'
import { missingCollections } from './steps/database'
import type { EnvironmentFacts } from './steps/environment'
import { type DeployedFunctions, isCreateFailed, isOurs } from './steps/functions'
import { foreignRoutes } from './steps/gateway'
import { readHosted } from './steps/page'
import { hostingStatus, storagePermission } from './steps/storage'
import type { Tcb } from './tcb'

type ForeignQuery = {
  readonly facts: EnvironmentFacts
  readonly functions: DeployedFunctions
  readonly domains: readonly unknown[]
  /** The domain whose routes are to lead to the forum. */
  readonly domain: string
  readonly config: Config
}

/** What stands in the forum's place and is not its own, in words. */
export async function findForeign(tcb: Tcb, asked: ForeignQuery): Promise<string[]> {
  const { facts, functions, domains, domain, config } = asked
  const others = [...functions].filter(([, one]) => !isOurs(one) && !isCreateFailed(one))
  const isCustom = (await storagePermission(tcb, facts)) === 'custom'
  return [
    ...others.map(([name]) => `the function ${name}`),
    ...foreignRoutes(domains, domain, config.gateway.routes),
    ...(isCustom ? [`the storage's rule, which somebody wrote`] : []),
    ...((await isForeignPage(tcb, asked)) ? ['the page at the root of static hosting'] : []),
  ]
}

/** A page that was there before ours: a deployment makes all collections before it uploads anything. */
async function isForeignPage(tcb: Tcb, { facts, functions }: ForeignQuery): Promise<boolean> {
  if ([...functions.values()].some(isOurs) || (await hostingStatus(tcb, facts)) !== 'online') return false
  if ((await missingCollections(tcb, facts)).length === 0) return false
  return (await readHosted(tcb)).has('index.html')
}

/** Throws `bad-input` that names all that would be replaced. */
export function requireNoForeign(foreign: readonly string[]): void {
  if (foreign.length === 0) return
  throw new Problem(
    'bad-input',
    `The environment has what this deployment did not make, where the forum would go: ${foreign.join('; ')}. If nobody needs it, add --take-over, which replaces it.`,
  )
}
