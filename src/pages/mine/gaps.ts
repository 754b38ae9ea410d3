import { endsAt, startsAt } from 'domain/agenda/agenda'
import { isBreak } from 'domain/agenda/breaks'
import { sessionsByDate } from 'domain/programme/compiled'
import { lookupOf } from 'domain/programme/lookup'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { pagePath } from 'domain/share/share'
import { type Worded, wordingOf } from 'domain/text/text'
import { MINUTE, type Moment } from 'domain/time/time'
import type { CardContext } from '@/components/session/session-card-view'
import { durationLabel } from '@/i18n/durations'
import type { IconName } from '@/ui/icon-names'

/** Free time between two entries, and what is on meanwhile. */
export type GapLine = {
  readonly kind: 'gap'
  readonly key: string
  /** `30 min free`. */
  readonly words: string
  readonly isNow: boolean
  readonly icon: IconName
  /** A break, or what else begins then. */
  readonly on?: { readonly words: Worded; readonly to: string }
}

/** Shorter ones are the way from one room to the next. */
export const SHORTEST = 15 * MINUTE
/** In longer ones there is time for another session. */
const LONG = 45 * MINUTE

type Free = { readonly date: string; readonly start: Moment; readonly end: Moment }

const nameOf = (session: Session, { programme, locale: { language } }: CardContext): Worded => {
  const title = wordingOf(session.title, language)
  const room = wordingOf(roomNameOf(programme, session.room) ?? {}, language)
  return { ...title, wording: `${title.wording} · ${room.wording}` }
}

function meanwhile({ date, start, end }: Free, context: CardContext): Pick<GapLine, 'icon' | 'on'> {
  const { programme, locale, starred } = context
  const scheduled = (sessionsByDate(programme).get(date) ?? []).filter(({ status }) => status === 'scheduled')
  const pause = scheduled.find(
    (session) => isBreak(session, programme) && startsAt(session) < end && start < endsAt(session),
  )
  if (pause)
    return {
      icon: lookupOf(programme).sessionKind(pause.kind)?.icon ?? 'clock',
      on: { words: nameOf(pause, context), to: pagePath({ kind: 'session', id: pause.id }) },
    }
  if (end - start < LONG) return { icon: 'clock' }
  const others = scheduled.filter(
    (session) => start <= startsAt(session) && startsAt(session) < end && !starred.has(session.id),
  )
  const [only] = others
  if (!only) return { icon: 'clock' }
  if (others.length === 1)
    return { icon: 'clock', on: { words: nameOf(only, context), to: pagePath({ kind: 'session', id: only.id }) } }
  const words = { wording: locale.t('mine.meanwhile', { n: others.length }), language: locale.screen }
  return { icon: 'clock', on: { words, to: `/guide/grid/index?day=${date}` } }
}

/** A line for the time between two entries; nothing where it is too short. While it lasts it says what is left. */
export function gapLine(free: Free, context: CardContext): GapLine[] {
  const { now, locale } = context
  if (free.end - free.start < SHORTEST) return []
  const isNow = free.start <= now && now < free.end
  const left = { ...free, start: isNow ? now : free.start }
  const words = locale.t('mine.free', { duration: durationLabel(left.end - left.start, locale.t) })
  return [{ kind: 'gap', key: `gap-${free.start}`, words, isNow, ...meanwhile(left, context) }]
}
