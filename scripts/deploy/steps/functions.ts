import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from 'domain/problem'
import { MINUTE } from 'domain/time/time'
import type { Config, FunctionConfig } from '../config'
import { folderHash } from '../folder-hash'
import { fieldIn, listAt, textField } from '../json-output'
import { type DeployStep, mapLimited, type StepChange } from '../step'
import { api, type Tcb } from '../tcb'
import { nestedText } from './environment'

/** A variable of every function: what it was deployed from. A function without it is none of ours. */
const STAMP = 'FORUM_STAMP'

/** A function that was deployed before functions held all they run is still being installed; that takes some minutes. */
const INSTALLATION = 15 * MINUTE

/** A function as it is in the environment. */
export type DeployedFunction = {
  readonly variables: Readonly<Record<string, string>>
  readonly triggers: readonly string[]
  /** As in "Function and Layer Status Description" of Tencent Cloud; `''` where it is not told. */
  readonly status: string
  readonly reason: string
  /** `Nodejs24.11`; `''` where it is not told. */
  readonly runtime: string
}
export type DeployedFunctions = ReadonlyMap<string, DeployedFunction>

export const isOurs = ({ variables }: DeployedFunction): boolean => STAMP in variables
/** There is nothing behind it: the platform says that it has to be deleted and made anew. */
export const isCreateFailed = ({ status }: DeployedFunction): boolean => status === 'CreateFailed'
const hasFailed = ({ status }: DeployedFunction): boolean => status.endsWith('Failed')
const isBusy = ({ status }: DeployedFunction): boolean =>
  ['Creating', 'Updating', 'Publishing', 'Deleting'].includes(status)
const isActive = (one: DeployedFunction): boolean => !isBusy(one) && !hasFailed(one)

/** Functions as the environment has them, by name (Tencent Cloud, CloudBase "ListFunctions" and SCF "GetFunction"). */
export async function deployed(tcb: Tcb, env: string, names: readonly string[]): Promise<DeployedFunctions> {
  const list = await tcb.ask(api('tcb', 'ListFunctions', { EnvId: env, Limit: 100 }), {})
  const all = listAt(list, 'Functions').map((one) => textField(one, 'FunctionName'))
  const there = names.filter((name) => all.includes(name))
  const words = (name: string) => api('scf', 'GetFunction', { Namespace: env, FunctionName: name, ShowCode: 'FALSE' })
  return new Map(await mapLimited(there, async (name) => [name, detailOf(await tcb.ask(words(name), {}))]))
}

function detailOf(detail: unknown): DeployedFunction {
  const variables = listAt(fieldIn(detail, 'Environment'), 'Variables')
  return {
    variables: Object.fromEntries(variables.map((one) => [textField(one, 'Key'), textField(one, 'Value')])),
    triggers: listAt(detail, 'Triggers').map((one) => textField(one, 'TriggerName')),
    status: nestedText(detail, 'Status'),
    reason: nestedText(detail, 'StatusDesc'),
    runtime: nestedText(detail, 'Runtime'),
  }
}

/** A function with the hash of all that it is deployed from, among its variables. */
export async function withHash(config: FunctionConfig, root: string): Promise<FunctionConfig> {
  const stamp = await folderHash(path.join(root, config.name), JSON.stringify(config))
  return { ...config, envVariables: { ...config.envVariables, [STAMP]: stamp } }
}

/** The configuration as the CLI takes it, in a file: with values for placeholders, and folders that hold anywhere. */
export async function writeConfig(file: string, env: string, config: Config): Promise<void> {
  const { functionRoot, functions } = config
  await writeFile(file, JSON.stringify({ version: '2.1', envId: env, functionRoot, functions }, null, 2))
}

/** Functions whose code or configuration is not what it would be, or which did not start. The CLI brings triggers along. */
export function functions(
  tcb: Tcb,
  env: string,
  { functionRoot, functions: wanted }: Config,
  file: string,
): DeployStep {
  const look = () => deployed(tcb, env, namesOf(wanted))
  const isSame = (there: DeployedFunction | undefined, config: FunctionConfig): boolean =>
    there !== undefined &&
    there.variables[STAMP] === config.envVariables[STAMP] &&
    isActive(there) &&
    runsOn(there, config)
  return {
    name: 'functions',
    patience: INSTALLATION,
    missing: async () => {
      const there = await look()
      if ([...there.values()].some(isBusy)) return undefined
      return wanted
        .filter((config) => !isSame(there.get(config.name), config))
        .flatMap((config) => deployment(config, there.get(config.name), deployWords(config.name, functionRoot, file)))
    },
    isDone: async () => {
      const there = await look()
      requireStarted(there)
      return wanted.every((config) => isSame(there.get(config.name), config))
    },
  }
}

const namesOf = (configs: readonly FunctionConfig[]): string[] => configs.map(({ name }) => name)

const runsOn = (there: DeployedFunction, { runtime }: FunctionConfig): boolean => ['', runtime].includes(there.runtime)

const deployment = (
  wanted: FunctionConfig,
  there: DeployedFunction | undefined,
  words: readonly string[],
): StepChange[] => {
  const { name } = wanted
  const reason = there && reasonToDelete(there, wanted)
  const deletion = { what: `delete ${name}, ${reason}`, words: ['fn', 'delete', name, '--force'] }
  return [...(reason === undefined ? [] : [deletion]), { what: `deploy ${name}`, words }]
}

/** A function keeps the runtime that it was made with (docs.cloudbase.net, "Cloud Functions"). */
function reasonToDelete(there: DeployedFunction, wanted: FunctionConfig): string | undefined {
  if (isCreateFailed(there)) return 'which the platform could not make'
  if (!runsOn(there, wanted)) return `which runs on ${there.runtime} and cannot be moved to ${wanted.runtime}`
  return undefined
}

function requireStarted(there: DeployedFunctions): void {
  for (const [name, one] of there)
    if (hasFailed(one))
      throw new Problem('broken', `The function ${name} did not start: ${one.status} ${one.reason}`.trim())
}

const deployWords = (name: string, root: string, file: string): readonly string[] => [
  ...['fn', 'deploy', name, '--dir', path.join(root, name)],
  ...['--force', '--config-file', file],
]

/** What the platform starts by itself, where deploying left it out. */
export const timers = (tcb: Tcb, env: string, { functions: wanted }: Config, file: string): DeployStep => ({
  name: 'timers',
  missing: async () => {
    const timed = wanted.filter((config) => config.triggers.length > 0)
    const there = await deployed(tcb, env, namesOf(timed))
    return timed
      .filter(({ name, triggers }) => !triggers.every((trigger) => there.get(name)?.triggers.includes(trigger.name)))
      .map(({ name }): StepChange => {
        const words = ['fn', 'trigger', 'create', name, '--config-file', file]
        return { what: `start ${name} by its timer`, words }
      })
  },
})
