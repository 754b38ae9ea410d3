import type { Environment } from './command'
import type { Config } from './config'
import type { Options } from './options'
import { deployedValue } from './previous-values'
import { type EnvironmentFacts, readFacts } from './steps/environment'
import { type DeployedFunctions, deployed } from './steps/functions'
import { readDomains } from './steps/gateway'
import type { Tcb } from './tcb'

/** What is in the environment before anything is changed. */
export type EnvironmentState = {
  readonly facts: EnvironmentFacts
  readonly functions: DeployedFunctions
  readonly domains: readonly unknown[]
}

/** An environment with nothing in it has an address of its own for trial, and what is not asked to be bound is. */
const emptyDomains = ({ domain, certificate }: Options) => ({
  Domains: [{ Domain: 'default-domain', IsDefault: true }, ...(domain && !certificate ? [{ Domain: domain }] : [])],
})

/** Throws as `readFacts` does. */
export async function readEnvironment(
  tcb: Tcb,
  options: Options,
  config: Config,
  environment: Environment,
): Promise<EnvironmentState> {
  let functions: DeployedFunctions = new Map()
  const { env } = options
  const facts = await readFacts(tcb, options, async () => {
    functions = await deployed(
      tcb,
      env,
      config.functions.map(({ name }) => name),
    )
    return environment.FORUM_BUCKET || deployedValue(functions, 'FORUM_BUCKET') || ''
  })
  return { facts, functions, domains: await readDomains(tcb, env, emptyDomains(options)) }
}
