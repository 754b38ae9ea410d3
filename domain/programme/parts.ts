import * as v from 'valibot'
import { momentOf } from '../time/time'
import { isDate, isMoment } from '../time/time-text'
import { Count } from './numbers'

/** ISO 8601 with an offset, to the minute or finer: `2024-09-09T09:30:00+08:00`. */
export const MomentTextSchema = v.pipe(v.string(), v.check(isMoment, 'a time such as 2024-09-09T09:30:00+08:00'))

/** Whether the second text is a later moment. True where one of them is no moment at all: `MomentTextSchema` says so itself. */
export const areInOrder = (first: string, second: string): boolean =>
  !isMoment(first) || !isMoment(second) || momentOf(first) < momentOf(second)

export const DateSchema = v.pipe(v.string(), v.check(isDate, 'a date such as 2024-09-09'))
export const coordinate = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit))
export const length = v.pipe(v.number(), v.minValue(0), v.maxValue(20_000))

/** A file that the backend keeps: its path below the backend's address. Names carry their content's hash, so a file never changes. */
export const FileSchema = v.strictObject({
  path: v.pipe(
    v.string(),
    v.regex(/^media\/[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/, 'a path such as media/plan-1a2b3c4d.svg'),
  ),
  bytes: Count,
})
export type FileRef = v.InferOutput<typeof FileSchema>

export const PictureSchema = v.strictObject({ ...FileSchema.entries, width: length, height: length })
export type ImageFile = v.InferOutput<typeof PictureSchema>

/** What the item is called elsewhere: `{ indico: '4711' }`, so that an import finds it again. */
export const ExternalIdsSchema = v.optional(
  v.record(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,40}$/, 'a name of 1 to 40 of letters, digits, ., _ and -')),
    v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  ),
)

/** `true`: all of this item is made up. A list: only these fields of it are; the rest is fact. */
export const SampleSchema = v.optional(v.union([v.literal(true), v.pipe(v.array(v.string()), v.minLength(1))]))
