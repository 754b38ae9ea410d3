import type { ImportFile } from 'domain/import/job'
import type { PrepareMedia } from 'domain/media/media-job'
import type { Head } from 'domain/release/release'
import type { ReminderKind } from 'domain/reminders'
import type { Language } from 'domain/text/text'
import type { Duration, Moment } from 'domain/time/time'

/** A stored JSON document. `rev` counts its writes from 1. */
export type Stored<T = unknown> = { readonly id: string; readonly rev: number; readonly body: T }

export interface ReadOnlyStore {
  get<T>(collection: string, id: string): Promise<Stored<T> | undefined>
}

export interface ListableStore extends ReadOnlyStore {
  /** In order of id, those after `after`. At most `limit` (1,000 unless told). */
  list<T>(collection: string, options?: { after?: string; limit?: number }): Promise<Stored<T>[]>
}

/**
 * Reads and writes documents by their names: no store can list in a transaction and hold up those who add to the list.
 * What was listed before is read again in it.
 */
export interface Transaction extends ReadOnlyStore {
  /** Writes the whole document and answers its new `rev`. */
  put<T>(collection: string, id: string, body: T): Promise<number>
  /**
   * Writes a document that must not be there; returns whether it was not. Of several at once exactly one is true. It does
   * not hold up a transaction that found none and creates none.
   */
  create<T>(collection: string, id: string, body: T): Promise<boolean>
  remove(collection: string, id: string): Promise<void>
}

/** Small JSON documents in named collections. A write throws `disk-full` where there is no room. */
export interface Documents extends ListableStore {
  /** As `Transaction.create`, alone: the cheapest write that cannot overwrite another's. */
  create<T>(collection: string, id: string, body: T): Promise<boolean>
  /** All or nothing, one after the other; a thrown error undoes everything. What `work` awaits is only the transaction itself. */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Makes what was removed unreadable in the store's own files too. Only where the home has such files. */
  shred?(): Promise<void>
  close(): Promise<void>
}

export type Blob = { readonly bytes: Uint8Array; readonly type: string }

/** A file that is never whole in memory. */
export type BlobStream = { readonly pieces: AsyncIterable<Uint8Array>; readonly type: string }

/** Names that begin with this are private: no route serves them, and a storage that the public reads keeps them sealed. */
export const PRIVATE = 'private/'
/** Files that people bring. They can be listed; all others are named by documents. */
export const MEDIA = 'media/'

/** Files that do not change once written; the name carries the content's hash. */
export interface Blobs {
  /** Whole or not at all, also when the machine dies in the middle. Writing the same path again is no error. */
  put(path: string, blob: Blob): Promise<void>
  get(path: string): Promise<Blob | undefined>
  /** As `put` and `get`, piece by piece. Where a file turns out to be damaged, its pieces end with an error. */
  write(path: string, stream: BlobStream): Promise<void>
  read(path: string): Promise<BlobStream | undefined>
  /**
   * Names that begin with `prefix`, in order, those after `after`; at most `limit` (1,000 unless told). `prefix` begins with
   * `media/`. One that is being written or removed may be among them.
   */
  list(prefix: string, options?: { after?: string; limit?: number }): Promise<string[]>
  /** Afterwards it is not served any more, not from memory either. Removing a file that is not there is no error. */
  remove(path: string): Promise<void>
}

export interface Clock {
  /** The real time. */
  now(): Moment
  /**
   * The time for what cannot be taken back, endings and deletions: the same, unless the machine's clock jumped. Only
   * where the home can tell.
   */
  trusted?(): Moment
}

/** The head as it is stored. */
export type Newest = Omit<Head, 'rehearsal' | 'format'>

/** Tells listeners that the head has changed. Carries no data: listeners read the head. */
export interface ChangeBus {
  /** @param newest the head, where the caller has it at hand */
  announce(newest?: Newest): void
  /** Returns an unsubscribe function. */
  listen(listener: () => void): () => void
}

/** A message template of the WeChat account, and which of its fields says what; a field that it lacks is not filled. */
export type MessageTemplate = {
  readonly id: string
  /** Fields of the kind `thing`: the session, its room, what it is about; `time` of the kind `time`. */
  readonly fields: Readonly<Partial<Record<'title' | 'time' | 'place' | 'note', string>>>
}

/** A message to a closed phone. It takes a consent that its reader gave for the template. */
export type SubscribeMessage = {
  readonly openid: string
  /** The template's id. */
  readonly template: string
  /** The page that it opens, without a slash in front. */
  readonly page: string
  readonly language: Language
  /** The words of each field, at most 20 characters in a `thing` (Subscribe Message, parameter limits). */
  readonly data: Readonly<Record<string, string>>
}

/**
 * What came of a message. `refused`: its reader does not want it, or gave no consent (43101). `bad-data`: WeChat will
 * never take it as it is (47003, 40003, 40037). `quota` (45009) and `retry`: it was not sent, and may be later.
 * `unknown`: it may have been sent.
 */
export type DeliveryResult = {
  readonly outcome: 'sent' | 'refused' | 'bad-data' | 'quota' | 'retry' | 'unknown'
  /** WeChat's own number. */
  readonly code?: number
}

/** Versions of a mini program: what everybody has, what testers have, what a developer has. */
export const appVersions = ['release', 'trial', 'develop'] as const
export type AppVersion = (typeof appVersions)[number]

/** What WeChat says of a text: it may be shown, a person has to look at it first, or it breaks WeChat's rules. */
export type TextVerdict = 'pass' | 'review' | 'risky'

/** What WeChat does for the backend. Rejects with `too-many` where WeChat says that it was asked too often, `broken` for all else. */
export interface WeChat {
  /** Pictures of one app are another's no more than its users are. */
  readonly appId: string
  /** Which version of the app codes and messages open. */
  readonly version: AppVersion
  /** The mini program code that launches with `scene` (at most 32 characters), as a picture. */
  codeOf(scene: string): Promise<Blob>
  /** The openid behind a login code; `undefined` for an unknown or expired code. */
  openidOf(loginCode: string): Promise<string | undefined>
  /** The templates of the account. A reminder without one cannot be asked for. */
  readonly templates: Readonly<Partial<Record<ReminderKind, MessageTemplate>>>
  /** Sends one message, at most once; never rejects. */
  send(message: SubscribeMessage): Promise<DeliveryResult>
  /**
   * Has WeChat check a text of at most 2,500 characters (msgSecCheck, content).
   * @param openid of whoever publishes it, who has opened the mini program within the last two hours; rejects with
   * `needs-wechat` otherwise, and with `offline` where WeChat does not answer
   */
  checkText(text: string, openid: string): Promise<TextVerdict>
}

/** What every use case works with; `server/` and `functions/` each assemble one. */
export type Platform = {
  readonly documents: Documents
  readonly blobs: Blobs
  readonly clock: Clock
  readonly changes: ChangeBus
  /** Only where the forum has a WeChat account. */
  readonly wechat?: WeChat
  /** Whether WeChat checks what organisers write before it is published (`WECHAT_CHECK_TEXT=on`). */
  readonly checksText?: boolean
  /** Reads programme files of others. Only where organisers or the command line work. */
  readonly importFile?: ImportFile
  /** Makes plans, portraits and documents ready for guests. Only where organisers or the command line work. */
  readonly prepareMedia?: PrepareMedia
  /** The forum's clock minus the real one; 0 unless the forum is being rehearsed. */
  readonly clockOffset: Duration
}
