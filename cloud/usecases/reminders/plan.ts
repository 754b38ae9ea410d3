import type { SessionId } from 'domain/programme/ids'
import { hasRelease } from 'domain/release/has-release'
import { isStartingSoon, type NewsKind, type ReminderKind, sessionNewsOf } from 'domain/reminders'
import type { Moment } from 'domain/time/time'
import type { Documents, Platform, Transaction } from '../../ports'
import { readRelease } from '../release/read-release'
import { getHead } from '../store/records'
import {
  CONSENTS,
  type Consent,
  consentGroup,
  getPlanned,
  isRehearsed,
  messageId,
  OUTBOX,
  type OutboxMessage,
  putPlanned,
} from './records'

/** Consents that one transaction turns into messages: it holds everybody else up. */
const BATCH = 100

type Event = {
  readonly name: string
  readonly session: SessionId
  readonly kind: ReminderKind
  readonly news: readonly NewsKind[]
  /** Only those who asked before this release. */
  readonly release?: number
}

/**
 * Turns the consents that an event calls for into messages, each in the transaction that uses it up: cut short
 * anywhere, the rest is done the next time and nothing twice. The events are the releases since the last time and
 * the sessions that start soon; in a rehearsal there are none. `now` is the forum's.
 */
export async function planMessages(platform: Platform, now: Moment): Promise<void> {
  const head = await getHead(platform.documents)
  if (!head || !hasRelease(head)) return
  const planned = (await getPlanned(platform.documents)) ?? head.release
  for (let release = planned + 1; release <= head.release; release++) await planRelease(platform, release, now)
  await markPlanned(platform, head.release)
  if (platform.clockOffset !== 0 || !(await hasConsents(platform))) return
  const { programme } = await readRelease(platform)
  for (const { id } of programme.sessions.filter((session) => isStartingSoon(session, now)))
    await planEvent(platform, { name: 'soon', session: id, kind: 'soon', news: [] })
}

const hasConsents = async ({ documents }: Platform): Promise<boolean> =>
  (await documents.list(CONSENTS, { limit: 1 })).length > 0

/** The changes of one release, told as they stand in the newest. */
async function planRelease(platform: Platform, number: number, now: Moment): Promise<void> {
  if (platform.clockOffset !== 0 || (await isRehearsed(platform.documents, number))) return
  if (!(await hasConsents(platform))) return
  const { changes, programme } = await readRelease(platform, number)
  for (const { session, kinds } of sessionNewsOf(changes, programme, now))
    await planEvent(platform, { name: `r${number}`, session, kind: 'changed', news: kinds, release: number })
}

async function markPlanned({ documents }: Platform, release: number): Promise<void> {
  if ((await getPlanned(documents)) === release) return
  await documents.transact(async (transaction) => {
    if (((await getPlanned(transaction)) ?? 0) < release) await putPlanned(transaction, release)
  })
}

async function planEvent({ documents }: Platform, event: Event): Promise<void> {
  const group = consentGroup(event.session, event.kind)
  for (let after: string | undefined = group; after !== undefined; ) {
    const from: string = after
    after = await planBatch(documents, event, { group, after: from })
  }
}

/** Answers where the next batch begins; `undefined` after the last. */
async function planBatch(
  documents: Documents,
  event: Event,
  { group, after }: { readonly group: string; readonly after: string },
): Promise<string | undefined> {
  const found = await documents.list<Consent>(CONSENTS, { after, limit: BATCH })
  const batch = found.filter(({ id }) => id.startsWith(group))
  const called = batch.filter(({ body }) => isCalledFor(body, event))
  if (called.length > 0)
    await documents.transact(async (transaction) => {
      for (const { id } of called) {
        const consent = (await transaction.get<Consent>(CONSENTS, id))?.body
        if (consent && isCalledFor(consent, event)) await enqueue(transaction, id, consent, event)
      }
    })
  return batch.length === BATCH ? batch[BATCH - 1]?.id : undefined
}

const isCalledFor = (consent: Consent, { release }: Event): boolean =>
  release === undefined || consent.release < release

async function enqueue(transaction: Transaction, id: string, consent: Consent, event: Event): Promise<void> {
  const { openid, session, kind, language, release } = consent
  const message: OutboxMessage = {
    consent: consent.consent,
    openid,
    session,
    kind,
    language,
    release,
    news: event.news,
    tries: 0,
    notBefore: 0,
  }
  await transaction.put(OUTBOX, messageId(id, consent, event.name), message)
  await transaction.remove(CONSENTS, id)
}
