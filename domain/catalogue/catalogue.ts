import type { Message } from '../text/message'
import type { acts } from './en/acts'
import type { agenda } from './en/agenda'
import type { app } from './en/app'
import type { begin } from './en/begin'
import type { desk } from './en/desk'
import type { edit } from './en/edit'
import type { fields } from './en/fields'
import type { guide } from './en/guide'
import type { history } from './en/history'
import type { programmeImport } from './en/import'
import type { mine } from './en/mine'
import type { notices } from './en/notices'
import type { plan } from './en/plan'
import type { review } from './en/review'
import type { server } from './en/server'
import type { team } from './en/team'
import type { venue } from './en/venue'

/** All wordings of a language, by part. English says which there are: a language that lacks one does not compile. */
export type Catalogue = {
  /** What every page may say. */
  readonly app: Readonly<Record<keyof typeof app, Message>>
  readonly agenda: Readonly<Record<keyof typeof agenda, Message>>
  readonly venue: Readonly<Record<keyof typeof venue, Message>>
  readonly mine: Readonly<Record<keyof typeof mine, Message>>
  /** What only the pages of the guide say. */
  readonly guide: Readonly<Record<keyof typeof guide, Message>>
  /** What only organisers read: their pages, outcomes of acts, forms. */
  readonly desk: Readonly<Record<keyof typeof desk, Message>>
  readonly fields: Readonly<Record<keyof typeof fields, Message>>
  readonly notices: Readonly<Record<keyof typeof notices, Message>>
  readonly begin: Readonly<Record<keyof typeof begin, Message>>
  readonly acts: Readonly<Record<keyof typeof acts, Message>>
  readonly review: Readonly<Record<keyof typeof review, Message>>
  readonly history: Readonly<Record<keyof typeof history, Message>>
  readonly edit: Readonly<Record<keyof typeof edit, Message>>
  readonly programmeImport: Readonly<Record<keyof typeof programmeImport, Message>>
  readonly plan: Readonly<Record<keyof typeof plan, Message>>
  readonly team: Readonly<Record<keyof typeof team, Message>>
  /** What the backend says: pages that it draws, messages. */
  readonly server: Readonly<Record<keyof typeof server, Message>>
  readonly dates: DateWords
}

/**
 * How a language writes days. Patterns have holes for the first day, `{weekday}`, `{d}`, `{m}`, `{month}` (its name), `{y}`,
 * and, in a span, for the last one: `{d2}`, `{m2}`, `{month2}`, `{y2}`.
 */
export type DateWords = {
  /** Short, from Sunday. */
  readonly weekdays: readonly string[]
  /** Short, from January; none where patterns have the number alone. */
  readonly months: readonly string[]
  /** `Mon 9 Sep` */
  readonly day: string
  /** Spans, each with its year: one day, days of one month, of one year, and across a new year. */
  readonly oneDay: string
  readonly days: string
  readonly acrossMonths: string
  readonly acrossYears: string
}
