import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { addressReach } from 'domain/share/address-reach'
import { shortPath } from 'domain/share/share'
import { serverText } from 'domain/text/server-words'
import { type Language, say } from 'domain/text/text'
import { type Moment, wallTime } from 'domain/time/time'
import { html } from 'hono/html'
import { dayText, moreText } from '../../pages/drawn-words'
import { sizeFor } from '../../pages/fit'
import { inLine, type Markup, wordings } from '../../pages/markup'
import { topicClass } from '../../pages/tokens'
import { wordingsOf } from '../../pages/wordings'
import { clockOf, notesOf, rangeOf } from '../entry-notes'
import { qrDrawing } from '../qr-drawing'
import { type RoomEntry, scanOf } from '../room-entries'
import type { DoorView } from './door-view'
import { TITLE_BOX } from './title-box'

export type DoorContext = {
  readonly programme: Programme
  readonly languages: readonly Language[]
  /** The public address, without a slash at the end. */
  readonly address: string
  readonly now: Moment
}

/** Names that a door has room for; of the rest it says how many they are. */
const NAMED = 4

function speakers({ speakers }: Session, { programme, languages }: DoorContext): Markup[] {
  const people = speakers.flatMap(({ person }) => lookupOf(programme).person(person) ?? [])
  const more = people.length - NAMED
  const named = people.slice(0, NAMED).map(({ name }) => html`<li>${inLine(name, languages)}</li>`)
  return people.length === 0
    ? []
    : [html`<ul class="speakers">${named}${more > 0 ? html`<li>${moreText(more)}</li>` : ''}</ul>`]
}

const topicOf = ({ topic }: Session, { programme }: DoorContext): string =>
  topicClass(lookupOf(programme).topic(topic)?.number)

function titleOf({ title }: Session, { languages }: DoorContext): Markup {
  const size = sizeFor(
    wordingsOf(title, languages).map(({ wording }) => wording),
    TITLE_BOX,
  )
  return html`<h2 class="title t${size}">${wordings(title, languages)}</h2>`
}

/** From when until when, with how far it has come in between. */
function progress({ start, end }: RoomEntry, { programme, now }: DoorContext): Markup {
  const come = Math.round(((now - start) / (end - start)) * 1000)
  return html`<p class="span" dir="ltr"><span>${clockOf(start, programme)}</span><progress aria-hidden="true" max="1000" data-from="${start}" data-to="${end}" value="${come}"></progress><span>${clockOf(end, programme)}</span></p>`
}

function current(entry: RoomEntry, context: DoorContext): Markup {
  const { programme, languages } = context
  const { session, state, start, end } = entry
  const isOn = state === 'on'
  return html`<section class="now ${state} ${topicOf(session, context)}">${
    isOn ? html`<p class="label">${inLine(serverText('drawn.onNow'), languages)}</p>` : ''
  }${notesOf(entry, programme, languages)}${titleOf(session, context)}
${isOn ? progress(entry, context) : html`<p class="time">${rangeOf(start, end, programme)}</p>`}${speakers(session, context)}</section>`
}

const idle = (view: DoorView, { languages }: DoorContext): Markup =>
  html`<section class="now idle topic-0"><h2 class="title t3">${view.idle ? wordings(serverText(`drawn.${view.idle}`), languages) : ''}</h2></section>`

function next(entry: RoomEntry, isToday: boolean, context: DoorContext): Markup {
  const { programme, languages } = context
  const day = dayText(wallTime(entry.start, programme.forum.offsets))
  return html`<section class="next ${topicOf(entry.session, context)}"><p class="label">${inLine(serverText('drawn.next'), languages)}${
    isToday ? '' : html` <span class="day">${inLine(day, languages)}</span>`
  }</p>
<p class="time">${rangeOf(entry.start, entry.end, programme)}</p>${notesOf(entry, programme, languages)}<h3>${wordings(entry.session.title, languages)}</h3></section>`
}

function later(entries: readonly RoomEntry[], context: DoorContext): Markup {
  const { programme, languages } = context
  const rows = entries.map(
    (entry) =>
      html`<li class="${entry.state} ${topicOf(entry.session, context)}"><p class="time">${rangeOf(entry.start, entry.end, programme)}</p><div class="what"><p class="line">${inLine(entry.session.title, languages)}</p>${notesOf(entry, programme, languages)}</div></li>`,
  )
  return html`<section class="later"><p class="label">${inLine(serverText('drawn.later'), languages)}</p><ul>${rows}</ul></section>`
}

function scan({ room, current }: DoorView, { address, languages }: DoorContext): Markup {
  const { target, words } = current
    ? { target: { kind: 'session', id: current.session.id } as const, words: serverText('drawn.scanSession') }
    : scanOf(room)
  // A screen that shows itself on its own machine is a trial: its code would lead guests nowhere.
  if (addressReach(address) === 'here')
    return html`<aside class="scan"><div class="words">${wordings(serverText('drawn.noCode'), languages)}</div></aside>`
  const link = address + shortPath(target)
  return html`<aside class="scan">${qrDrawing(link)}<div class="words">${wordings(words, languages)}<p class="link" dir="ltr">${link.replace(/^https?:\/\//, '')}</p></div></aside>`
}

/** All of the screen that changes. The script fills in the clock and the bar between two answers of the server. */
export function doorScreen(view: DoorView, context: DoorContext): Markup {
  const { room, floor, wall } = view
  const { programme, languages } = context
  const [language = 'en'] = languages
  return html`<main data-door data-until="${view.until}">
<header><div class="room"><h1 class="${say(room.name, language).length > 24 ? 'long' : ''}">${wordings(room.name, languages)}</h1><p class="floor">${
    floor ? inLine(floor.name, languages) : ''
  }</p></div><div class="when"><p class="clock" data-clock>${wall.time}</p><p class="date">${inLine(dayText(wall), languages)}</p></div></header>
${view.current ? current(view.current, context) : idle(view, context)}
${scan(view, context)}
${view.next ? next(view.next, view.isNextToday, context) : ''}
${view.later.length > 0 ? later(view.later, context) : ''}
<footer>${inLine(programme.forum.shortName, languages)}</footer>
</main>`
}
