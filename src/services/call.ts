import { Problem, problems } from 'domain/problem'
import type { ActionName, FunctionName, InputOf, OutputOf, ProblemAnswer, Wire } from 'domain/wire'
import { addressOf } from './address'
import { post } from './post'

/** What the backend said went wrong; a proxy in between says it in its own way. */
function problemIn(status: number, text: string): Problem {
  try {
    const { error } = JSON.parse(text) as ProblemAnswer
    if (error.id in problems) return new Problem(error.id, error.message, error.conflicts)
  } catch {
    // no answer of the backend's
  }
  return new Problem(status >= 502 ? 'offline' : 'broken', `The backend answered ${status}.`)
}

/** Calls an action of the backend (`domain/wire.ts`). Rejects with the problem that it names, or `offline`. */
export async function call<F extends FunctionName, A extends ActionName<F>>(
  functionName: F,
  actionName: A,
  input: InputOf<Wire[F][A]>,
  token?: string,
): Promise<OutputOf<Wire[F][A]>> {
  const { status, text } = await post(addressOf(`api/${functionName}/${actionName}`), JSON.stringify(input), token)
  if (status !== 200) throw problemIn(status, text)
  return JSON.parse(text)
}
