import { reachOf } from 'domain/address-reach'
import { startsAt } from 'domain/agenda'
import { dayLabel, type ScreenLanguage } from 'domain/dates'
import type { Programme } from 'domain/programme'
import { say } from 'domain/text'
import { dayOf, wallTime } from 'domain/time'
import { html } from 'hono/html'
import type { Markup } from '../markup'
import { onceAProgramme } from '../once-a-programme'
import { datesOf } from '../room-entries'
import type { SignsAsked } from './signs-view'
import { toolbarWords } from './toolbar-words'

type Option = { readonly value: string; readonly label: string }

const choice = (name: string, label: string, options: readonly Option[], chosen: string | undefined): Markup =>
  html`<label>${label} <select name="${name}">${options.map(
    ({ value, label }) =>
      html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${label}</option>`,
  )}</select></label>`

type Options = { readonly days: readonly Option[]; readonly sessions: readonly Option[] }

const dayOptions = (programme: Programme, language: ScreenLanguage): Option[] =>
  datesOf(programme).map((date) => {
    return { value: date, label: dayLabel(dayOf(date), language) }
  })

const sessionOptions = ({ sessions, forum }: Programme, language: ScreenLanguage): Option[] =>
  [...sessions]
    .sort((a, b) => startsAt(a) - startsAt(b))
    .map((session) => {
      const wall = wallTime(startsAt(session), forum.offsets)
      const title = [...say(session.title, language)].slice(0, 60).join('')
      return { value: session.id, label: `${dayLabel(wall, language)} ${wall.time} · ${title}` }
    })

const optionsIn = (language: ScreenLanguage) =>
  onceAProgramme(
    (programme): Options => ({
      days: dayOptions(programme, language),
      sessions: sessionOptions(programme, language),
    }),
  )

const optionsOf = { en: optionsIn('en'), zh: optionsIn('zh'), ar: optionsIn('ar') }

type Toolbar = {
  readonly programme: Programme
  readonly asked: SignsAsked
  readonly language: ScreenLanguage
  /** The languages that were asked for, which the next page keeps. */
  readonly lang: string | undefined
  readonly sheets: number
  /** That the codes carry. */
  readonly address: string
}

/** On the screen only: what to print, as a plain form, and the button that prints. */
export function toolbar({ programme, asked, language, lang, sheets, address }: Toolbar): Markup {
  const words = toolbarWords[language]
  const { days, sessions } = optionsOf[language](programme)
  const reach = reachOf(address)
  const rooms = programme.rooms.map(({ id, name }) => ({ value: id, label: say(name, language) }))
  const forms = [
    { value: 'a4', label: words.doors },
    { value: 'card', label: words.cards },
  ]
  return html`<form class="bar" method="get" action="/signs" aria-label="${words.title}" lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<h1>${words.title}</h1>
${choice('room', words.room, [{ value: '', label: words.allRooms }, ...rooms], asked.room)}
${choice('session', words.session, [{ value: '', label: words.allSessions }, ...sessions], asked.session)}
${choice('day', words.day, [{ value: '', label: words.allDays }, ...days], asked.day)}
${choice('size', words.form, forms, asked.size)}
${lang === undefined ? '' : html`<input type="hidden" name="lang" value="${lang}">`}
<button type="submit">${words.show}</button>
<button type="button" id="print" class="main">${words.print}</button>
<span class="count">${words.pages(sheets)}</span>
${reach === 'everywhere' ? '' : html`<p class="reach" role="alert">${words.reach[reach](address)}</p>`}
</form>`
}
