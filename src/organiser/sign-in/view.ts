import { type NameFault, nameFault } from 'domain/organiser-name'
import type { ProblemId } from 'domain/problem'
import type { MessageKey } from '@/i18n/message-key'

/** Letters and digits of a code, as the backend makes them: `ABCDE-FGHJK`. */
const LENGTH = 10

/** What a typed code says: case, spaces and dashes mean nothing. */
const lettersOf = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** A code as people read it. What has another length stays as it was typed. */
export function shownCode(typed: string): string {
  const letters = lettersOf(typed)
  return letters.length === LENGTH ? `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}` : typed
}

export type SignInValues = { readonly code: string; readonly name: string }

const nameFaults = {
  empty: 'signIn.name.wrong',
  direction: 'signIn.name.direction',
  reserved: 'signIn.name.reserved',
} as const satisfies Record<NameFault, MessageKey>

/** What keeps a form from being sent, by field; nothing where it can be. */
export function wrongSignIn({ code, name }: SignInValues): Partial<Record<keyof SignInValues, MessageKey>> {
  const fault = nameFault(name.trim())
  return {
    ...(lettersOf(code).length !== LENGTH && { code: 'signIn.code.wrong' }),
    ...(fault && { name: nameFaults[fault] }),
  }
}

const told: Partial<Record<ProblemId, MessageKey>> = {
  // The backend does not tell codes apart that never were from those that no longer work.
  gone: 'signIn.problem.code',
  forbidden: 'signIn.problem.code',
  'bad-input': 'signIn.problem.code',
  'too-many': 'signIn.problem.too-many',
  offline: 'signIn.problem.offline',
  'disk-full': 'desk.problem.disk-full',
}

/** Why a code was not taken. */
export const signInProblem = (id: ProblemId): MessageKey => told[id] ?? 'signIn.problem.broken'
