import { Problem } from 'domain/problem'
import { type CommandResult, type Environment, hideSecrets, lastLine, type RunCommand } from './command'
import { fieldIn, parseJsonOutput, textField } from './json-output'

/** The forum's own command line on the environment. Throws a Problem with what it said. */
export type ForumCli = (words: readonly string[]) => Promise<unknown>

export const forumCliFor =
  (run: RunCommand, env: string, environment: Environment): ForumCli =>
  async (words) => {
    const answer: CommandResult = await run([...words, '--env', env, '--json'])
    const data = answer.code === 0 ? parseJsonOutput(answer.out) : undefined
    if (data !== undefined) return data
    const reason = lastLine(answer.err) || lastLine(answer.out)
    throw new Problem('broken', `"forum ${words[0]}" failed: ${hideSecrets(reason, environment)}`)
  }

export type FirstRelease = { readonly release: number; readonly isNew: boolean; readonly code: string }

/** Publishes release 1 where there is none, and asks for the first owner's code; `''` where the forum has an owner. */
export async function publishFirstRelease(forum: ForumCli, from: string | undefined): Promise<FirstRelease> {
  const made = await forum(['init', '--unless-there', ...(from === undefined ? [] : ['--from', from])])
  const owner = await forum(['owner'])
  return {
    release: Number(fieldIn(made, 'release')),
    isNew: fieldIn(made, 'made') === true,
    code: textField(owner, 'code'),
  }
}
