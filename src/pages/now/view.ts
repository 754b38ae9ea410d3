import { type Phase, phaseOf, startsAt, upNext } from 'domain/agenda/agenda'
import type { Forum } from 'domain/programme/forum'
import type { Programme } from 'domain/programme/programme'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel, isolated, spanLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { isoOf, type Moment, momentOf, wallTime } from 'domain/time/time'
import { isSiteKnown } from 'domain/venue/site'
import { mineFirst } from '@/components/session/mine-first'
import { type CardContext, type SessionCardView, sessionCard } from '@/components/session/session-card-view'
import { agoLabel, durationLabel } from '@/i18n/durations'
import type { Locale } from '@/i18n/locale'

export type HeroView = {
  /** Above the theme; without one the name itself stands in large letters. */
  readonly name?: Worded
  readonly theme: Worded
  readonly when: string
  readonly place: Worded
  readonly figures: readonly { readonly value: string; readonly label: Worded }[]
}

export type NowView = {
  readonly phase: Phase
  readonly hero: HeroView
  /** During the forum: its short name, and which of its days it is. */
  readonly strip?: { readonly name: Worded; readonly day?: string }
  /** During the forum: what begins next, no more than a few. */
  readonly next: readonly SessionCardView[]
  /** How long until the next ones: `in 18 min`. */
  readonly nextIn?: string
  /** Before the forum: how long until it opens, and when that is. */
  readonly opensIn?: string
  readonly opensAt?: string
  readonly arrival?: Worded
  readonly address?: Worded
  readonly outcome?: Worded
}

function heroView(forum: Forum, locale: Locale): HeroView {
  const { language } = locale
  const days = forum.days.map(({ opens }) => wallTime(momentOf(opens), forum.offsets))
  const [first, last] = [days[0], days[days.length - 1]]
  return {
    name: forum.theme && wordingOf(forum.name, language),
    theme: wordingOf(forum.theme ?? forum.name, language),
    when: first && last ? spanLabel(first, last, locale.language) : '',
    place: wordingOf(forum.place, language),
    figures: forum.figures.map(({ value, label }) => ({ value: isolated(value), label: wordingOf(label, language) })),
  }
}

function beforeView({ forum }: Programme, now: Moment, { t, language }: Locale) {
  const opens = momentOf(forum.days[0]?.opens ?? isoOf(now, forum.offsets))
  const wall = wallTime(opens, forum.offsets)
  return {
    opensIn: t('time.in', { duration: durationLabel(opens - now, t) }),
    opensAt: `${dayLabel(wall, language)} ${isolated(wall.time)}`,
    arrival: forum.site.arrival && wordingOf(forum.site.arrival, language),
    address: isSiteKnown(forum, language) ? wordingOf(forum.site.address, language) : undefined,
  }
}

function stripView({ programme: { forum }, now, locale }: CardContext): NowView['strip'] {
  const at = forum.days.findIndex(({ date }) => date === forumDate(now, forum))
  return {
    name: wordingOf(forum.shortName, locale.language),
    day: at < 0 ? undefined : locale.t('fresh.day', { n: at + 1, total: forum.days.length }),
  }
}

/** So many of the next sessions are shown; the agenda has all. */
const MOST_NEXT = 4

/** What the Now page shows of the programme, apart from what runs and what is the reader's own (`running-view.ts`). */
export function nowView(context: CardContext): NowView {
  const { programme, now, locale } = context
  const phase = phaseOf(programme, now)
  const next = phase === 'after' ? [] : upNext(programme, now)
  const [first] = next
  const nextIn = first && locale.t('time.in', { duration: durationLabel(startsAt(first) - now, locale.t) })
  return {
    phase,
    hero: heroView(programme.forum, locale),
    ...(phase === 'during' && { strip: stripView(context) }),
    next:
      phase === 'during'
        ? mineFirst(next, context)
            .slice(0, MOST_NEXT)
            .map((session) => sessionCard(session, context))
        : [],
    nextIn,
    ...(phase === 'before' ? beforeView(programme, now, locale) : {}),
    outcome:
      phase === 'after' && programme.forum.outcome ? wordingOf(programme.forum.outcome, locale.language) : undefined,
  }
}

/** What is known of how fresh the screen is. Moments by the device's clock. */
export type FreshnessView = {
  /** What is fresh: `Release 3`, `Day 1 of 2`. */
  readonly what: string
  readonly checkedAt?: Moment
  readonly device: Moment
  readonly isChecking: boolean
  readonly isOffline: boolean
}

/** `Release 3 · checked 2 min ago`. */
export function freshLabel({ what, checkedAt, device, isChecking, isOffline }: FreshnessView, { t }: Locale): string {
  if (isChecking && checkedAt === undefined) return t('fresh.checking', { what })
  const ago = agoLabel(Math.max(0, device - (checkedAt ?? device)), t)
  return t(isOffline ? 'fresh.offline' : 'fresh.checked', { what, ago })
}
