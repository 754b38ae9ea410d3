import * as v from 'valibot'
import { ChangeSchema } from '../programme/change'
import { Count, Tally } from '../programme/numbers'
import { MomentTextSchema } from '../programme/parts'
import { ProgrammeSchema } from '../programme/programme'
import { ShaSchema } from './manifest'

const EditionSchema = v.strictObject({
  release: Count,
  publishedAt: MomentTextSchema,
  note: v.optional(v.string()),
  /** Against the release before. */
  changes: v.array(ChangeSchema),
})
/** What one release changed, without the programme. */
export type Edition = v.InferOutput<typeof EditionSchema>

/** A numbered, immutable state of the whole programme, with what changed since the one before. */
export const ReleaseSchema = v.strictObject({
  ...EditionSchema.entries,
  /** The editions before this one, the newest first, as far back as `HISTORY` goes: the feed works without a network. */
  earlier: v.array(EditionSchema),
  programme: ProgrammeSchema,
})
export type Release = v.InferOutput<typeof ReleaseSchema>

const PointerSchema = v.object({ rev: Tally, sha: ShaSchema })
export type Pointer = v.InferOutput<typeof PointerSchema>

/**
 * The only thing that clients poll: a few hundred bytes that say which files are newest. Readers pass over fields that
 * they do not know, and look no further where the format is newer than their own.
 */
export const HeadSchema = v.object({
  format: Count,
  /**
   * Which run of releases this is: another one has numbers of its own, such as a forum that was moved, begun anew or put
   * back from a copy. Forums that began before it had a name have none.
   */
  series: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
  /** 0 where nothing was published yet; `sha` names nothing then. */
  release: Tally,
  /** SHA-256 of the manifest's bytes. */
  sha: ShaSchema,
  notices: PointerSchema,
  photos: PointerSchema,
  /** The forum's clock minus the real one, in milliseconds; 0 unless the forum is being rehearsed. */
  rehearsal: v.pipe(v.number(), v.integer()),
})
export type Head = v.InferOutput<typeof HeadSchema>

/** Where a forum begins that has not published. The hash is that of no bytes. */
export const UNPUBLISHED: Pick<Head, 'release' | 'sha'> = {
  release: 0,
  sha: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
}
