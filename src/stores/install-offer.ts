import { HOUR, type Moment } from 'domain/time/time'
import { create } from 'zustand'
import { readPreference, writePreference } from '@/platform/storage/preferences'
import { deviceTime } from '@/platform/time/clock'

/** How often the app was opened here, when last, and whether the reader has answered. */
export type Visits = { readonly count: number; readonly at: Moment; readonly isAnswered?: boolean }

/** Opened again within this time is the same visit: a reload, a link from a chat. */
const SAME_VISIT = HOUR

/** From so many on it is asked. */
const ENOUGH = 2

/** The visits with one at `now`. `kept` is unchecked: what the device holds may be damaged. */
export function withVisit(kept: Partial<Visits> | null | undefined, now: Moment): Visits {
  const { count, at, isAnswered } = kept ?? {}
  const before = typeof count === 'number' && count > 0 ? count : 0
  const last = typeof at === 'number' ? at : 0
  // A clock that was put back begins anew.
  const isSame = before > 0 && Math.abs(now - last) < SAME_VISIT
  return { count: isSame ? before : before + 1, at: isSame ? last : now, ...(isAnswered && { isAnswered: true }) }
}

/** Whether to offer the home screen: once, after the second visit. */
export const isOffered = ({ count, isAnswered }: Visits): boolean => count >= ENOUGH && !isAnswered

const NAME = 'visits'

const visits = withVisit(readPreference<Partial<Visits> | null>(NAME), deviceTime())
writePreference(NAME, visits)

export const useInstallOffer = create<Visits>()(() => visits)

/** The reader has taken the offer or put it away: never again on this device. */
export function answerInstallOffer(): void {
  useInstallOffer.setState({ isAnswered: true })
  writePreference(NAME, useInstallOffer.getState())
}
