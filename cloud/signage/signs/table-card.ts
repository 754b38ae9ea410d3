import { endsAt, startsAt } from 'domain/agenda/agenda'
import { lookupOf } from 'domain/programme/lookup'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { shortPath } from 'domain/share/share'
import { serverText } from 'domain/text/server-words'
import { wallTime } from 'domain/time/time'
import { html } from 'hono/html'
import { dayText } from '../../pages/drawn-words'
import { sizeFor } from '../../pages/fit'
import { inLine, type Markup, wordings } from '../../pages/markup'
import { topicClass } from '../../pages/tokens'
import { wordingsOf } from '../../pages/wordings'
import { notesOf, rangeOf } from '../entry-notes'
import { qrDrawing } from '../qr-drawing'
import type { SignContext } from './door-sign'

/** Of an A6 card, in millimetres; on A4 all is twice as large. */
export const TITLE = { width: 89, height: 50, leading: 1.4 } as const
export const TITLE_SIZES = [11, 9, 7.4, 6, 4.9, 4, 3.3, 2.8, 2.5] as const

/** A session on a card: when, what, where, and the code that leads to it. */
export function tableCard(session: Session, context: SignContext): Markup {
  const { programme, address, pair } = context
  const lookup = lookupOf(programme)
  const room = roomNameOf(programme, session.room)
  const floor = lookup.floor(lookup.place(lookup.room(session.room)?.place)?.floor)
  const wall = wallTime(startsAt(session), programme.forum.offsets)
  const titles = wordingsOf(session.title, pair).map(({ wording }) => wording)
  const size = sizeFor(titles, { ...TITLE, sizes: TITLE_SIZES })
  const link = address + shortPath({ kind: 'session', id: session.id })
  const state = session.status === 'cancelled' ? 'cancelled' : 'on'
  const notes = notesOf({ session, state, start: startsAt(session), end: endsAt(session) }, programme, pair)
  return html`<article class="card ${state} ${topicClass(lookup.topic(session.topic)?.number)}">
<header><p class="time">${rangeOf(startsAt(session), endsAt(session), programme)}</p><p class="day">${inLine(dayText(wall), pair)}</p></header>
${notes}
<h2 class="what t${size}">${wordings(session.title, pair)}</h2>
<footer>${qrDrawing(link)}<div class="side"><div class="where">${room ? wordings(room, pair) : ''}</div>${
    floor ? html`<div class="floor">${wordings(floor.name, pair)}</div>` : ''
  }<div class="scan">${wordings(serverText('drawn.scanSession'), pair)}</div></div></footer>
<p class="link" dir="ltr">${link.replace(/^https?:\/\//, '')}</p>
</article>`
}
