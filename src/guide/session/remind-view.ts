import type { Session } from 'domain/programme/session'
import { historyOf } from 'domain/release/history'
import type { Release } from 'domain/release/release'
import { type ReminderKind, reminderKinds, requestableReminders, sessionNewsOf } from 'domain/reminders'
import type { Moment } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'
import type { Templates } from '@/stores/reminders'
import type { RequestedReminders } from '@/stores/requested-reminders'

export type RemindView = {
  readonly title: string
  /** What the reader will be sent. */
  readonly on?: string
  /** What the reader can ask for besides. */
  readonly offer?: string
  readonly kinds: readonly ReminderKind[]
}

type RemindContext = {
  readonly release: Release
  readonly now: Moment
  readonly asked: RequestedReminders
  readonly templates: Templates
  readonly locale: Locale
}

/** A message is one: a change since it was asked for has used it up. */
const isUsed = (session: Session, since: number, release: Release): boolean =>
  historyOf(release)
    .filter((edition) => edition.release > since)
    .some(({ changes }) => sessionNewsOf(changes, release.programme, 0).some((news) => news.session === session.id))

const keyOf = (kinds: readonly ReminderKind[]): 'both' | ReminderKind =>
  kinds.length > 1 ? 'both' : (kinds[0] ?? 'both')

/** What the session page says of reminders; nothing where none can be asked for and none is on its way. */
export function remindView(session: Session, context: RemindContext): RemindView | undefined {
  const { release, now, asked, templates, locale } = context
  const possible = requestableReminders(session, now)
  const on = reminderKinds.filter((kind) => {
    const since = asked[kind]
    if (since === undefined || !possible.includes(kind)) return false
    return kind === 'soon' || !isUsed(session, since, release)
  })
  const kinds = possible.filter((kind) => templates[kind] && !on.includes(kind))
  if (on.length + kinds.length === 0) return undefined
  const words = (those: readonly ReminderKind[]) => (those.length > 0 ? locale.t(`remind.${keyOf(those)}`) : undefined)
  const [promised, possibly] = [words(on), words(kinds)]
  return {
    title: locale.t(promised ? 'remind.on' : 'remind.title'),
    on: promised,
    offer: promised && possibly ? locale.t('remind.more', { what: possibly }) : possibly,
    kinds,
  }
}
