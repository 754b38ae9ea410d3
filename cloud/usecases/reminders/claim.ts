import type { Session } from 'domain/programme/session'
import { type DeliveryOutcome, isStartingSoon, isTooLate } from 'domain/reminders'
import { MINUTE, type Moment } from 'domain/time/time'
import type { Platform, Transaction } from '../../ports'
import { makeId } from '../members/secrets'
import {
  CONSENTS,
  type Consent,
  consentIdOf,
  ENDED,
  type EndedMessage,
  getPaused,
  OUTBOX,
  type OutboxMessage,
} from './records'

/** Longer than any sending lasts, so that an expired lease means that its sender is gone. */
const LEASE = 2 * MINUTE

/** A message that is the caller's to send until its lease ends. */
export type Claimed = { readonly id: string; readonly lease: string; readonly outgoing: OutboxMessage }

/** `real` is the machine's time, `forum` the forum's. */
export type Times = { readonly real: Moment; readonly forum: Moment }

/**
 * Takes a message to send it. Nothing where it is somebody else's, not due, or not to be sent any more: then it is
 * ended, or given back as the consent that it was where its session starts later now.
 */
export const claim = (
  { documents }: Platform,
  id: string,
  { session, times }: { readonly session: Session | undefined; readonly times: Times },
): Promise<Claimed | undefined> =>
  documents.transact(async (transaction) => {
    const outgoing = (await transaction.get<OutboxMessage>(OUTBOX, id))?.body
    if (!outgoing || outgoing.lease || outgoing.notBefore > times.real) return undefined
    if ((await getPaused(transaction)) > times.real) return undefined
    if (!session || isTooLate(outgoing.kind, session, times.forum)) {
      await endMessage(transaction, id, outgoing, { ending: 'late', at: times.real })
      return undefined
    }
    if (outgoing.kind === 'soon' && !isStartingSoon(session, times.forum)) {
      await giveBack(transaction, id, outgoing)
      return undefined
    }
    const lease = makeId('l')
    await transaction.put(OUTBOX, id, { ...outgoing, lease: { id: lease, until: times.real + LEASE } })
    return { id, lease, outgoing }
  })

/** The reminder follows its session: it is a consent again, unless its reader has given another one. */
async function giveBack(transaction: Transaction, id: string, outgoing: OutboxMessage): Promise<void> {
  const { consent, openid, session, kind, language, release } = outgoing
  const consentId = consentIdOf(id)
  await transaction.remove(OUTBOX, id)
  if (await transaction.get(CONSENTS, consentId)) return
  const body: Consent = { consent, openid, session, kind, language, release }
  await transaction.put(CONSENTS, consentId, body)
}

/** Writes down how a message ended, and forgets whom it was for. */
export async function endMessage(
  transaction: Transaction,
  id: string,
  { session, kind }: OutboxMessage,
  { ending, at, code }: { readonly ending: DeliveryOutcome; readonly at: Moment; readonly code?: number },
): Promise<void> {
  const body: EndedMessage = { session, kind, ending, at, ...(code === undefined ? {} : { code }) }
  await transaction.put(ENDED, id, body)
  await transaction.remove(OUTBOX, id)
}

/** Messages whose sender was heard of no more: they may have been sent, so they are not sent again. */
export const endUnanswered = ({ documents }: Platform, id: string, now: Moment): Promise<boolean> =>
  documents.transact(async (transaction) => {
    const outgoing = (await transaction.get<OutboxMessage>(OUTBOX, id))?.body
    if (!outgoing?.lease || outgoing.lease.until > now) return false
    await endMessage(transaction, id, outgoing, { ending: 'unknown', at: now })
    return true
  })
