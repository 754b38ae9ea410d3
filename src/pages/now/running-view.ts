import { clashesAmong, deviationOf, onNow, startsAt, upNext } from 'domain/agenda/agenda'
import { byStart } from 'domain/programme/compiled'
import { lookupOf } from 'domain/programme/lookup'
import type { Session } from 'domain/programme/session'
import { type Worded, wordingOf } from 'domain/text/text'
import { isolated, rangeLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { wallTime } from 'domain/time/time'
import { isHeard, mineFirst } from '@/components/session/mine-first'
import { type CardContext, type SessionCardView, sessionCard } from '@/components/session/session-card-view'
import { durationLabel } from '@/i18n/durations'
import { languageName } from '@/i18n/locale'

/** The session that the reader should go to next. */
export type NextView = {
  readonly card: SessionCardView
  /** Whose it is: the reader's own, or the programme's where nothing ahead is starred. */
  readonly whose: string
  /** `in 48 min`. */
  readonly until: string
  readonly range: string
  /** When it was to begin. */
  readonly was?: string
  readonly floor?: Worded
  readonly place?: string
  /** In which language it is heard. */
  readonly language?: string
  /** What else is starred at that time, and the day on which the reader can compare them. */
  readonly clash?: { readonly words: string; readonly day: string }
}

/** What runs, a row a room. */
export type OnNowView = {
  readonly cards: readonly SessionCardView[]
  /** `3 rooms`, `46 in 41 rooms`. */
  readonly rooms: string
  /** Where there are more than are shown at first: how many are shown first and why, and a way to all. */
  readonly all?: { readonly words: string; readonly note: string }
}

/** So many rows fit beside what comes next. */
export const MOST_RUNNING_ROWS = 6

const starredAhead = ({ programme, now, starred }: CardContext): Session | undefined =>
  [...starred]
    .flatMap((id) => lookupOf(programme).session(id) ?? [])
    .filter((session) => session.status === 'scheduled' && startsAt(session) > now)
    .sort(byStart)[0]

function clashOf(session: Session, { programme, starred, clashing, locale }: CardContext): NextView['clash'] {
  if (!clashing.has(session.id)) return undefined
  const lookup = lookupOf(programme)
  const clashes = clashesAmong([...starred].flatMap((id) => lookup.session(id) ?? []))
  const other = (clashes.get(session.id) ?? []).flatMap((id) => lookup.session(id) ?? [])[0]
  if (!other) return undefined
  const words = locale.t('mine.clash', { title: wordingOf(other.title, locale.language).wording })
  return { words, day: forumDate(startsAt(session), programme.forum) }
}

/** The next starred session, else the next of all; nothing where nothing is ahead. */
export function nextView(context: CardContext): NextView | undefined {
  const { programme, now, locale } = context
  const own = starredAhead(context)
  const session = own ?? mineFirst(upNext(programme, now), context)[0]
  if (!session) return undefined
  const lookup = lookupOf(programme)
  const card = sessionCard(session, context)
  const place = lookup.place(lookup.room(session.room)?.place)
  const floor = lookup.floor(place?.floor)?.name
  const was = deviationOf(session)?.start
  return {
    card,
    whose: locale.t(own ? 'now.yours' : 'now.ofAll'),
    until: locale.t('time.in', { duration: durationLabel(startsAt(session) - now, locale.t) }),
    range: rangeLabel(card.start, card.end),
    was: was === undefined ? undefined : isolated(wallTime(was, programme.forum.offsets).time),
    floor: floor && wordingOf(floor, locale.language),
    place: place?.id,
    language: isHeard(session, context) ? languageName(locale.language, locale) : undefined,
    clash: own && clashOf(session, context),
  }
}

/** What runs now: the reader's own first, or all in the order of rooms where the reader wants all. */
export function onNowView(context: CardContext, isAll: boolean): OnNowView {
  const { programme, now, locale } = context
  const { t, language } = locale
  const sessions = onNow(programme, now)
  const n = sessions.length
  const inRooms = new Set(sessions.map(({ room }) => room)).size
  const rooms = t('now.rooms', { n: inRooms })
  const heard = sessions.filter((session) => isHeard(session, context)).length
  const shown = isAll ? sessions : mineFirst(sessions, context).slice(0, MOST_RUNNING_ROWS)
  const note = t('now.heard', { n: heard, language: languageName(language, locale), rest: n - heard })
  return {
    cards: shown.map((session) => sessionCard(session, context)),
    rooms: n === inRooms ? rooms : t('now.inRooms', { sessions: n, rooms }),
    all:
      n > MOST_RUNNING_ROWS
        ? { words: t(isAll ? 'now.fewer' : 'now.all', { n }), note: heard > 0 && heard < n ? note : rooms }
        : undefined,
  }
}
