import type { DraftItems } from 'domain/draft/draft-items'
import type { Edit } from 'domain/draft/edit'
import { addressOf, FORUM_ID } from 'domain/draft/kinds'
import { Problem } from 'domain/problem'
import type { Forum } from 'domain/programme/forum'
import { DAY, momentOf, type Offset, type Offsets, offsetAt } from 'domain/time/time'
import { isDate } from 'domain/time/time-text'
import { isZone, zoneOffsets } from '../../zone-offsets'

/** How far before the first and behind the last day a forum's offsets reach. */
const MARGIN = 60 * DAY

/** A zone's offsets around these dates. Throws `bad-input` where there is no such zone. */
export function offsetsAround(timeZone: string, dates: readonly string[]): Offset[] {
  const midnights = dates.map((date) => momentOf(`${date}T00:00:00Z`))
  const offsets = zoneOffsets(timeZone, Math.min(...midnights) - MARGIN, Math.max(...midnights) + DAY + MARGIN)
  if (!offsets) throw new Problem('bad-input', `There is no time zone "${timeZone}"; use a name such as Europe/Berlin.`)
  return offsets
}

const areSameOn = (dates: readonly string[], one: Offsets, other: Offsets): boolean =>
  dates
    .map((date) => momentOf(`${date}T00:00:00Z`))
    .flatMap((midnight) => [midnight - DAY, midnight, midnight + DAY, midnight + 2 * DAY])
    .every((moment) => offsetAt(moment, one) === offsetAt(moment, other))

const datesOf = (days: unknown): string[] =>
  Array.isArray(days) ? days.map((day) => day?.date).filter((date) => typeof date === 'string' && isDate(date)) : []

/** Whether the forum's clock is its zone's: an owner may have given it offsets of its own. */
function isByZone({ timeZone, offsets, days }: Forum): boolean {
  if (!isZone(timeZone)) return false
  const dates = datesOf(days)
  return areSameOn(dates, offsetsAround(timeZone, dates), offsets)
}

/**
 * The edits; one that moves the forum into another zone or onto other days also gives it the offsets that the zone has there.
 * Offsets that the edit names itself, or that are not the zone's own, stay. Throws `bad-input` where there is no such zone.
 */
export function withZoneOffsets(draftItems: DraftItems, edits: readonly Edit[]): readonly Edit[] {
  const edit = edits.find(({ kind }) => kind === 'forum')
  const forum = draftItems.get(addressOf('forum', FORUM_ID))?.state?.item as Forum | undefined
  if (!forum || edit?.change !== 'set' || 'offsets' in edit.fields) return edits
  const { timeZone = forum.timeZone, days = forum.days } = edit.fields
  const isMoved = timeZone !== forum.timeZone
  const dates = datesOf(days)
  if (typeof timeZone !== 'string' || dates.length === 0) return edits
  if (!isMoved && !('days' in edit.fields && isByZone(forum))) return edits
  const offsets = offsetsAround(timeZone, dates)
  if (areSameOn(dates, offsets, forum.offsets)) return edits
  return edits.map((one) => (one === edit ? { ...edit, fields: { ...edit.fields, offsets } } : one))
}
