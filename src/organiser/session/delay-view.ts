import { startsAt } from 'domain/agenda/agenda'
import { followersOf } from 'domain/draft/quick-edits'
import type { Programme } from 'domain/programme/programme'
import { wordingOf } from 'domain/text/text'
import { isolated } from 'domain/time/dates'
import { wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'
import { inSentence } from '../components/item-words'

/** Minutes that a delay on the floor mostly has. */
export const usualMinutes: readonly number[] = [-10, -5, 5, 10, 15, 20, 30]

/** `+20`, `−10`, whichever way the text around it runs. */
export const signedMinutes = (minutes: number): string => isolated(`${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}`)

/** What a delay with what follows takes along. */
export type FollowingView = {
  /** The switch's words; nothing where no session would move along. */
  readonly label?: string
  /** The first session that keeps its time, where a gap takes the delay up. */
  readonly kept?: string
}

type Context = { readonly programme: Programme; readonly locale: Locale }

/** More than any gap of a day, in minutes. */
const ALL = 24 * 60

/** @param minutes those that are chosen */
export function followingView(id: string, minutes: number | undefined, { programme, locale }: Context): FollowingView {
  const { t } = locale
  const { moved, kept } = followersOf({ programme }, id, minutes ?? ALL)
  if (minutes === undefined) return moved.length > 0 ? { label: t('floor.following.any') } : {}
  return {
    label: moved.length > 0 ? t('floor.following', { n: moved.length }) : undefined,
    kept:
      kept &&
      t('floor.kept', {
        title: inSentence(wordingOf(kept.title, locale.language), locale),
        time: isolated(wallTime(startsAt(kept), programme.forum.offsets).time),
      }),
  }
}
