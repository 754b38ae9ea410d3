import * as v from 'valibot'
import { DelegationIdSchema, PersonIdSchema } from './ids'
import { ExternalIdsSchema, PictureSchema, SampleSchema } from './parts'
import { TextSchema } from './text'

export const DelegationSchema = v.strictObject({
  id: DelegationIdSchema,
  name: TextSchema,
  kind: v.picklist(['country', 'organisation', 'experts']),
  /** A flag or emblem, as the organiser gives it: none is taken from the name. */
  emblem: v.optional(PictureSchema),
  sample: SampleSchema,
})
export type Delegation = v.InferOutput<typeof DelegationSchema>

export const PersonSchema = v.strictObject({
  id: PersonIdSchema,
  /** Where a name is not known this says who it is: "An official of …". */
  name: TextSchema,
  office: v.optional(TextSchema),
  delegation: v.optional(DelegationIdSchema),
  about: v.optional(TextSchema),
  portrait: v.optional(PictureSchema),
  externalIds: ExternalIdsSchema,
  sample: SampleSchema,
})
export type Person = v.InferOutput<typeof PersonSchema>
