import { Problem } from 'domain/problem'
import { type Answer, type Environment, hideSecrets, lastLine, type Run } from './command'
import { fieldIn, jsonIn, textOf } from './json-answer'

/** The forum's own command line on the environment. Throws a Problem with what it said. */
export type Forum = (words: readonly string[]) => Promise<unknown>

export const forumOn =
  (run: Run, env: string, environment: Environment): Forum =>
  async (words) => {
    const answer: Answer = await run([...words, '--env', env, '--json'])
    const data = answer.code === 0 ? jsonIn(answer.out) : undefined
    if (data !== undefined) return data
    const reason = lastLine(answer.err) || lastLine(answer.out)
    throw new Problem('broken', `"forum ${words[0]}" failed: ${hideSecrets(reason, environment)}`)
  }

export type Begun = { readonly release: number; readonly isNew: boolean; readonly code: string }

/** Publishes release 1 where there is none, and asks for the first owner's code; `''` where the forum has an owner. */
export async function begin(forum: Forum, from: string | undefined): Promise<Begun> {
  const made = await forum(['init', '--unless-there', ...(from === undefined ? [] : ['--from', from])])
  const owner = await forum(['owner'])
  return {
    release: Number(fieldIn(made, 'release')),
    isNew: fieldIn(made, 'made') === true,
    code: textOf(owner, 'code'),
  }
}
