import type { SessionId } from 'domain/programme/ids'
import type { Session } from 'domain/programme/session'
import { momentOf } from 'domain/time/time'
import type { CardContext } from '@/components/session/session-card-view'
import { localeOf } from '@/i18n/locale'
import { aProgramme } from './sample-programme'

type ContextParts = {
  readonly sessions?: readonly Session[]
  readonly programme?: Parameters<typeof aProgramme>[0]
  /** `09 09:30`: a day of September 2024 and the time on the forum's clock. */
  readonly at?: string
  readonly language?: 'en' | 'zh' | 'ar'
  readonly starred?: readonly string[]
  readonly clashing?: readonly string[]
}

/** `2024-09-09T09:30:00+08:00` of `09 09:30`. */
export const inForumTime = (at: string): string => `2024-09-${at.replace(' ', 'T')}:00+08:00`

const ids = (names: readonly string[]) => new Set(names as SessionId[])

/** What views of sessions are made from: the sample forum before its first day, read in English, nothing starred. */
export const aContext = (parts: ContextParts = {}): CardContext => ({
  programme: aProgramme({ ...(parts.sessions && { sessions: [...parts.sessions] }), ...parts.programme }),
  locale: localeOf(parts.language ?? 'en'),
  now: momentOf(inForumTime(parts.at ?? '08 12:00')),
  starred: ids(parts.starred ?? []),
  clashing: ids(parts.clashing ?? []),
})

/** A label without the marks that keep its direction. */
export const plain = (text: string | undefined): string | undefined => text?.replace(/[\u2066\u2069]/g, '')
