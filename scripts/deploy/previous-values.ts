import type { Environment } from './command'
import type { Config, Variables } from './config'
import { type DeployedFunctions, isOurs } from './steps/functions'

/** What the deployment finds out by itself, or decides where guests find the forum by. */
const DERIVED: readonly string[] = ['FORUM_BUCKET', 'FORUM_FILES', 'FORUM_ADDRESS', 'FORUM_PAGE', 'FORUM_VERIFICATION']

/** A variable of the functions that were deployed before; `undefined` where none has it. */
export function deployedValue(functions: DeployedFunctions, name: string): string | undefined {
  for (const one of functions.values()) if (isOurs(one) && one.variables[name]) return one.variables[name]
  return undefined
}

/** Variables that nobody says this time, as they were deployed. One that is set to nothing is said: it is taken away. */
export function previousValues({ functions }: Config, environment: Environment, there: DeployedFunctions): Variables {
  const names = new Set(functions.flatMap(({ envVariables }) => Object.keys(envVariables)))
  const unsaid = [...names].filter((name) => !DERIVED.includes(name) && environment[name] === undefined)
  const found = unsaid.map((name) => [name, deployedValue(there, name)] as const)
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}
