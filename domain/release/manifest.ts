import * as v from 'valibot'
import { Count, Tally } from '../programme/numbers'
import { MomentTextSchema } from '../programme/parts'

export const ShaSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'))

/**
 * An immutable file of a release, `part/<batch>-<sha>.json`. All files that were written together are one batch: what
 * another publish writes, or removes, never has the same name.
 */
const FileSchema = v.object({ batch: v.string(), sha: ShaSchema, bytes: Tally })
export type PartFile = v.InferOutput<typeof FileSchema>

const PartSchema = v.object({ ...FileSchema.entries, name: v.string() })
export type Part = v.InferOutput<typeof PartSchema>

/** The changed items from the manifest whose SHA-256 begins with `from` to the one after it. */
const StepSchema = v.object({ ...FileSchema.entries, from: v.string() })
export type DeltaStep = v.InferOutput<typeof StepSchema>

/** What a release is made of. Readers pass over fields that they do not know. */
export const ManifestSchema = v.object({
  format: Count,
  release: Count,
  publishedAt: MomentTextSchema,
  note: v.optional(v.string()),
  parts: v.array(PartSchema),
  /** How many sessions in a row are of which day, where the programme is not in order of days. */
  order: v.optional(v.array(v.tuple([Tally, Count]))),
  /** The way here from earlier releases, the last step first. */
  deltas: v.array(StepSchema),
})
export type Manifest = v.InferOutput<typeof ManifestSchema>
