import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { shortPath } from 'domain/share/share'
import { serverText } from 'domain/text/server-words'
import type { Language } from 'domain/text/text'
import { dayOf } from 'domain/time/time'
import { html } from 'hono/html'
import { dayText } from '../../pages/drawn-words'
import { inLine, type Markup, wordings } from '../../pages/markup'
import { topicClass } from '../../pages/tokens'
import { notesOf, rangeOf } from '../entry-notes'
import { qrDrawing } from '../qr-drawing'
import { type RoomEntry, scanOf } from '../room-entries'
import { namesOf } from './row-sheets'
import type { RoomSign } from './signs-view'

/** What all signs are drawn with. */
export type SignContext = {
  readonly programme: Programme
  /** The public address, without a slash at the end. */
  readonly address: string
  /** The two that sessions are told in. */
  readonly pair: readonly Language[]
  /** All that a room's name is told in. */
  readonly languages: readonly Language[]
}

function row(entry: RoomEntry, context: SignContext): Markup {
  const topic = lookupOf(context.programme).topic(entry.session.topic)
  return html`<li class="row ${entry.state} ${topicClass(topic?.number)}"><p class="time">${rangeOf(entry.start, entry.end, context.programme)}</p><div class="what">${wordings(entry.session.title, context.pair)}${notesOf(entry, context.programme, context.pair)}</div></li>`
}

/** One A4 page for a door. */
export function doorSign(sign: RoomSign, context: SignContext): Markup {
  const { programme, address, pair, languages } = context
  const { forum } = programme
  const wall = dayOf(sign.date)
  const { target, words } = scanOf(sign.room)
  const link = address + shortPath(target)
  const part = sign.parts > 1 ? html`<span class="part">${sign.part} / ${sign.parts}</span>` : ''
  return html`<section class="sheet door">
<header><p class="forum">${wordings(forum.shortName, pair)}</p><p class="day">${wordings(dayText(wall), pair)}${part}</p></header>
<h2 class="names n${namesOf(sign.room).size}">${wordings(sign.room.name, languages)}</h2>
${sign.floor ? html`<p class="floor">${inLine(sign.floor.name, languages)}</p>` : ''}
<ul class="rows r${sign.size}">${sign.entries.map((entry) => row(entry, context))}${
    sign.entries.length === 0
      ? html`<li class="row"><div class="what">${wordings(serverText('drawn.nothingToday'), pair)}</div></li>`
      : ''
  }</ul>
<footer>${qrDrawing(link)}<div class="scan">${wordings(words, pair)}<p class="link" dir="ltr">${link.replace(/^https?:\/\//, '')}</p></div></footer>
</section>`
}
