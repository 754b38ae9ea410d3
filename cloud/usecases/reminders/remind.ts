import { Problem } from 'domain/problem'
import type { SessionId } from 'domain/programme/ids'
import { type ReminderKind, reminderKinds, requestableReminders } from 'domain/reminders'
import type { Language } from 'domain/text/text'
import type { Platform, Transaction } from '../../ports'
import type { Actor } from '../actor'
import { forumNow } from '../forum/forum-time'
import { makeId } from '../members/secrets'
import { readRelease } from '../release/read-release'
import { runIdempotent } from '../store/idempotency'
import { listAll } from '../store/list-all'
import { getHead } from '../store/records'
import { type Identity, identifyReader, storeAccount, type WeChatReader } from './readers'
import { CONSENTS, type Consent, consentId, getPlanned, OUTBOX, type OutboxMessage, putPlanned } from './records'

export type RemindInput = {
  readonly request: string
  readonly session: SessionId
  /** What the reader agreed to, each for one message. */
  readonly kinds: readonly ReminderKind[]
  readonly language: Language
}

/** Requests of a reader are kept under this. */
export const attendeeActor = (key: string): Actor => ({ id: `attendee-${key}`, name: 'attendee' })

/**
 * Keeps the reader's consents for a session: one message each. Answers the kinds that are kept: those that the forum
 * has templates for and that may still come true. Throws `gone` for a session that there is not, and what
 * `readerOf` throws.
 */
export async function remind(platform: Platform, identity: Identity, input: RemindInput): Promise<ReminderKind[]> {
  const reader = await identifyReader(platform, identity)
  const { programme } = await readRelease(platform)
  const session = programme.sessions.find(({ id }) => id === input.session)
  if (!session) throw new Problem('gone', `There is no session "${input.session}".`)
  await storeAccount(platform.documents, platform.wechat?.appId ?? '')
  const open = requestableReminders(session, forumNow(platform))
  const kinds = open.filter((kind) => input.kinds.includes(kind) && platform.wechat?.templates[kind])
  const { request, ...payload } = input
  return runIdempotent(
    platform,
    attendeeActor(reader.key),
    { request, action: 'remind', payload },
    async (transaction) => {
      const release = (await getHead(transaction))?.release ?? 0
      if ((await getPlanned(transaction)) === undefined) await putPlanned(transaction, release)
      for (const kind of kinds) await agree(transaction, reader, { ...payload, kind, release })
      return kinds
    },
  )
}

type Agreed = Pick<Consent, 'session' | 'kind' | 'language' | 'release'>

/** Said twice, it is still one consent, for WeChat sends what is not used up later. */
async function agree(transaction: Transaction, { openid, key }: WeChatReader, agreed: Agreed): Promise<void> {
  const { session, kind, language, release } = agreed
  const id = consentId(agreed, key)
  const held = (await transaction.get<Consent>(CONSENTS, id))?.body
  const body: Consent = {
    consent: held?.consent ?? makeId('c'),
    openid,
    session,
    kind,
    language,
    release: held?.release ?? release,
  }
  await transaction.put(CONSENTS, id, body)
}

/** Takes the reader's consents for a session back, and the messages that are not being sent yet. */
export async function unremind(
  platform: Platform,
  identity: Identity,
  { request, session }: { readonly request: string; readonly session: SessionId },
): Promise<void> {
  const { key } = await identifyReader(platform, identity)
  const asked = { request, action: 'unremind', payload: { session } }
  const ids = reminderKinds.map((kind) => consentId({ session, kind }, key))
  let isFirst = false
  const waiting = await waitingOf(platform, ids)
  await runIdempotent(platform, attendeeActor(key), asked, async (transaction) => {
    isFirst = true
    for (const id of ids) await transaction.remove(CONSENTS, id)
    await removeWaiting(transaction, waiting)
    return {}
  })
  // A consent may have become a message after the look and before it went.
  const since = isFirst ? await waitingOf(platform, ids) : []
  if (since.length > 0) await platform.documents.transact((transaction) => removeWaiting(transaction, since))
}

async function waitingOf({ documents }: Platform, consents: readonly string[]): Promise<string[]> {
  const messages: string[] = []
  for (const id of consents)
    for await (const { id: message, body } of listAll<OutboxMessage>(documents, OUTBOX, `${id}/`))
      if (!body.lease) messages.push(message)
  return messages
}

async function removeWaiting(transaction: Transaction, messages: readonly string[]): Promise<void> {
  for (const id of messages) {
    const found = await transaction.get<OutboxMessage>(OUTBOX, id)
    if (found && !found.body.lease) await transaction.remove(OUTBOX, id)
  }
}
