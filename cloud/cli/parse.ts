import { parseArgs } from 'node:util'
import { Problem } from 'domain/problem'
import type { Command, Typed } from './command'

/** A negative number is a word, no flag: it goes through the parser with another sign. */
const MINUS = '\u2212'
const hidden = (arg: string): string => (/^-\d+$/.test(arg) ? arg.replace('-', MINUS) : arg)
const shown = (word: string): string => (/^\u2212\d+$/.test(word) ? word.replace(MINUS, '-') : word)

/** Letters, digits and "-" (CloudBase, "Environment"). */
const ENVIRONMENT = /^[a-z0-9][a-z0-9-]{1,62}$/

/** What follows a verb, with `--json` and `--env`. Throws `bad-input` with the verb's usage. */
export function parse(
  verb: string,
  { usage, flags = {} }: Command,
  args: readonly string[],
): Typed & { json: boolean; env?: string } {
  const wrong = (reason: string) => new Problem('bad-input', `${reason} Usage: forum ${`${verb} ${usage}`.trim()}`)
  const known = [...Object.entries(flags), ['json', 'boolean'] as const, ['env', 'string'] as const]
  const options = Object.fromEntries(known.map(([name, type]) => [name, { type }]))
  const { values, positionals } = attempt(() => parseArgs({ args: args.map(hidden), options, allowPositionals: true }))(
    wrong,
  )
  const words = positionals.map(shown)
  const needed = usage.replace(/--\S+ [A-Z]+/g, '').match(/\b[A-Z]+\b/g) ?? []
  if (words.length < needed.length) throw wrong(`${needed[words.length]} is missing.`)
  if (words.length > needed.length) throw wrong(`"${words[needed.length]}" is too much.`)
  const { json, env, ...rest } = values
  if (typeof env === 'string' && !ENVIRONMENT.test(env)) throw wrong(`"${env}" is no environment's id.`)
  return { words, flags: rest as Typed['flags'], json: json === true, ...(typeof env === 'string' && { env }) }
}

const attempt =
  <T>(work: () => T) =>
  (wrong: (reason: string) => Problem): T => {
    try {
      return work()
    } catch (error) {
      const [reason = ''] = String(error)
        .replace(/^\w+( \[\w+\])?: /, '')
        .split(/\. |\n/)
      throw wrong(`${reason.replace(/\.$/, '')}.`)
    }
  }
