import * as v from 'valibot'
import { ForumSchema } from './forum'
import { DocumentSchema, HelpCardSchema, ShuttleSchema } from './guide'
import { DelegationSchema, PersonSchema } from './people'
import { SessionSchema, TopicSchema } from './session'
import { SessionKindSchema, SpeakerRoleSchema } from './terms'
import { FloorSchema, PlaceSchema, RoomSchema } from './venue'

/** Everything an organiser edits and publishes as one release. References are ids; `references.ts` checks that they point somewhere. */
export const ProgrammeSchema = v.strictObject({
  forum: ForumSchema,
  sessions: v.array(SessionSchema),
  topics: v.array(TopicSchema),
  sessionKinds: v.array(SessionKindSchema),
  speakerRoles: v.array(SpeakerRoleSchema),
  people: v.array(PersonSchema),
  delegations: v.array(DelegationSchema),
  rooms: v.array(RoomSchema),
  floors: v.array(FloorSchema),
  places: v.array(PlaceSchema),
  shuttles: v.array(ShuttleSchema),
  documents: v.array(DocumentSchema),
  help: v.array(HelpCardSchema),
})
export type Programme = v.InferOutput<typeof ProgrammeSchema>
