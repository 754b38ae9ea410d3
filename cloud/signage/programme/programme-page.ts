import { agendaOf, endsAt, startsAt } from 'domain/agenda/agenda'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { serverWords } from 'domain/text/server-words'
import { type Language, type LocalizedText, say } from 'domain/text/text'
import { dayLabel, spanLabel } from 'domain/time/dates'
import { dayOf, momentOf, wallTime } from 'domain/time/time'
import { html } from 'hono/html'
import { type HtmlPage, htmlPage, type Markup } from '../../pages/markup'
import { inForumColour } from '../../pages/tokens'
import { SIGNS_SCRIPT } from '../signs/signs-page'
import { programmeStyles } from './programme-styles'

/** The whole programme on paper: A4, two columns, a day after the other. Its script is the one of the signs: it prints. */
export function programmePage(programme: Programme, language: Language): HtmlPage {
  const { forum } = programme
  const words = (text: LocalizedText): string => say(text, language)
  const [first, last] = [forum.days[0], forum.days[forum.days.length - 1]].map((day) =>
    day ? wallTime(momentOf(day.opens), forum.offsets) : undefined,
  )
  const when = first && last ? spanLabel(first, last, language) : ''
  function* body(): Generator<Markup> {
    yield html`<body>
<header><h1>${words(forum.name)}</h1><p>${when} · ${words(forum.place)} · ${words(forum.site.name)}</p>
<button type="button" id="print">${serverWords('signs.print', language)}</button></header>
<main>`
    for (const { date, slots } of agendaOf(programme)) {
      yield html`<h2>${dayLabel(dayOf(date), language)}</h2>`
      for (const { sessions } of slots) for (const session of sessions) yield entryOf(session, programme, language)
    }
    yield html`</main>
</body>`
  }
  return {
    status: 200,
    parts: htmlPage({
      language,
      title: words(forum.name),
      styles: inForumColour(programmeStyles, forum, 'paper'),
      script: SIGNS_SCRIPT,
      body: body(),
    }),
  }
}

function entryOf(session: Session, programme: Programme, language: Language): Markup {
  const { offsets } = programme.forum
  const lookup = lookupOf(programme)
  const [start, end] = [startsAt(session), endsAt(session)].map((moment) => wallTime(moment, offsets).time)
  const room = roomNameOf(programme, session.room)
  const isCancelled = session.status === 'cancelled'
  const people = session.speakers.flatMap(({ person }) => {
    const found = lookup.person(person)
    return found ? [say(found.name, language)] : []
  })
  return html`<article class="${isCancelled ? 'off' : ''}"><p class="when"><bdi>${start}–${end}</bdi>${room ? html` · ${say(room, language)}` : ''}</p>
<h3>${isCancelled ? html`<b>${serverWords('drawn.cancelled', language)}</b> ` : ''}<span>${say(session.title, language)}</span></h3>
${people.length > 0 ? html`<p>${people.map((name, index) => html`${index > 0 ? ' · ' : ''}<bdi>${name}</bdi>`)}</p>` : ''}</article>`
}
