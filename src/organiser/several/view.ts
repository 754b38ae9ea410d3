import { changeSessions, MOST_DAYS_MOVED, MOST_SESSIONS, type SessionsChange } from 'domain/draft/change-sessions'
import type { Edit } from 'domain/draft/edit'
import type { Draft } from 'domain/draft/log'
import { isProblem } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import { say } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'
import { minutesTyped } from '../components/typed-minutes'

/** What somebody chose and typed: a room's or a topic's id, `NONE` for none any more, empty where it stays. */
export type AskedChange = {
  readonly room: string
  readonly topic: string
  readonly days: string
  readonly minutes: string
  /** The shift is to an earlier time. */
  readonly isEarlier: boolean
}

export const NOTHING: AskedChange = { room: '', topic: '', days: '', minutes: '', isEarlier: false }

/** No id has a slash. */
export const NONE = '/'

const idOf = (chosen: string): string | null | undefined =>
  chosen === '' ? undefined : chosen === NONE ? null : chosen

/** The number typed; `undefined` for nothing, `false` for what is no such number. */
function typed(text: string, most: number | undefined): number | undefined | false {
  if (text.trim() === '') return undefined
  return minutesTyped(text, most) ?? false
}

export type ReadChange = {
  /** Nothing where something typed is wrong. */
  readonly change?: SessionsChange
  readonly areDaysWrong: boolean
  readonly areMinutesWrong: boolean
}

export function readChange({ room, topic, days, minutes, isEarlier }: AskedChange): ReadChange {
  const [byDays, byMinutes] = [typed(days, MOST_DAYS_MOVED), typed(minutes, undefined)]
  const [areDaysWrong, areMinutesWrong] = [byDays === false, byMinutes === false]
  if (byDays === false || byMinutes === false) return { areDaysWrong, areMinutesWrong }
  const signed = (number: number | undefined) => (number === undefined ? undefined : isEarlier ? -number : number)
  const change = { room: idOf(room), topic: idOf(topic), days: signed(byDays), minutes: signed(byMinutes) }
  return { change, areDaysWrong, areMinutesWrong }
}

/** The edits; none where nothing is asked, or what is asked is gone meanwhile. */
export function changeEdits(
  draft: Pick<Draft, 'programme' | 'revs'>,
  ids: readonly string[],
  change?: SessionsChange,
): Edit[] {
  if (!change) return []
  try {
    return changeSessions(draft, ids, change)
  } catch (error) {
    if (isProblem(error)) return []
    throw error
  }
}

/** Those of the chosen sessions that the draft has, in its order. */
export const chosenIn = ({ sessions }: Programme, chosen: ReadonlySet<string>): string[] =>
  sessions.flatMap(({ id }) => (chosen.has(id) ? [id] : []))

/** Why no more can be done with so many; nothing where it can. */
export const tooMany = (count: number, { t }: Locale): string | undefined =>
  count > MOST_SESSIONS ? t('several.most', { n: MOST_SESSIONS }) : undefined

export type ChangeOption = { readonly value: string; readonly label: string }

/** What a field of the sessions may become: to stay, one of the list, or nothing. */
function optionsOf(
  items: readonly { readonly id: string; readonly label: string }[],
  none: string,
  { t }: Locale,
): ChangeOption[] {
  return [
    { value: '', label: t('several.stays') },
    ...items.map(({ id, label }) => ({ value: id, label })),
    { value: NONE, label: none },
  ]
}

export const roomOptions = ({ rooms }: Programme, locale: Locale): ChangeOption[] =>
  optionsOf(
    rooms.map(({ id, name }) => ({ id, label: say(name, locale.language) })),
    locale.t('several.noRoom'),
    locale,
  )

export const topicOptions = ({ topics }: Programme, locale: Locale): ChangeOption[] =>
  optionsOf(
    topics.map(({ id, title }) => ({ id, label: say(title, locale.language) })),
    locale.t('several.noTopic'),
    locale,
  )
