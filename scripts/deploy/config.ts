import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from 'domain/problem'
import * as v from 'valibot'

const FunctionSchema = v.looseObject({
  name: v.string(),
  runtime: v.string(),
  envVariables: v.record(v.string(), v.string()),
  triggers: v.optional(v.array(v.looseObject({ name: v.string() })), []),
})

/** As much of `cloudbaserc.json` as is used (CloudBase CLI, "Configuration file"). */
const ConfigSchema = v.object({
  functionRoot: v.string(),
  functions: v.array(FunctionSchema),
  hosting: v.tuple([v.object({ outputDir: v.string() })]),
  gateway: v.object({
    routes: v.array(
      v.object({ path: v.string(), target: v.string(), enablePathTransmission: v.optional(v.boolean(), false) }),
    ),
  }),
})

export type Config = v.InferOutput<typeof ConfigSchema>
export type FunctionConfig = Config['functions'][number]

export async function readConfig(root: string): Promise<Config> {
  const text = await readFile(path.join(root, 'cloudbaserc.json'), 'utf8').catch(() => {
    throw new Problem('gone', `There is no cloudbaserc.json in ${root}.`)
  })
  return v.parse(ConfigSchema, JSON.parse(text))
}

/** What stands for `{{env.NAME}}`. The CLI itself takes these from files named `.env` alone. */
export type Variables = Readonly<Record<string, string | undefined>>

/** A function's configuration with its values; a variable without one is not set at all. */
export function withVariables(config: FunctionConfig, values: Variables): FunctionConfig {
  const set = Object.entries(config.envVariables).map(([name, text]) => [name, withValues(text, values)] as const)
  return { ...config, envVariables: Object.fromEntries(set.filter(([, value]) => value !== '')) }
}

const withValues = (text: string, values: Variables): string =>
  text.replace(/\{\{env\.(\w+)\}\}/g, (_all, name: string) => values[name] ?? '')
