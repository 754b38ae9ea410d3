import { FORMAT } from '../format/format'
import { type ItemKind, itemKinds } from '../programme/kinds'
import type { Programme } from '../programme/programme'
import { type DraftItem, type DraftItems, type ItemState, ordered, statesOf } from './draft-items'
import type { Effect, Effects } from './effects'
import { addressOf } from './kinds'
import { isSame } from './same'

/** An act as the log keeps it, under its number. Of an act on the draft `before` and `after` are `States`. */
export type AuditEntry = {
  /** By the real clock, in UTC. */
  readonly at: string
  readonly actor: string
  readonly name: string
  /** `edit`, `import`, `undo`, `redo`, `publish`, `rollback`, `notice`, … */
  readonly act: string
  readonly before: unknown
  readonly after: unknown
  /** The number of the act that this one reverses. */
  readonly reverses?: number
  /** The release that the act made. */
  readonly release?: number
  /** The earlier release that the act published again. */
  readonly backTo?: number
  /** The draft's rev that it was done on. */
  readonly on?: number
  /** What asked for it: asked again, it is answered the same and does nothing. */
  readonly request?: { readonly id: string; readonly sha: string }
  /** What was answered, where `before`, `after` and the number do not say it. */
  readonly answer?: unknown
  /** The number of the act before, where numbers were left out: a forum goes on from a copy. */
  readonly goesOnFrom?: number
}
export type NumberedAct = AuditEntry & { readonly number: number }

/** Items' states by address; `null` is no item. */
export type ItemStates = Readonly<Record<string, ItemState | null>>

/** An actor's acts that may be undone, and those undone that may be redone, by number, the latest last. */
export type Stacks = {
  readonly done: readonly number[]
  readonly undone: readonly { readonly act: number; readonly undo: number }[]
}

/** What the log amounts to after its act `number`. */
export type DraftLog = {
  readonly number: number
  /** The number of the newest act that changed or published the draft; 0 where there is no draft. */
  readonly rev: number
  readonly items: DraftItems
  readonly stacks: ReadonlyMap<string, Stacks>
  /** Acts by what asked for them, `<actor>/<request>`. */
  readonly requests: ReadonlyMap<string, number>
  /** The first number from which items' revs say what was changed since. */
  readonly from: number
  /** Numbers that were left out: after `from` comes `to`. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[]
}

/** So many numbers back an act can be undone, and a repeated request is known. */
export const UNDO_HORIZON = 1000

/** The act that sets a draft to its first programme, and the one by which a forum goes on from a copy. */
export const [BEGIN, RESTORE] = ['begin', 'restore']

/** Acts that change items; those of `BEGIN` cannot be undone. */
const onItems: readonly string[] = [BEGIN, 'edit', 'import', 'undo', 'redo', 'rollback']

/** A log in which nothing was done yet: there is no draft. */
export const EMPTY_LOG: DraftLog = {
  number: 0,
  rev: 0,
  items: new Map(),
  stacks: new Map(),
  requests: new Map(),
  from: 0,
  gaps: [],
}

export const draftRequestKey = (actor: string, request: string): string => `${actor}/${request}`

/** What an act did to items; nothing where it was about something else. */
export function effectsOf({ act, before, after }: Pick<AuditEntry, 'act' | 'before' | 'after'>): Effects {
  if (!onItems.includes(act)) return new Map()
  const [olds, news] = [before as ItemStates, after as ItemStates]
  return new Map(
    Object.keys(news).map((address): [string, Effect] => {
      const [kind = '', id = ''] = address.split('/')
      return [address, { kind: kind as ItemKind, id, before: olds[address] ?? null, after: news[address] ?? null }]
    }),
  )
}

/** The other way round: `before` and `after` of an act that has these effects. */
export function statesOfEffects(effects: Effects): { before: ItemStates; after: ItemStates } {
  const sideOf = (side: 'before' | 'after'): ItemStates =>
    Object.fromEntries([...effects].map(([address, effect]) => [address, effect[side]]))
  return { before: sideOf('before'), after: sideOf('after') }
}

/** The log after these acts too, which follow its own in order. */
export function withActs(log: DraftLog, acts: readonly NumberedAct[]): DraftLog {
  const [draftItems, stacks, requests] = [new Map(log.items), new Map(log.stacks), new Map(log.requests)]
  let { number, rev, from, gaps } = log
  for (const act of acts) {
    if (act.goesOnFrom !== undefined) {
      gaps = [...gaps, { from: number, to: act.number }]
      from = act.number
    }
    number = act.number
    if (act.request) requests.set(draftRequestKey(act.actor, act.request.id), number)
    if (!onItems.includes(act.act) && act.act !== 'publish' && act.act !== RESTORE) continue
    rev = number
    for (const [address, effect] of effectsOf(act))
      draftItems.set(address, entryAfter(draftItems.get(address), effect, act))
    if (onItems.includes(act.act) && act.act !== BEGIN)
      stacks.set(act.actor, stacksAfter(stacks.get(act.actor) ?? NONE, act))
  }
  return { number, rev, items: draftItems, stacks, requests, from, gaps }
}

function entryAfter(old: DraftItem | undefined, { kind, id, after }: Effect, { number, name }: NumberedAct): DraftItem {
  const isPlaced = old?.state?.order !== after?.order
  return { kind, id, state: after, rev: number, placed: isPlaced || !old ? number : old.placed, by: name }
}

const NONE: Stacks = { done: [], undone: [] }

function stacksAfter({ done, undone }: Stacks, { act, number, reverses }: NumberedAct): Stacks {
  if (act === 'undo') {
    const last = done[done.length - 1] ?? 0
    return { done: done.slice(0, -1), undone: [...undone, { act: last, undo: number }] }
  }
  if (act === 'redo') {
    const again = undone.find(({ undo }) => undo === reverses)
    return { done: [...done, again?.act ?? 0], undone: undone.filter((one) => one !== again) }
  }
  // What had been undone before a new act can no longer be redone.
  return { done: [...done, number], undone: [] }
}

/** Whether an act is not behind the horizon. */
export function isNear({ number, gaps }: Pick<DraftLog, 'number' | 'gaps'>, act: number): boolean {
  const leftOut = gaps.reduce((sum, { from, to }) => (from >= act ? sum + to - from - 1 : sum), 0)
  return number - act - leftOut < UNDO_HORIZON
}

/** What an actor can undo and redo now. */
export function stacksOf(log: DraftLog, actor: string): Stacks {
  const { done, undone } = log.stacks.get(actor) ?? NONE
  return { done: done.filter((act) => isNear(log, act)), undone: undone.filter(({ act }) => isNear(log, act)) }
}

/** What makes the draftItems hold a programme and nothing else. An item that is in it already and did not move has no effect. */
export function effectsToSet(draftItems: DraftItems, programme: Programme): Effects {
  const states = statesOf(programme, draftItems)
  const effects = new Map<string, Effect>()
  for (const [address, { kind, id }] of new Map([...draftItems, ...states])) {
    const [before, after] = [draftItems.get(address)?.state ?? null, states.get(address)?.state ?? null]
    if (!isSame(before, after)) effects.set(address, { kind, id, before, after })
  }
  return effects
}

/** A log as JSON. */
export type Snapshot = {
  readonly format: number
  readonly number: number
  readonly rev: number
  readonly items: readonly DraftItem[]
  readonly stacks: readonly (readonly [actor: string, stacks: Stacks])[]
  readonly requests: readonly (readonly [request: string, act: number])[]
  readonly from: number
  readonly gaps: DraftLog['gaps']
}

/** What is behind the horizon is left out. */
export const snapshotOf = (log: DraftLog): Snapshot => ({
  format: FORMAT,
  number: log.number,
  rev: log.rev,
  items: [...log.items.values()],
  stacks: [...log.stacks.keys()].map((actor) => [actor, stacksOf(log, actor)]),
  requests: [...log.requests].filter(([, act]) => isNear(log, act)),
  from: log.from,
  gaps: log.gaps,
})

export const logFromSnapshot = ({ number, rev, items, stacks, requests, from, gaps }: Snapshot): DraftLog => ({
  number,
  rev,
  items: new Map(items.map((entry) => [addressOf(entry.kind, entry.id), entry])),
  stacks: new Map(stacks),
  requests: new Map(requests),
  from,
  gaps,
})

/** An item that was changed; without `item` it was removed. */
export type ChangedItem = {
  readonly kind: ItemKind
  readonly id: string
  readonly rev: number
  readonly item?: unknown
}

/** What makes an earlier draft the one at `rev`: whole items, and the ids of each kind whose order is another. */
export type DraftUpdate = {
  rev: number
  items: ChangedItem[]
  orders: Partial<Record<ItemKind, string[]>>
}

/** What has happened to the draft since act `since`; `undefined` where the log does not reach back that far. */
export function draftUpdateSince({ rev, from, items: draftItems }: DraftLog, since: number): DraftUpdate | undefined {
  if (since < from || since > rev) return undefined
  const changed = [...draftItems.values()].filter((entry) => entry.rev > since)
  const moved = itemKinds.filter((kind) => changed.some((entry) => entry.kind === kind && entry.placed > since))
  return {
    rev,
    items: changed.map(({ kind, id, rev, state }) => ({ kind, id, rev, ...(state ? { item: state.item } : {}) })),
    orders: Object.fromEntries(moved.map((kind) => [kind, ordered(draftItems, kind).map(({ id }) => id)])),
  }
}

/** The draft as its editors have it: what would be published, its own rev, and every item's by address. */
export type Draft = {
  readonly rev: number
  readonly programme: Programme
  /** Items' revs by address. */
  readonly revs: Readonly<Record<string, number>>
}

/** An editor's draft with what has happened since. Items that were not changed stay the same objects. */
export function applyDraftUpdate({ programme, revs }: Draft, { rev, items, orders }: DraftUpdate): Draft {
  const next: Record<string, unknown> = { ...programme }
  const nextRevs: Record<string, number> = { ...revs }
  for (const kind of new Set(items.map((one) => one.kind))) {
    const changed = new Map(items.filter((one) => one.kind === kind).map((one) => [one.id, one]))
    for (const { id, item, rev } of changed.values()) {
      if (item === undefined) delete nextRevs[addressOf(kind, id)]
      else nextRevs[addressOf(kind, id)] = rev
    }
    next[kind] = kind === 'forum' ? [...changed.values()][0]?.item : listAfter(programme[kind], changed, orders[kind])
  }
  return { rev, programme: next as Programme, revs: nextRevs }
}

function listAfter(
  list: readonly { readonly id: string }[],
  changed: ReadonlyMap<string, ChangedItem>,
  order: readonly string[] | undefined,
): unknown[] {
  const byId = new Map<string, unknown>(list.map((item) => [item.id, item]))
  for (const { id, item } of changed.values()) byId.set(id, item)
  return (order ?? list.map(({ id }) => id)).flatMap((id) => byId.get(id) ?? [])
}
