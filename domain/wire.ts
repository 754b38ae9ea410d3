import * as v from 'valibot'
import { GallerySchema } from './album'
import { NoticeboardSchema } from './notice'
import type { Conflict, ProblemId } from './problem'
import { ChangeSchema } from './programme/change'
import { HeadSchema, ReleaseSchema } from './release'
import { action } from './wire-action'
import { organiserWire } from './wire-organiser'

const ReleaseNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1))

export const wire = {
  attendee: {
    head: action({ who: 'anyone', input: v.strictObject({}), output: HeadSchema }),
    /** The newest release, or the one asked for. */
    release: action({
      who: 'anyone',
      input: v.strictObject({ release: v.optional(ReleaseNumberSchema) }),
      output: ReleaseSchema,
    }),
    /** What changed between release `since` and the newest. */
    changes: action({
      who: 'anyone',
      input: v.strictObject({ since: ReleaseNumberSchema }),
      output: v.strictObject({ from: ReleaseNumberSchema, to: ReleaseNumberSchema, changes: v.array(ChangeSchema) }),
    }),
    notices: action({ who: 'anyone', input: v.strictObject({}), output: NoticeboardSchema }),
    photos: action({ who: 'anyone', input: v.strictObject({}), output: GallerySchema }),
  },
  organiser: organiserWire,
} as const

export type Wire = typeof wire
export type FunctionName = keyof Wire
export type ActionName<F extends FunctionName> = keyof Wire[F] & string
export type InputOf<A> = A extends { input: infer S extends v.GenericSchema } ? v.InferOutput<S> : never
export type OutputOf<A> = A extends { output: infer S extends v.GenericSchema } ? v.InferOutput<S> : never

/** What a refused call answers, with its HTTP status. */
export type ProblemAnswer = {
  readonly error: { readonly id: ProblemId; readonly message: string; readonly conflicts?: readonly Conflict[] }
}

/** A call's text may be this long; more is refused (CloudBase, callFunction limits). Bytes of UTF-8. */
export const CALL_LIMIT = 100 * 1024
