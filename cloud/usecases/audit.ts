import { isoOf, UTC } from 'domain/time'
import type { Platform, Reader, Transaction } from '../ports'
import type { Actor } from './actor'

/** What an entry of the audit says of an act. */
export type Act = {
  /** `edit`, `undo`, `redo`, `publish`, `rollback`, `notice`, … */
  readonly act: string
  readonly before: unknown
  readonly after: unknown
  /** The number of the act that this one reverses. */
  readonly reverses?: number
  /** The release that the act made. */
  readonly release?: number
  /** The earlier release that the act published again. */
  readonly backTo?: number
}

export type AuditEntry = Act & { readonly at: string; readonly actor: string; readonly name: string }
export type NumberedEntry = AuditEntry & { readonly number: number }

const AUDIT = 'audit'
const COUNTERS = 'counters'

/** Padded, so that the order of ids is the order of acts. */
const idOf = (number: number): string => String(number).padStart(10, '0')

/** Writes down an act in the transaction that does it, by the real clock; answers the act's number, from 1. */
export async function record(
  transaction: Transaction,
  { clock }: Pick<Platform, 'clock'>,
  actor: Actor,
  { act, before, after, reverses, release, backTo }: Act,
): Promise<number> {
  const number = await transaction.put(COUNTERS, AUDIT, null)
  const entry: AuditEntry = {
    at: isoOf(clock.now(), UTC),
    actor: actor.id,
    name: actor.name,
    act,
    before,
    after,
    ...(reverses === undefined ? {} : { reverses }),
    ...(release === undefined ? {} : { release }),
    ...(backTo === undefined ? {} : { backTo }),
  }
  await transaction.put(AUDIT, idOf(number), entry)
  return number
}

/** Throws where the entry is missing: the audit loses nothing. */
export async function getAct(reader: Reader, number: number): Promise<AuditEntry> {
  const found = await reader.get<AuditEntry>(AUDIT, idOf(number))
  if (!found) throw new Error(`The audit has no entry ${number}`)
  return found.body
}

/** Acts before number `before` (all of them without one), the newest first, at most `limit`. */
export async function readAudit(
  { documents }: Pick<Platform, 'documents'>,
  { before, limit = 50 }: { readonly before?: number; readonly limit?: number } = {},
): Promise<NumberedEntry[]> {
  const end = before ?? ((await documents.get(COUNTERS, AUDIT))?.rev ?? 0) + 1
  const after = Math.max(end - limit - 1, 0)
  const found = await documents.list<AuditEntry>(AUDIT, { after: idOf(after), limit: Math.max(end - after - 1, 0) })
  return found.map(({ id, body }) => ({ number: Number(id), ...body })).reverse()
}
