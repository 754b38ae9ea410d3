import { escapeHtml } from '../text/escape-html'
import { directionOf, screenLanguageOf } from '../text/languages'
import type { Language } from '../text/text'

/** Where a page of the web client keeps, for its service worker, what the document is to show first: a cache and an entry of it. */
export const FIRST_PAINT = { cache: 'first-paint', entry: '/first-paint.json' } as const

/** The name in the bar that `src/index.html` shows until the app draws. */
const NAME = /(<div id="?shell"?><p[^>]*>)[^<]*/

/** The web client's page as a reader sees it before any script: in the app's language nearest to theirs, with the forum's name. */
export function withFirstPaint(html: string, name: string, language: Language): string {
  const screen = screenLanguageOf(language)
  const root = `<html lang="${screen}"${directionOf(screen) === 'rtl' ? ' dir="rtl"' : ''}>`
  return html.replace(/<html\b[^>]*>/i, root).replace(NAME, (_, before: string) => before + escapeHtml(name))
}
