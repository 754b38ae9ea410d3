import { endsAt, startsAt } from 'domain/agenda/agenda'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import { serverText } from 'domain/text/server-words'
import type { Language } from 'domain/text/text'
import { rangeLabel } from 'domain/time/dates'
import { type Moment, wallTime } from 'domain/time/time'
import { html } from 'hono/html'
import { movedText, wasText } from '../pages/drawn-words'
import { inLine, type Markup } from '../pages/markup'
import { announcedTimes, type RoomEntry } from './room-entries'

/** The forum's clock at a moment: `09:30`. */
export const clockOf = (moment: Moment, { forum }: Programme): string => wallTime(moment, forum.offsets).time

export const rangeOf = (from: Moment, to: Moment, programme: Programme): string =>
  rangeLabel(clockOf(from, programme), clockOf(to, programme))

/** What is different from the plan: `Cancelled`; `Moved to Hall B, 10:30–11:40`; `was 10:30–11:40`. */
export function notesOf({ session, state }: RoomEntry, programme: Programme, languages: readonly Language[]): Markup[] {
  if (state === 'cancelled') return [html`<p class="note">${inLine(serverText('drawn.cancelled'), languages)}</p>`]
  const room = roomNameOf(programme, session.room)
  if (state === 'moved' && room) {
    const moved = session.room === undefined ? room : movedText(room)
    const times = rangeOf(startsAt(session), endsAt(session), programme)
    return [html`<p class="note">${inLine(moved, languages)}, <span class="range">${times}</span></p>`]
  }
  const was = announcedTimes(session)
  if (!was) return []
  const text = wasText(clockOf(was.start, programme), clockOf(was.end, programme))
  return [html`<p class="note">${inLine(text, languages)}</p>`]
}
