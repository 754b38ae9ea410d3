import * as v from 'valibot'
import { parseItem } from '../draft/apply-edits'
import type { DraftItem } from '../draft/draft-items'
import { addressOf } from '../draft/kinds'
import { type AuditEntry, effectsOf } from '../draft/log'
import { NoticeboardSchema } from '../notices/notice'
import { MAX_NAME_LENGTH, nameFault } from '../organiser-name'
import { GallerySchema } from '../photos/album'
import { itemKinds } from '../programme/kinds'
import { Count, Tally } from '../programme/numbers'
import { ManifestSchema } from '../release/manifest'
import { HeadSchema, ReleaseSchema } from '../release/release'
import { roles } from '../roles'
import { describeIssue } from '../wire/describe-issue'

/**
 * What a whole forum that is brought in has to be. What organisers write is checked where it comes in; what stands in a copy
 * was maybe never written by this app.
 */
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const Moment = v.pipe(v.number(), v.safeInteger())
const Path = text(240)

const HeadRecordSchema = v.looseObject({
  ...HeadSchema.entries,
  format: v.optional(Count),
  rehearsal: v.optional(v.number()),
})
const StoredReleaseSchema = v.strictObject({
  release: Count,
  sha: HeadSchema.entries.sha,
  superseded: v.optional(Moment),
  kept: v.optional(Path),
})
const MemberSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  name: v.pipe(
    text(MAX_NAME_LENGTH),
    v.check((name) => nameFault(name) === undefined, 'is no name of an organiser'),
  ),
  role: v.picklist(roles),
  since: Moment,
  revoked: v.optional(Moment),
  left: v.optional(Moment),
})
const SnapshotSchema = v.strictObject({ path: Path })
const WatchedSchema = v.strictObject({ due: Moment })
const ImportsSchema = v.strictObject({
  imports: v.array(v.strictObject({ act: Tally, actor: text(100), path: Path })),
})
const ActSchema = v.looseObject({
  at: text(40),
  actor: text(100),
  name: text(200),
  act: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z-]{0,40}$/)),
  reverses: v.optional(Tally),
  release: v.optional(Tally),
  backTo: v.optional(Tally),
  on: v.optional(Tally),
  goesOnFrom: v.optional(Tally),
  states: v.optional(Path),
  request: v.optional(v.strictObject({ id: text(100), sha: text(64) })),
})

/** Documents of a copy that are taken, by their collection. */
const documents = {
  heads: HeadRecordSchema,
  releases: StoredReleaseSchema,
  members: MemberSchema,
  snapshots: SnapshotSchema,
  'brought-media': WatchedSchema,
  imports: ImportsSchema,
  acts: ActSchema,
} as const satisfies Record<string, v.GenericSchema>
export type BroughtCollection = keyof typeof documents

export const broughtCollections = Object.keys(documents) as BroughtCollection[]

/** What a fault is in: `members/m-1`; throws `TypeError` that says where and why. */
function require(schema: v.GenericSchema, what: string, value: unknown): void {
  const { issues } = v.safeParse(schema, value, { abortEarly: true })
  if (issues) throw new TypeError(`${what}: ${describeIssue(issues[0])}`)
}

/** Throws `TypeError` where a document is not as this app writes it. */
export const requireDocument = (collection: BroughtCollection, id: string, body: unknown): void =>
  require(documents[collection], `${collection}/${id}`, body)

/** Throws `TypeError` where something published is not as this app writes it. */
export const requireManifest = (what: string, value: unknown): void => require(ManifestSchema, what, value)
export const requireRelease = (what: string, value: unknown): void => require(ReleaseSchema, what, value)
export const requireNotices = (value: unknown): void =>
  require(v.looseObject(NoticeboardSchema.entries), 'notices', value)
export const requireGallery = (value: unknown): void => require(v.looseObject(GallerySchema.entries), 'photos', value)

const StateSchema = v.nullable(
  v.strictObject({ order: v.pipe(v.string(), v.regex(/^\d{1,200}$/)), item: v.record(v.string(), v.unknown()) }),
)
const ItemAddress = { kind: v.picklist(itemKinds), id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,20}$/)) }
const DraftItemSchema = v.strictObject({
  ...ItemAddress,
  rev: Tally,
  placed: Tally,
  by: text(200),
  state: StateSchema,
})
const EffectSchema = v.strictObject({ ...ItemAddress, before: StateSchema, after: StateSchema })

/** Throws where an item of the draft is not one that could be saved. */
export function requireItem(address: string, item: DraftItem): void {
  require(DraftItemSchema, address, item)
  if (addressOf(item.kind, item.id) !== address) throw new TypeError(`${address}: has another address`)
  if (item.state) parseItem(item.kind, item.id, item.state.item)
}

/** Throws where what an act did is nothing that could be saved: undo puts it back. */
export function requireEffects(number: number, act: AuditEntry): void {
  // Behind the horizon an act forgets what it did.
  if (act.after === null) return
  for (const [address, effect] of effectsOf(act)) {
    require(EffectSchema, `act ${number}, ${address}`, effect)
    for (const state of [effect.before, effect.after]) if (state) parseItem(effect.kind, effect.id, state.item)
  }
}
