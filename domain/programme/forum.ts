import * as v from 'valibot'
import { ContactSchema } from './address'
import { areInOrder, coordinate, DateSchema, MomentTextSchema, PictureSchema, SampleSchema } from './parts'
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

/** How the forum's page looks: a colour, a picture and a name in place of the app's own. */
const LookSchema = v.strictObject({
  accent: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour such as #10806b'))),
  logo: v.optional(PictureSchema),
  appName: v.optional(TextSchema),
})

export const ForumSchema = v.strictObject({
  name: TextSchema,
  shortName: TextSchema,
  partOf: v.optional(TextSchema),
  theme: v.optional(TextSchema),
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
  /** When a day of the forum begins: what starts before is on the day before. `00:00` unless told. */
  dayBegins: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of the day such as 04:00'))),
  /** The zone's IANA name, for calendars. */
  timeZone: v.pipe(v.string(), v.minLength(1)),
  /** The content's languages, the forum's own first. */
  languages: v.pipe(v.array(LanguageSchema), v.minLength(1)),
  figures: v.array(FigureSchema),
  contacts: v.optional(v.array(ContactSchema)),
  look: v.optional(LookSchema),
  sample: SampleSchema,
})
export type Forum = v.InferOutput<typeof ForumSchema>
