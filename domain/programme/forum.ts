import * as v from 'valibot'
import { areInOrder, coordinate, DateSchema, MomentTextSchema, SampleSchema } from './parts'
import { LanguageSchema, TextSchema } from './text'

const DaySchema = v.pipe(
  v.strictObject({
    date: DateSchema,
    opens: MomentTextSchema,
    closes: MomentTextSchema,
    sample: SampleSchema,
  }),
  v.forward(
    v.partialCheck(
      [['opens'], ['closes']],
      ({ opens, closes }) => areInOrder(opens, closes),
      'must be later than the opening',
    ),
    ['closes'],
  ),
)
export type Day = v.InferOutput<typeof DaySchema>

/** Where to go. Latitude and longitude in degrees, WGS-84. */
const SiteSchema = v.strictObject({
  name: TextSchema,
  address: TextSchema,
  latitude: v.optional(coordinate(90)),
  longitude: v.optional(coordinate(180)),
  arrival: v.optional(TextSchema),
  sample: SampleSchema,
})
export type Site = v.InferOutput<typeof SiteSchema>

/** Minutes east of UTC from a moment on. */
const OffsetSchema = v.strictObject({
  from: MomentTextSchema,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60)),
})

const FigureSchema = v.strictObject({ value: v.pipe(v.string(), v.minLength(1), v.maxLength(12)), label: TextSchema })

export const ForumSchema = v.strictObject({
  name: TextSchema,
  shortName: TextSchema,
  partOf: v.optional(TextSchema),
  theme: TextSchema,
  concept: v.optional(TextSchema),
  aim: v.optional(TextSchema),
  about: v.optional(TextSchema),
  outcome: v.optional(TextSchema),
  place: TextSchema,
  site: SiteSchema,
  days: v.pipe(v.array(DaySchema), v.minLength(1)),
  /** In order of time; the first also holds before its `from`. */
  offsets: v.pipe(
    v.array(OffsetSchema),
    v.minLength(1),
    v.maxLength(20),
    v.check(
      (offsets) => offsets.every(({ from }, index) => index === 0 || areInOrder(offsets[index - 1]?.from ?? '', from)),
      'must be in order of time',
    ),
  ),
  /** The zone's IANA name, for calendars. */
  timeZone: v.pipe(v.string(), v.minLength(1)),
  /** The content's languages, the forum's own first. */
  languages: v.pipe(v.array(LanguageSchema), v.minLength(1)),
  figures: v.array(FigureSchema),
  sample: SampleSchema,
})
export type Forum = v.InferOutput<typeof ForumSchema>
