import type { SessionId } from 'domain/programme/ids'
import type { ReminderKind } from 'domain/reminders'
import { readPreference, writePreference } from '@/platform/storage/preferences'
import { useForum } from './forum'

/** What the reader asked for of one session: each kind with the newest release at that time. */
export type RequestedReminders = Readonly<Partial<Record<ReminderKind, number>>>

const NAME = 'reminders'

type Requested = Readonly<Record<string, RequestedReminders>>

/** The run of releases that is shown; empty where it has no name. */
const seriesNow = (): string => useForum.getState().head?.series ?? ''

/** What was asked for in this run of releases: another has none of these consents. What an older form of the app kept names no run. */
function kept(): Requested {
  const value: { series?: unknown; asked?: unknown } = Object(readPreference<unknown>(NAME))
  if (typeof value.asked !== 'object') return value as Requested
  const isOfThis = !useForum.getState().head || value.series === seriesNow()
  return isOfThis ? Object(value.asked) : {}
}

/** What this device remembers of a session. */
export const requestedReminders = (session: SessionId): RequestedReminders => kept()[session] ?? {}

/** Remembers what was asked for of a session, in the place of what was before. */
export const rememberReminders = (session: SessionId, asked: RequestedReminders): void => {
  writePreference(NAME, { series: seriesNow(), asked: { ...kept(), [session]: asked } })
}

/** Nothing is asked for any more, of any session. */
export function forgetReminders(): void {
  writePreference(NAME, {})
}
