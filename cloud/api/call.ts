import { asProblem, type Conflict, isProblem, Problem, type ProblemId, statusOf } from 'domain/problem'
import type { Caller, FunctionName, ProblemAnswer } from 'domain/wire'
import type { Platform } from '../ports'
import { attendee } from './attendee'
import { parseJson } from './parse-input'
import type { Route } from './route'

export type Answer = { readonly status: number; readonly body: unknown }

/** Answers one call of the api; never throws. `text` is the input as JSON; the caller is known from the transport. */
export type Call = (functionName: string, actionName: string, text: string, caller: Caller) => Promise<Answer>

const functions: Record<FunctionName, Record<string, Route>> = { attendee }

/** The wider the rank, the more an action's caller may do. */
const ranks: Record<Caller, number> = { anyone: 0 }

/** @param report is told every error that nobody foresaw; callers are told only that something failed */
export const createCall =
  (platform: Platform, report: (error: unknown) => void): Call =>
  async (functionName, actionName, text, caller) => {
    try {
      const { who, run } = findRoute(functionName, actionName)
      if (ranks[caller] < ranks[who]) throw new Problem('forbidden', 'You may not do this.')
      return { status: 200, body: await run(platform, parseJson(text)) }
    } catch (error) {
      if (!isProblem(error)) report(error)
      return refusal(error)
    }
  }

/** What a caller is told of an error. */
export function refusal(error: unknown): { status: number; body: ProblemAnswer } {
  const { id, message, conflicts } = asProblem(error)
  return {
    status: statusOf(id),
    body: { error: { id, message, ...(conflicts && { conflicts: conflicts.map(seen) }) } },
  }
}

const seen = ({ kind, id, rev, by, yours, current }: Conflict): Conflict => ({ kind, id, rev, by, yours, current })

/** Names come from outside: only a table's own entries count, not what every object inherits. */
function findRoute(functionName: string, actionName: string): Route {
  const actions = entryOf(functions, functionName, 'unknown-function', 'function')
  return entryOf(actions, actionName, 'unknown-action', `action of ${functionName}`)
}

function entryOf<T>(table: Readonly<Record<string, T>>, name: string, id: ProblemId, what: string): T {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined
  if (entry === undefined) throw new Problem(id, `There is no such ${what}; known: ${Object.keys(table).join(', ')}.`)
  return entry
}
