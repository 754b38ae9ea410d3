import * as v from 'valibot'
import { FloorIdSchema, PlaceIdSchema, RoomIdSchema } from './ids'
import { Count } from './numbers'
import { ExternalIdsSchema, length, PictureSchema, SampleSchema } from './parts'
import { TextSchema } from './text'

export const FloorSchema = v.strictObject({
  id: FloorIdSchema,
  name: TextSchema,
  /**
   * The drawing without words; names are laid over it in the reader's language. Its size is the unit of every `area`.
   * A floor without one is a name in lists.
   */
  plan: v.optional(PictureSchema),
  sample: SampleSchema,
})
export type Floor = v.InferOutput<typeof FloorSchema>

/** A rectangle on the floor's plan, in the plan's own units, from its top left corner. */
const AreaSchema = v.strictObject({ x: length, y: length, width: length, height: length })
export type Area = v.InferOutput<typeof AreaSchema>

export const placeKinds = [
  'room',
  'registration',
  'headsets',
  'medical',
  'prayer',
  'catering',
  'lift',
  'toilet',
  'shuttle',
  'press',
  'quiet',
  'entrance',
] as const
export const PlaceSchema = v.strictObject({
  id: PlaceIdSchema,
  kind: v.picklist(placeKinds),
  name: TextSchema,
  note: v.optional(TextSchema),
  /** How to get there from the entrance: "Lift, then left". */
  way: v.optional(TextSchema),
  floor: FloorIdSchema,
  /** Where the floor's plan shows it; a place without one is only listed. */
  area: v.optional(AreaSchema),
  sample: SampleSchema,
})
export type Place = v.InferOutput<typeof PlaceSchema>
export type PlaceKind = Place['kind']

export const RoomSchema = v.strictObject({
  id: RoomIdSchema,
  name: TextSchema,
  /** The place that is this room on the plan; nothing where the plan does not show it. */
  place: v.optional(PlaceIdSchema),
  capacity: v.optional(Count),
  externalIds: ExternalIdsSchema,
  sample: SampleSchema,
})
export type Room = v.InferOutput<typeof RoomSchema>
