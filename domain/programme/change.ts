import * as v from 'valibot'
import { RoomIdSchema, SessionIdSchema } from './ids'
import { MomentTextSchema } from './parts'
import { TextSchema } from './text'

export const changeKinds = [
  'added',
  'cancelled',
  'reinstated',
  'retimed',
  'moved',
  'renamed',
  'speaker-changed',
  'mode-changed',
  'language-changed',
  'channel-changed',
  'document-added',
  'full',
  'places-free',
  'removed',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What a reader is shown of a session before and after: enough to word every kind of change without the old release at hand. */
const SessionStateSchema = v.strictObject({
  title: TextSchema,
  start: MomentTextSchema,
  end: MomentTextSchema,
  /** Nothing as long as it is to be announced. */
  room: v.optional(RoomIdSchema),
})
export type SessionState = v.InferOutput<typeof SessionStateSchema>

/** All that happened to one session between two programmes: one entry, however many kinds. */
export const ChangeSchema = v.strictObject({
  session: SessionIdSchema,
  kinds: v.pipe(v.array(v.picklist(changeKinds)), v.minLength(1)),
  before: v.nullable(SessionStateSchema),
  after: v.nullable(SessionStateSchema),
})
export type Change = v.InferOutput<typeof ChangeSchema>
