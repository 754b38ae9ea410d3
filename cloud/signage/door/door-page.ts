import type { Programme } from 'domain/programme/programme'
import { serverText } from 'domain/text/server-words'
import { type Language, say } from 'domain/text/text'
import { type Moment, offsetAt, SECOND } from 'domain/time/time'
import { html } from 'hono/html'
import { type HtmlPage, htmlPage, type Markup, wordings } from '../../pages/markup'
import { inForumColour } from '../../pages/tokens'
import { languagesAsked, wordingsOf } from '../../pages/wordings'
import { doorScreen } from './door-screen'
import { DOOR_SCRIPT } from './door-script'
import { doorStyles } from './door-styles'
import { doorView } from './door-view'

/** How long a pair of languages stays where there are more than two. */
const TURN = 30 * SECOND

type Request = {
  readonly room: string
  /** On the forum's clock. */
  readonly now: Moment
  /** As it stands in the query. */
  readonly lang: string | undefined
  readonly isDark: boolean
  /** The public address, without a slash at the end. */
  readonly address: string
}

/** The two languages that the screen speaks now: more than two take turns. */
export function pairAt(languages: readonly Language[], now: Moment): Language[] {
  if (languages.length <= 2) return [...languages]
  const first = (Math.floor(now / TURN) * 2) % languages.length
  return [0, 1].flatMap((step) => languages[(first + step) % languages.length] ?? [])
}

const missing = (languages: readonly Language[]): Markup =>
  html`<main class="missing" data-door><h1>${wordings(serverText('drawn.noRoom'), languages)}</h1></main>`

/** The page for a tablet or a television at a room's door. It is a screen also where there is no such room yet. */
export function doorPage(programme: Programme, request: Request): HtmlPage {
  const { room, now, lang, isDark, address } = request
  const all = languagesAsked(lang) ?? programme.forum.languages
  // The page's direction stays while languages take turns.
  const [language = 'en'] = all
  const languages = pairAt(all, now)
  const view = doorView(programme, room, now)
  const offline = wordingsOf(serverText('drawn.offline'), languages).map(({ wording }) => wording)
  const body = html`<body class="${isDark ? 'dark' : ''}" data-now="${now}" data-offset="${offsetAt(now, programme.forum.offsets)}">
${view ? doorScreen(view, { programme, languages, address, now }) : missing(languages)}
<p id="offline" role="status" data-words="${offline.join(' · ')}" hidden></p>
</body>`
  const title = view ? say(view.room.name, language) : say(programme.forum.shortName, language)
  return {
    status: view ? 200 : 404,
    parts: htmlPage({
      language,
      title,
      styles: inForumColour(doorStyles, programme.forum, 'screen'),
      script: DOOR_SCRIPT,
      body: [body],
    }),
  }
}
