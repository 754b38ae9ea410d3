import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { serverWords } from 'domain/text/server-words'
import { type Language, say } from 'domain/text/text'
import { html } from 'hono/html'
import { type HtmlPage, htmlPage, type Markup } from '../../pages/markup'
import { inForumColour } from '../../pages/tokens'
import { languagesAsked } from '../../pages/wordings'
import { doorSign, type SignContext } from './door-sign'
import { signsStyles } from './signs-styles'
import { type Signs, type SignsAsked, signsOf } from './signs-view'
import { tableCard } from './table-card'
import { toolbar } from './toolbar'

export const SIGNS_SCRIPT = '/signs.js'

/** The one thing that needs a script. */
export const signsScript = `document.getElementById('print').addEventListener('click', () => window.print())
`

type Request = {
  readonly asked: SignsAsked
  /** As it stands in the query. */
  readonly lang: string | undefined
  /** Of the toolbar. */
  readonly language: Language
  /** The public address, without a slash at the end. */
  readonly address: string
}

const CARDS_A_SHEET = 4

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

const cardSheet = (sessions: readonly Session[], isLarge: boolean, context: SignContext): Markup =>
  html`<section class="sheet ${isLarge ? 'large' : 'four'}">${sessions.map((session) => tableCard(session, context))}</section>`

/** Sheets of cards; one session alone fills its sheet four times, as a table has more than one side. */
function cardSheets(sessions: readonly Session[], isLarge: boolean): Session[][] {
  const [only] = sessions
  const all = sessions.length === 1 && only && !isLarge ? [only, only, only, only] : sessions
  return chunks(all, isLarge ? 1 : CARDS_A_SHEET)
}

/** How to draw each sheet. */
function sheetsOf(signs: Signs, context: SignContext): (() => Markup)[] {
  if (signs.kind === 'missing') return []
  if (signs.kind === 'rooms') return signs.signs.map((sign) => () => doorSign(sign, context))
  return cardSheets(signs.sessions, signs.isLarge).map((some) => () => cardSheet(some, signs.isLarge, context))
}

/** The page that an organiser prints signs from, of what is published. */
export function signsPage(programme: Programme, { asked, lang, language, address }: Request): HtmlPage {
  const languages = languagesAsked(lang) ?? programme.forum.languages
  const context: SignContext = { programme, address, languages, pair: languages.slice(0, 2) }
  const signs = signsOf(programme, asked, context.pair)
  const sheets = sheetsOf(signs, context)
  const sentence =
    signs.kind === 'missing' ? serverWords(`drawn.${signs.what}`, language) : serverWords('signs.none', language)
  function* body(): Generator<Markup> {
    yield html`<body>
`
    yield toolbar({ programme, asked, language, lang, sheets: sheets.length, address })
    yield html`
<main>${sheets.length > 0 ? '' : html`<p class="sentence">${sentence}</p>`}`
    for (const draw of sheets) yield draw()
    yield html`</main>
</body>`
  }
  const title = `${serverWords('signs.title', language)} · ${say(programme.forum.shortName, language)}`
  return {
    status: signs.kind === 'missing' ? 404 : 200,
    parts: htmlPage({
      language,
      title,
      styles: inForumColour(signsStyles, programme.forum, 'paper'),
      script: SIGNS_SCRIPT,
      body: body(),
    }),
  }
}
