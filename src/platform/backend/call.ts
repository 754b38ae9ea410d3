import { Problem, problems } from 'domain/problem'
import type { ActionName, FunctionName, InputOf, OutputOf, ProblemAnswer, Wire } from 'domain/wire/wire'
import { type CallResponse, sendCall } from './send'

/** What the backend said went wrong; a proxy in between says it in its own way. */
export function problemIn({ status, body }: CallResponse): Problem {
  const { error }: Partial<ProblemAnswer> = Object(body)
  if (error && error.id in problems) return new Problem(error.id, error.message, error)
  return new Problem(status >= 502 ? 'offline' : 'broken', `The backend answered ${status}.`)
}

/** Calls an action of the backend (`domain/wire/wire.ts`). Rejects with the problem that it names, or `offline`. */
export async function call<F extends FunctionName, A extends ActionName<F>>(
  name: F,
  action: A,
  input: InputOf<Wire[F][A]>,
  token?: string,
): Promise<OutputOf<Wire[F][A]>> {
  const answer = await sendCall({ name, action, input, token })
  if (answer.status !== 200 || answer.body === undefined) throw problemIn(answer)
  // The wire says what this action answers.
  return answer.body as OutputOf<Wire[F][A]>
}

/** An id for what is asked of the backend, which no other request has. */
export const newRequestId = (): string =>
  [0, 1, 2]
    .map(() => Math.floor(Math.random() * 2 ** 32).toString(36))
    .join('-')
    .padEnd(8, '0')
