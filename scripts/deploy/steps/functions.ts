import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Config, FunctionConfig } from '../config'
import { folderHash } from '../folder-hash'
import { fieldIn, listIn, textOf } from '../json-answer'
import { type Change, fewAtOnce, type Step } from '../step'
import { api, type Tcb } from '../tcb'
import { textIn } from './environment'

/** A variable of every function: what it was deployed from. */
const STAMP = 'FORUM_STAMP'

/** A function as it is in the environment. */
type Deployed = {
  readonly variables: Readonly<Record<string, string>>
  readonly triggers: readonly string[]
  readonly isBusy: boolean
}

/** A function as the environment has it (Tencent Cloud, "ListFunctions" and "GetFunction"); `undefined` where there is none. */
export async function deployed(tcb: Tcb, env: string, name: string): Promise<Deployed | undefined> {
  const list = await tcb.ask(api('scf', 'ListFunctions', { Namespace: env, Limit: 100 }), {})
  if (!listIn(list, 'Functions').some((one) => textOf(one, 'FunctionName') === name)) return undefined
  const detail = await tcb.ask(['fn', 'detail', name], {})
  const variables = listIn(fieldIn(detail, 'Environment'), 'Variables')
  return {
    variables: Object.fromEntries(variables.map((one) => [textOf(one, 'Key'), textOf(one, 'Value')])),
    triggers: listIn(detail, 'Triggers').map((one) => textOf(one, 'TriggerName')),
    isBusy: !['', 'Active'].includes(textIn(detail, 'Status')),
  }
}

/** A function with the hash of all that it is deployed from, among its variables. */
export async function stamped(config: FunctionConfig, root: string): Promise<FunctionConfig> {
  const stamp = await folderHash(path.join(root, config.name), JSON.stringify(config))
  return { ...config, envVariables: { ...config.envVariables, [STAMP]: stamp } }
}

/** The configuration as the CLI takes it, in a file: with values for placeholders, and folders that hold anywhere. */
export async function writeConfig(file: string, env: string, config: Config): Promise<void> {
  const { functionRoot, functions } = config
  await writeFile(file, JSON.stringify({ version: '2.1', envId: env, functionRoot, functions }, null, 2))
}

/** Functions whose code or configuration is not what it would be. The CLI brings triggers along. */
export function functions(tcb: Tcb, env: string, { functionRoot, functions: wanted }: Config, file: string): Step {
  const isThere = async ({ name, envVariables }: FunctionConfig): Promise<boolean> => {
    const there = await deployed(tcb, env, name)
    return there?.variables[STAMP] === envVariables[STAMP] && there?.isBusy === false
  }
  return {
    name: 'functions',
    missing: async () => {
      const asked = await fewAtOnce(wanted, async (config): Promise<Change[]> => {
        const there = await deployed(tcb, env, config.name)
        if (there?.variables[STAMP] === config.envVariables[STAMP]) return []
        const folder = path.join(functionRoot, config.name)
        const words = ['fn', 'deploy', config.name, '--dir', folder, '--force', '--config-file', file]
        return [{ what: `deploy ${config.name}`, words }]
      })
      return asked.flat()
    },
    isDone: async () => (await fewAtOnce(wanted, isThere)).every((is) => is),
  }
}

/** What the platform starts by itself, where deploying left it out. */
export const timers = (tcb: Tcb, env: string, { functions: wanted }: Config, file: string): Step => ({
  name: 'timers',
  missing: async () => {
    const timed = wanted.filter((config) => config.triggers.length > 0)
    const asked = await fewAtOnce(timed, async ({ name, triggers: named }): Promise<Change[]> => {
      const there = (await deployed(tcb, env, name))?.triggers ?? []
      if (named.every((trigger) => there.includes(trigger.name))) return []
      return [{ what: `start ${name} each minute`, words: ['fn', 'trigger', 'create', name, '--config-file', file] }]
    })
    return asked.flat()
  },
})
