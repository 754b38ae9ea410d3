import * as v from 'valibot'
import { DateSchema } from '../programme/parts'
import { LanguageSchema } from '../programme/text'
import { isVisible, keepsDirection } from '../text/visible-text'
import { DAY, momentOf } from '../time/time'
import { isDate } from '../time/time-text'

/** How many days a forum may have when it begins. */
export const MOST_FORUM_DAYS = 60

const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.check(isVisible, 'must not be empty'),
    v.maxLength(longest, `at most ${longest} characters`),
    v.check(keepsDirection, 'must not turn the direction of writing around it'),
  )

/** How many days there are from the first to the last. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((momentOf(`${to}T00:00:00Z`) - momentOf(`${from}T00:00:00Z`)) / DAY) + 1

const areDays = ({ from, to }: { from: string; to: string }): boolean =>
  !isDate(from) || !isDate(to) || (daysBetween(from, to) >= 1 && daysBetween(from, to) <= MOST_FORUM_DAYS)

/** What a forum has to say of itself to begin. */
export const BasicsSchema = v.pipe(
  v.strictObject({
    name: line(200),
    /** The city. */
    place: line(200),
    /** The first and the last day. */
    from: DateSchema,
    to: DateSchema,
    /** The zone's IANA name. */
    timeZone: v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(60)),
    /** The content's languages, the forum's own first. */
    languages: v.pipe(v.array(LanguageSchema), v.minLength(1, 'at least one'), v.maxLength(12)),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], areDays, `must be the first day or one of the ${MOST_FORUM_DAYS - 1} after it`),
    ['to'],
  ),
)
export type Basics = v.InferOutput<typeof BasicsSchema>
