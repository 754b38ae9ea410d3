import { startsAt } from 'domain/agenda/agenda'
import type { RoomId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { Session } from 'domain/programme/session'
import type { Place } from 'domain/programme/venue'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { dayOf } from 'domain/time/time'
import { roomAt, sessionsIn } from 'domain/venue/venue'
import { placeIcons } from '@/components/place/place-entry'
import { type CardContext, type SessionCardView, sessionCard } from '@/components/session/session-card-view'
import type { IconName } from '@/ui/icon-names'

export type DayHere = { readonly date: string; readonly label: string; readonly cards: readonly SessionCardView[] }

export type PlaceView = {
  readonly id: string
  readonly name: Worded
  readonly icon: IconName
  /** Nothing where the name says it already. */
  readonly kind?: string
  readonly floor?: Worded
  readonly seats?: string
  readonly note?: Worded
  /** How to get there from the entrance, as the organiser wrote it. */
  readonly way?: Worded
  /** For a room only. */
  readonly days?: readonly DayHere[]
  readonly isSample: boolean
}

/** Today first, then the days to come, then those that are over. */
function inOrder(dates: readonly string[], today: string): string[] {
  const sorted = [...dates].sort()
  return [...sorted.filter((date) => date >= today), ...sorted.filter((date) => date < today)]
}

function daysOf(room: RoomId, context: CardContext): DayHere[] {
  const { programme, locale, now } = context
  const { forum } = programme
  const byDate = new Map<string, Session[]>()
  for (const session of sessionsIn(programme, room)) {
    const date = forumDate(startsAt(session), forum)
    byDate.set(date, [...(byDate.get(date) ?? []), session])
  }
  return inOrder([...byDate.keys()], forumDate(now, forum)).map((date) => {
    const sessions = byDate.get(date) ?? []
    return {
      date,
      label: dayLabel(dayOf(date), locale.language),
      cards: sessions.map((session) => sessionCard(session, context)),
    }
  })
}

/** Everything that is shown of the chosen place. */
export function placeView(place: Place, context: CardContext): PlaceView {
  const { programme, locale } = context
  const { language, t } = locale
  const floor = lookupOf(programme).floor(place.floor)
  const room = roomAt(programme, place.id)
  const name = wordingOf(place.name, language)
  const kind = t(`place.${place.kind}`)
  return {
    id: place.id,
    name,
    icon: placeIcons[place.kind],
    kind: kind === name.wording ? undefined : kind,
    floor: floor && wordingOf(floor.name, language),
    seats: room?.capacity === undefined ? undefined : t('venue.seats', { n: room.capacity }),
    note: place.note && wordingOf(place.note, language),
    way: place.way && wordingOf(place.way, language),
    days: room && daysOf(room.id, context),
    isSample: place.sample === true,
  }
}
