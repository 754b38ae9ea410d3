import type { Programme } from 'domain/programme/programme'
import { filterByWords } from 'domain/search/filter'
import { byLetter } from 'domain/text/alphabet'
import type { Moment } from 'domain/time/time'
import {
  otherEntries,
  type PlaceEntry,
  roomEntries,
  type SessionLine,
  sessionLines,
} from '@/components/place/place-entry'
import type { RowGroup } from '@/frame/windowed/windows'
import type { Locale } from '@/i18n/locale'

/** A row is made as it is drawn: what is on in a room changes each minute. */
export type PlaceRowView = PlaceEntry & { readonly lines: () => readonly SessionLine[] }

type Looking = { readonly programme: Programme; readonly now: Moment; readonly locale: Locale }

/** Fewer rooms are seen at a glance. */
const MANY = 20

const named = ({ name, floor }: PlaceEntry) => [
  { [name.language]: name.wording },
  floor && { [floor.language]: floor.wording },
]

/** All rooms, by letter where they are many, then all other places; of these the ones that a query names. */
export function placeGroups(query: string, { programme, now, locale }: Looking): RowGroup<PlaceRowView>[] {
  const rowOf = (entry: PlaceEntry): PlaceRowView => ({
    ...entry,
    lines: () => (entry.room === undefined ? [] : sessionLines(entry.room, { programme, now, locale })),
  })
  const rooms = filterByWords(roomEntries(programme, locale), query, named)
  const others = filterByWords(otherEntries(programme, locale), query, named)
  const whole = { key: 'rooms', title: locale.t('venue.rooms'), rows: rooms.map(rowOf) }
  const lettered = byLetter(rooms, ({ name }) => name.wording).map(({ letter, items }) => ({
    key: `room-${letter}`,
    title: letter,
    letter,
    rows: items.map(rowOf),
  }))
  return [
    ...(rooms.length > MANY && lettered.length > 1 ? lettered : [whole]),
    { key: 'places', title: locale.t('venue.places'), rows: others.map(rowOf) },
  ].filter(({ rows }) => rows.length > 0)
}
