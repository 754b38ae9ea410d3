import type { SessionId } from 'domain/programme/ids'
import type { DeliveryOutcome, NewsKind, ReminderKind } from 'domain/reminders'
import type { Language } from 'domain/text/text'
import type { Moment } from 'domain/time/time'
import type { ReadOnlyStore, Transaction } from '../../ports'

/** One message that its reader wants. Kept under `<session>/<kind>/<reader>`. */
export type Consent = {
  /** No other consent has it, also none of the same reader for the same session. */
  readonly consent: string
  readonly openid: string
  readonly session: SessionId
  readonly kind: ReminderKind
  readonly language: Language
  /** The newest release when it was given: what was changed before is no news. */
  readonly release: number
}

/** A message on its way. It has the consent that it uses up, which nothing else has any more. */
export type OutboxMessage = Consent & {
  /** What happened to the session; none for one that starts. */
  readonly news: readonly NewsKind[]
  /** How often it was tried without being sent. */
  readonly tries: number
  readonly notBefore: Moment
  /** Somebody is sending it. Where the lease ends without an outcome nobody knows whether it was sent. */
  readonly lease?: { readonly id: string; readonly until: Moment }
}

/** What is left of a message, without whom it was for. */
export type EndedMessage = {
  readonly session: SessionId
  readonly kind: ReminderKind
  readonly ending: DeliveryOutcome
  readonly at: Moment
  /** WeChat's own number. */
  readonly code?: number
}

export const CONSENTS = 'consents'
export const OUTBOX = 'outbox'
export const ENDED = 'ended-messages'

/** What a consent or a message of one reader begins with; ids of a session and kind stand together. */
export const consentGroup = (session: SessionId, kind: ReminderKind): string => `${session}/${kind}/`
export const consentId = ({ session, kind }: Pick<Consent, 'session' | 'kind'>, reader: string): string =>
  `${consentGroup(session, kind)}${reader}`

/** A message's id is its consent and its event: making it twice gives one message. */
export const messageId = (id: string, { consent }: Pick<Consent, 'consent'>, event: string): string =>
  `${id}/${consent}/${event}`

/** Of a message `<session>/<kind>/<reader>/<consent>/<event>`: the id of its consent. */
export const consentIdOf = (message: string): string => message.split('/').slice(0, 3).join('/')

/** The reader in the id of a consent or a message. */
export const readerIn = (id: string): string => id.split('/')[2] ?? ''

const STATE = 'reminders'
const PLANNED = 'planned'
const PAUSED = 'paused'
const REHEARSED = 'rehearsed'

const padded = (release: number): string => `${REHEARSED}/${String(release).padStart(8, '0')}`

/** The newest release whose changes have been told. */
export const getPlanned = async (reader: ReadOnlyStore): Promise<number | undefined> =>
  (await reader.get<number>(STATE, PLANNED))?.body
export const putPlanned = (transaction: Transaction, release: number): Promise<number> =>
  transaction.put(STATE, PLANNED, release)

/** Until when WeChat takes no more messages. */
export const getPaused = async (reader: ReadOnlyStore): Promise<Moment> =>
  (await reader.get<Moment>(STATE, PAUSED))?.body ?? 0
export const putPaused = (transaction: Transaction, until: Moment): Promise<number> =>
  transaction.put(STATE, PAUSED, until)

/** A release that was published in a rehearsal is no news, also afterwards. */
export const markRehearsed = (transaction: Transaction, release: number): Promise<number> =>
  transaction.put(STATE, padded(release), true)
export const isRehearsed = async (reader: ReadOnlyStore, release: number): Promise<boolean> =>
  (await reader.get(STATE, padded(release))) !== undefined
