import { asProblem, type Conflict, isProblem, Problem, type ProblemId, statusOf } from 'domain/problem'
import type { FunctionName, ProblemAnswer } from 'domain/wire/wire'
import type { Caller } from 'domain/wire/wire-action'
import type { Platform } from '../ports'
import { attendee } from './attendee'
import { type DelayFailures, delayedFailures } from './delayed-failures'
import { organiser } from './organiser'
import { type CallerInfo, parseCall, type Route, requireRole, signedOut } from './route'

export type ApiResponse = { readonly status: number; readonly body: unknown }

/** Answers one call of the api; never throws. `text` is the input as JSON; the caller is known from the transport. */
export type CallHandler = (
  functionName: string,
  actionName: string,
  text: string,
  caller: CallerInfo,
) => Promise<ApiResponse>

const functions: Record<FunctionName, Record<string, Route>> = { attendee, organiser }

/** @param report receives every unexpected error; callers are told only that something failed */
export function createCallHandler(
  platform: Platform,
  report: (error: unknown) => void,
  delayFailures: DelayFailures = delayedFailures(),
): CallHandler {
  return async (functionName, actionName, text, caller) => {
    try {
      const { who, run } = findRoute(functionName, actionName)
      authorise(who, caller)
      return { status: 200, body: await run({ platform, caller, delayFailures }, parseCall(text)) }
    } catch (error) {
      if (isForOperator(error)) report(error)
      return errorResponse(error)
    }
  }
}

/** Whether the operator has to act on this error. */
export const isForOperator = (error: unknown): boolean => !isProblem(error) || error.id === 'disk-full'

/** Throws `signed-out` where the caller is not known, `forbidden` where the member's role is not enough. */
function authorise(who: Caller, { member }: CallerInfo): void {
  if (who === 'anyone') return
  if (!member) throw signedOut()
  requireRole(member, who)
}

/** What a caller is told of an error. */
export function errorResponse(error: unknown): { status: number; body: ProblemAnswer } {
  const { id, message, conflicts, texts, reason } = asProblem(error)
  return {
    status: statusOf(id),
    body: {
      error: {
        id,
        message,
        ...(conflicts && { conflicts: conflicts.map(seen) }),
        ...(texts && { texts: texts.map(({ item, language, verdict }) => ({ item, language, verdict })) }),
        ...(reason && { reason }),
      },
    },
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
