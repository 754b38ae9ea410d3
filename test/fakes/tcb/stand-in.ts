import { parseArgs } from 'node:util'
import type { CommandResult } from '../../../scripts/deploy/command'
import { platformCalls } from './platform-calls'
import { Refused, type TcbState } from './state'
import { verbs } from './verbs'

/** What every verb takes (CloudBase CLI, "Global Options"). */
const GLOBAL = { 'env-id': 'string', region: 'string', json: 'boolean', yes: 'boolean' } as const

/** One call of the stand-in: what the CLI would print, and what becomes of the environment. It refuses what it does not know. */
export function callTcb(state: TcbState, args: readonly string[]): CommandResult {
  if (args[0] === '--version') return { code: 0, out: 'CloudBase CLI 3.5.7\n3.5.7\n', err: '' }
  try {
    const data = perform(state, args)
    return { code: 0, out: `CloudBase CLI 3.5.7\n${JSON.stringify({ data })}\n`, err: '' }
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused(3, String(error))
    return { code: refused.code, out: '', err: `✖ ${refused.message}\n` }
  }
}

function perform(state: TcbState, args: readonly string[]): unknown {
  const fault = state.faults.findIndex(({ call }) => args.join(' ').startsWith(call))
  const [failing] = fault < 0 ? [] : state.faults.splice(fault, 1)
  if (failing) throw new Refused(failing.code, failing.message)
  if (!state.isSignedIn) throw new Refused(2, 'No valid identity information, please use cloudbase login to login')
  const [name, verb] = Object.entries(verbs).find(([verb]) => `${args.join(' ')} `.startsWith(`${verb} `)) ?? []
  if (!name || !verb) throw new Refused(3, `unknown command ${args.slice(0, 2).join(' ')}`)
  const { words, options } = parsed(args.slice(name.split(' ').length), verb.options)
  if (words.length !== verb.words) throw new Refused(3, `${name}: ${verb.words} words expected`)
  if (options['env-id'] !== state.env) throw new Refused(4, `环境 ${options['env-id']} 不存在`)
  if ((options.region ?? 'ap-shanghai') !== state.region) throw new Refused(4, `ResourceNotFound: ${options.region}`)
  const result = verb.run(state, words, options)
  const changes = verb.changes ?? platformCalls[words.join(' ')]?.changes
  if (changes) state.changes.push([name, ...words].join(' '))
  const lost = state.lost.findIndex((call) => args.join(' ').startsWith(call))
  if (lost >= 0) {
    state.lost.splice(lost, 1)
    throw new Refused(5, 'ETIMEDOUT')
  }
  return result
}

function parsed(args: readonly string[], own: Readonly<Record<string, 'string' | 'boolean'>>) {
  const all = Object.entries({ ...GLOBAL, ...own })
  const options = Object.fromEntries(
    all.map(([name, type]) => [
      name,
      { type, ...(name === 'env-id' && { short: 'e' }), ...(name === 'region' && { short: 'r' }) },
    ]),
  )
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  return { words: positionals, options: values as Record<string, string | boolean | undefined> }
}
