import { directionOf, screenLanguageOf } from 'domain/text/languages'
import type { Language } from 'domain/text/text'
import { escapeHtml } from './card-tags'

/** The name in the bar that `src/index.html` shows until the app draws. */
const NAME = /(<div id="?shell"?><p[^>]*>)[^<]*/

/** The web client's page as a reader sees it before any script: in the app's language nearest to theirs, with the forum's name. */
export function withFirstPaint(html: string, name: string, language: Language): string {
  const screen = screenLanguageOf(language)
  const root = `<html lang="${screen}"${directionOf(screen) === 'rtl' ? ' dir="rtl"' : ''}>`
  return html.replace(/<html\b[^>]*>/i, root).replace(NAME, (_, before: string) => before + escapeHtml(name))
}
