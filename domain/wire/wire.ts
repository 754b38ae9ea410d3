import * as v from 'valibot'
import type { FileFault } from '../import/file-faults'
import { NoticeboardSchema } from '../notices/notice'
import { GallerySchema } from '../photos/album'
import type { Conflict, ProblemId, RefusedText } from '../problem'
import { ChangeSchema } from '../programme/change'
import { SessionIdSchema } from '../programme/ids'
import { Count, Tally } from '../programme/numbers'
import { LanguageSchema } from '../programme/text'
import { HeadSchema, ReleaseSchema } from '../release/release'
import { reminderKinds } from '../reminders'
import { action, LoginSchema, RequestSchema } from './wire-action'
import { organiserWire } from './wire-organiser'

/** Who asks for what about a session. No login code where the transport itself knows the WeChat user. */
const reader = { request: RequestSchema, login: v.optional(LoginSchema), session: SessionIdSchema }

export const wire = {
  attendee: {
    head: action({ who: 'anyone', input: v.strictObject({}), output: HeadSchema }),
    /** The newest release. Its number may be given; earlier releases are for organisers. */
    release: action({
      who: 'anyone',
      input: v.strictObject({ release: v.optional(Count) }),
      output: ReleaseSchema,
    }),
    /** What changed between release `since` and the newest. */
    changes: action({
      who: 'anyone',
      input: v.strictObject({ since: Count }),
      output: v.strictObject({ from: Count, to: Count, changes: v.array(ChangeSchema) }),
    }),
    notices: action({ who: 'anyone', input: v.strictObject({}), output: NoticeboardSchema }),
    photos: action({ who: 'anyone', input: v.strictObject({}), output: GallerySchema }),
    /** The WeChat templates that a reader can be asked about; none where the forum sends no reminders. */
    reminders: action({
      who: 'anyone',
      input: v.strictObject({}),
      output: v.strictObject({
        templates: v.strictObject({ soon: v.optional(v.string()), changed: v.optional(v.string()) }),
      }),
    }),
    /**
     * Keeps one message of each kind that the reader agreed to; answers the kinds that are kept. Who it is WeChat says,
     * by the transport or by the login code.
     */
    remind: action({
      who: 'anyone',
      input: v.strictObject({
        ...reader,
        kinds: v.pipe(v.array(v.picklist(reminderKinds)), v.minLength(1), v.maxLength(reminderKinds.length)),
        language: v.pipe(LanguageSchema, v.maxLength(20)),
      }),
      output: v.strictObject({ kinds: v.array(v.picklist(reminderKinds)) }),
    }),
    unremind: action({ who: 'anyone', input: v.strictObject(reader), output: v.strictObject({}) }),
    /** All that the forum keeps of the WeChat user who asks. Who it is WeChat says, as for `remind`. */
    personalData: action({
      who: 'anyone',
      input: v.strictObject({ login: reader.login }),
      output: v.strictObject({
        openid: v.string(),
        reminders: v.array(
          v.strictObject({ session: SessionIdSchema, kind: v.picklist(reminderKinds), language: v.string() }),
        ),
        /** Messages on their way, messages that are done with, and answered requests that are remembered. */
        waiting: Tally,
        ended: Tally,
        requests: Tally,
        /** The names under which the user is an organiser. */
        organiser: v.array(v.string()),
      }),
    }),
    /** Deletes all of that. An organiser stays one, and signs in by a code from then on. */
    erasePersonalData: action({
      who: 'anyone',
      input: v.strictObject({ login: reader.login }),
      output: v.strictObject({ documents: Tally }),
    }),
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
  readonly error: {
    readonly id: ProblemId
    readonly message: string
    readonly conflicts?: readonly Conflict[]
    readonly texts?: readonly RefusedText[]
    readonly reason?: FileFault
  }
}

/** Where an owner downloads the whole forum, on a home that gives it. */
export const BACKUP_PATH = '/forum.backup'

/** A call's text may be this long; more is refused (CloudBase, callFunction limits). Bytes of UTF-8. */
export const CALL_LIMIT = 100 * 1024
