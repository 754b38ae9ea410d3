import type { Effect, Effects } from 'domain/draft/effects'
import type { State } from 'domain/draft/shelf'
import type { ItemKind } from 'domain/programme/kinds'
import type { Platform, Transaction } from '../../ports'
import type { Actor } from '../actor'
import { type Act, type AuditEntry, record } from '../audit'
import { bumpDraft, putEffects } from './store'

/** What an act on the draft answers: its number, the draft's rev and those of the items it changed, by address. */
export type Done = {
  readonly act: number
  readonly draftRev: number
  readonly revs: Readonly<Record<string, number>>
}

type States = Readonly<Record<string, State | null>>

/** Writes an act's effects into the draft and the act into the audit. */
export async function commit(
  transaction: Transaction,
  platform: Pick<Platform, 'clock'>,
  actor: Actor,
  { act, effects, ...more }: { effects: Effects } & Omit<Act, 'before' | 'after'>,
): Promise<Done> {
  const revs = await putEffects(transaction, actor, effects)
  const draftRev = await bumpDraft(transaction)
  const { before, after } = statesOfEffects(effects)
  return { act: await record(transaction, platform, actor, { act, before, after, ...more }), draftRev, revs }
}

function statesOfEffects(effects: Effects): { before: States; after: States } {
  const sideOf = (side: 'before' | 'after'): States =>
    Object.fromEntries([...effects].map(([address, effect]) => [address, effect[side]]))
  return { before: sideOf('before'), after: sideOf('after') }
}

/** What an act on the draft did, from the audit, where `commit` put it. */
export function effectsOf(entry: Pick<AuditEntry, 'before' | 'after'>): Effects {
  const before = entry.before as States
  const after = entry.after as States
  return new Map(Object.keys(after).map((address) => [address, effectAt(address, before, after)]))
}

function effectAt(address: string, before: States, after: States): Effect {
  const [kind = '', id = ''] = address.split('/')
  return { kind: kind as ItemKind, id, before: before[address] ?? null, after: after[address] ?? null }
}
