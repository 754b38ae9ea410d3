import * as v from 'valibot'
import { SessionKindIdSchema, SpeakerRoleIdSchema } from './ids'
import { SampleSchema } from './parts'
import { TextSchema } from './text'

/** What a kind of sessions may be drawn with; names of the Lucide set. */
export const kindIcons = [
  'bookmark',
  'bus',
  'calendar',
  'clock',
  'door-open',
  'globe',
  'hand-heart',
  'id-card',
  'image',
  'landmark',
  'megaphone',
  'mic',
  'newspaper',
  'presentation',
  'users',
  'utensils',
] as const

/** What a session is: a forum has its own list, such as *Keynote*, *Side event*. */
export const SessionKindSchema = v.strictObject({
  id: SessionKindIdSchema,
  name: TextSchema,
  icon: v.picklist(kindIcons),
  sample: SampleSchema,
})
export type SessionKind = v.InferOutput<typeof SessionKindSchema>

/** As what somebody speaks: a forum has its own list, such as *Chair*, *Rapporteur*. */
export const SpeakerRoleSchema = v.strictObject({ id: SpeakerRoleIdSchema, name: TextSchema, sample: SampleSchema })
export type SpeakerRole = v.InferOutput<typeof SpeakerRoleSchema>
