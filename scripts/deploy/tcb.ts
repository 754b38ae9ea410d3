import { Problem } from 'domain/problem'
import { type CommandResult, type Environment, hideSecrets, lastLine, type RunCommand } from './command'
import { parseJsonOutput } from './json-output'

/** The official CLI, on one environment. Throws a Problem that names the call and the remedy. */
export interface Tcb {
  /** What it answers, as JSON. @param empty the answer of an environment with nothing in it, where nobody is asked */
  ask(words: readonly string[], empty: unknown): Promise<unknown>
  /** Has it change something. */
  tell(words: readonly string[]): Promise<void>
}

/** The CLI whose documents the calls were written from. Another version may name them otherwise. */
const TCB_VERSION = '3.5.7'

/** This package has two commands of equal rank, so `npx` has to be told which. */
export const TCB_PACKAGE = `--package=@cloudbase/cli@${TCB_VERSION}`

const SIGN_IN = `npx ${TCB_PACKAGE} tcb login`

/** What the CLI's codes mean for whoever started us (CloudBase CLI, "Exit Code"). */
const remedies: Readonly<Record<number, string>> = {
  2: `Sign in once: ${SIGN_IN}`,
  3: 'The CLI does not take this call: version 3 is needed.',
  4: 'There is no such thing in the environment.',
  5: 'The platform refused, or did not answer.',
  6: 'The CLI does not find a file.',
}

const called = (words: readonly string[]): string => `tcb ${words.slice(0, words[0] === 'api' ? 3 : 2).join(' ')}`

function failureOf(words: readonly string[], { code, out, err }: CommandResult, environment: Environment): Problem {
  const reason = hideSecrets(lastLine(err) || lastLine(out) || 'without a word', environment)
  return new Problem('broken', `"${called(words)}" ended with ${code}: ${reason} ${remedies[code] ?? ''}`.trim())
}

/** An environment, and the region that it is in: `scf` calls need it, and the CLI looks in Shanghai unless told. */
export type DeployTarget = { readonly env: string; readonly region: string }

const placed = ({ env, region }: DeployTarget): readonly string[] => ['-e', env, '-r', region, '--json']

export function openTcb(run: RunCommand, target: DeployTarget, environment: Environment): Tcb {
  const call = async (words: readonly string[]): Promise<string> => {
    const answer = await run([...words, ...placed(target)])
    if (answer.code !== 0) throw failureOf(words, answer, environment)
    return answer.out
  }
  return {
    ask: async (words) => {
      const answer = parseJsonOutput(await call(words))
      if (answer === undefined) throw new Problem('broken', `"${called(words)}" answered with no JSON.`)
      return answer
    },
    tell: async (words) => {
      await call(agreed(words))
    },
  }
}

/** Says what would be called, and calls nothing. */
export const listingTcb = (target: DeployTarget, say: (line: string) => void): Tcb => ({
  ask: async (words, empty) => {
    say(`  asks     ${spelled([...words, ...placed(target)])}`)
    return empty
  },
  tell: async (words) => say(`  changes  ${spelled([...agreed(words), ...placed(target)])}`),
})

/** Nobody is there to be asked whether it is meant. */
const agreed = (words: readonly string[]): readonly string[] => (words[0] === 'api' ? words : [...words, '--yes'])

/** As one would type it. */
const spelled = (words: readonly string[]): string =>
  ['tcb', ...words].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`)).join(' ')

/** A call of the platform's own interface (CloudBase CLI, "General Cloud API Calls"). */
export const api = (service: 'tcb' | 'scf', action: string, body: object): readonly string[] => [
  'api',
  service,
  action,
  '--body',
  JSON.stringify(body),
]

/** Throws where the CLI is not there or older than the calls that are used. */
export async function requireVersion(run: RunCommand): Promise<void> {
  const { code, out, err } = await run(['--version'])
  const version = /\b(\d+)\.\d+\.\d+/.exec(out)
  if (code !== 0 || !version) throw new Problem('broken', `The CLI does not start: ${lastLine(err) || lastLine(out)}`)
  if (Number(version[1]) !== 3)
    throw new Problem(
      'broken',
      `The CLI is ${version[0]}; version 3 is needed, and ${TCB_VERSION} is what is used unless TCB_CLI says otherwise.`,
    )
}
