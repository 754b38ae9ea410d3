import type { DraftItems } from 'domain/draft/draft-items'
import type { Edit } from 'domain/draft/edit'
import { addressOf, FORUM_ID } from 'domain/draft/kinds'
import { Problem } from 'domain/problem'
import type { Forum } from 'domain/programme/forum'
import { DAY, type Moment, momentOf, type Offset, type Offsets, offsetAt } from 'domain/time/time'
import { isDate } from 'domain/time/time-text'
import { isZone, zoneOffsets } from '../../zone-offsets'

/** How far before the first and behind the last of days that follow each other offsets reach. */
const MARGIN = 60 * DAY

const midnightOf = (date: string): Moment => momentOf(`${date}T00:00:00Z`)

type Span = { readonly from: Moment; readonly to: Moment }

/** The time around these dates. Of what lies years between two of them the clock need not be known. */
function spansAround(dates: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const midnight of dates.map(midnightOf).sort((a, b) => a - b)) {
    const [from, to] = [midnight - MARGIN, midnight + DAY + MARGIN]
    const last = spans.pop()
    if (last && last.to < from) spans.push(last, { from, to })
    else spans.push({ from: last?.from ?? from, to })
  }
  return spans
}

/** A zone's offsets around these dates. Throws `bad-input` where there is no such zone. */
export function offsetsAround(timeZone: string, dates: readonly string[]): Offset[] {
  if (!isZone(timeZone))
    throw new Problem('bad-input', `There is no time zone "${timeZone}"; use a name such as Europe/Berlin.`)
  const offsets = spansAround(dates).flatMap(({ from, to }) => zoneOffsets(timeZone, from, to) ?? [])
  return offsets.filter(({ minutes }, index) => minutes !== offsets[index - 1]?.minutes)
}

const areSameOn = (dates: readonly string[], one: Offsets, other: Offsets): boolean =>
  dates
    .map(midnightOf)
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
