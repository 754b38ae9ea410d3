import { asProblem } from 'domain/problem'
import type { SessionId } from 'domain/programme/ids'
import { type ReminderKind, reminderKinds } from 'domain/reminders'
import type { Language } from 'domain/text/text'
import type { InputOf, OutputOf, Wire } from 'domain/wire/wire'
import { call, newRequestId } from '@/platform/backend/call'
import { loginCode } from '@/platform/backend/login'
import { canSubscribe, requestSubscription } from '@/platform/phone/subscribe'
import { useForum } from './forum'
import { rememberReminders, requestedReminders } from './requested-reminders'

type Attendee = Wire['attendee']
export type Templates = OutputOf<Attendee['reminders']>['templates']

/** How asking went. */
export type ReminderResult = 'asked' | 'refused' | 'failed'

let known: Templates | undefined

/** The templates that the forum sends; none where it sends none here, or cannot be reached. */
export async function readTemplates(): Promise<Templates> {
  if (!canSubscribe()) return {}
  try {
    known ??= (await call('attendee', 'reminders', {})).templates
    return known
  } catch {
    return {}
  }
}

/** A login code is good for one try; the request id makes a second one safe. */
async function persist<A extends 'remind' | 'unremind'>(
  action: A,
  input: Omit<InputOf<Attendee[A]>, 'login' | 'request'>,
): Promise<OutputOf<Attendee[A]>> {
  const request = newRequestId()
  // TypeScript cannot see that an input without id and login, and those two, are the input.
  const attempt = async () =>
    call('attendee', action, { ...input, request, login: await loginCode() } as unknown as InputOf<Attendee[A]>)
  return attempt().catch((error) => (asProblem(error).id === 'offline' ? attempt() : Promise.reject(error)))
}

/** Asks WeChat's question for these kinds, and the backend for the messages that the reader agreed to. */
export async function requestReminders(
  session: SessionId,
  { kinds, templates, language }: { kinds: readonly ReminderKind[]; templates: Templates; language: Language },
): Promise<ReminderResult> {
  const agreed = await requestSubscription(kinds.flatMap((kind) => templates[kind] ?? []))
  if (typeof agreed === 'string') return agreed
  const wanted = reminderKinds.filter((kind) => agreed.includes(templates[kind] ?? '') && kinds.includes(kind))
  const release = useForum.getState().release?.release ?? 0
  try {
    const { kinds: promised } = await persist('remind', { session, kinds: wanted, language })
    rememberReminders(session, {
      ...requestedReminders(session),
      ...Object.fromEntries(promised.map((kind) => [kind, release])),
    })
    return promised.length > 0 ? 'asked' : 'failed'
  } catch {
    return 'failed'
  }
}

/** Cancels all reminders of a session. Returns whether the backend did. */
export async function cancelReminders(session: SessionId): Promise<boolean> {
  try {
    await persist('unremind', { session })
    rememberReminders(session, {})
    return true
  } catch {
    return false
  }
}
