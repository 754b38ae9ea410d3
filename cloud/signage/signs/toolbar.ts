import { startsAt } from 'domain/agenda/agenda'
import type { Catalogue } from 'domain/catalogue/catalogue'
import { memoize } from 'domain/memoize'
import type { Programme } from 'domain/programme/programme'
import { addressReach } from 'domain/share/address-reach'
import { directionOf, screenLanguageOf } from 'domain/text/languages'
import type { Values } from 'domain/text/message'
import { serverWords } from 'domain/text/server-words'
import { type Language, say } from 'domain/text/text'
import { dayLabel } from 'domain/time/dates'
import { dayOf, wallTime } from 'domain/time/time'
import { html } from 'hono/html'
import type { Markup } from '../../pages/markup'
import { datesOf } from '../room-entries'
import type { SignsAsked } from './signs-view'

type ToolbarKey =
  Catalogue['server'] extends Record<infer Key, unknown> ? (Key extends `signs.${infer Name}` ? Name : never) : never

type Option = { readonly value: string; readonly label: string }

const choice = (name: string, label: string, options: readonly Option[], chosen: string | undefined): Markup =>
  html`<label>${label} <select name="${name}">${options.map(
    ({ value, label }) =>
      html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${label}</option>`,
  )}</select></label>`

type Options = { readonly days: readonly Option[]; readonly sessions: readonly Option[] }

const dayOptions = (programme: Programme, language: Language): Option[] =>
  datesOf(programme).map((date) => {
    return { value: date, label: dayLabel(dayOf(date), language) }
  })

const sessionOptions = ({ sessions, forum }: Programme, language: Language): Option[] =>
  [...sessions]
    .sort((a, b) => startsAt(a) - startsAt(b))
    .map((session) => {
      const wall = wallTime(startsAt(session), forum.offsets)
      const title = [...say(session.title, language)].slice(0, 60).join('')
      return { value: session.id, label: `${dayLabel(wall, language)} ${wall.time} · ${title}` }
    })

/** By the reader's language: no more of them than the forum and the app have. */
const optionsOf = memoize((_: Programme) => new Map<Language, Options>())

function optionsIn(programme: Programme, language: Language): Options {
  const known = optionsOf(programme)
  const options = known.get(language) ?? {
    days: dayOptions(programme, language),
    sessions: sessionOptions(programme, language),
  }
  known.set(language, options)
  return options
}

type Toolbar = {
  readonly programme: Programme
  readonly asked: SignsAsked
  readonly language: Language
  /** The languages that were asked for, which the next page keeps. */
  readonly lang: string | undefined
  readonly sheets: number
  /** That the codes carry. */
  readonly address: string
}

/** On the screen only: what to print, as a plain form, and the button that prints. */
export function toolbar({ programme, asked, language, lang, sheets, address }: Toolbar): Markup {
  const words = (key: ToolbarKey, values?: Values) => serverWords(`signs.${key}`, language, values)
  const { days, sessions } = optionsIn(programme, language)
  const screen = screenLanguageOf(language)
  const reach = addressReach(address)
  const rooms = programme.rooms.map(({ id, name }) => ({ value: id, label: say(name, language) }))
  const forms = [
    { value: 'a4', label: words('doors') },
    { value: 'card', label: words('cards') },
  ]
  return html`<form class="bar" method="get" action="/signs" aria-label="${words('title')}" lang="${screen}" dir="${directionOf(screen)}">
<h1>${words('title')}</h1>
${choice('room', words('room'), [{ value: '', label: words('allRooms') }, ...rooms], asked.room)}
${choice('session', words('session'), [{ value: '', label: words('allSessions') }, ...sessions], asked.session)}
${choice('day', words('day'), [{ value: '', label: words('allDays') }, ...days], asked.day)}
${choice('size', words('form'), forms, asked.size)}
${lang === undefined ? '' : html`<input type="hidden" name="lang" value="${lang}">`}
<button type="submit">${words('show')}</button>
<button type="button" id="print" class="main">${words('print')}</button>
<span class="count">${words('pages', { n: sheets })}</span>
${reach === 'everywhere' ? '' : html`<p class="reach" role="alert">${words(reach, { address })}</p>`}
</form>`
}
