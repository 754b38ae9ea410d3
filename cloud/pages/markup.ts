import { directionOf } from 'domain/text/languages'
import type { Language, LocalizedText } from 'domain/text/text'
import { html, raw } from 'hono/html'
import { wordingsOf } from './wordings'

/** Markup in which every text is escaped: only `html` makes it. */
export type Markup = ReturnType<typeof html>

/** The wordings of a text, each a block of its own in its language and direction. */
export const wordings = (text: LocalizedText, languages: readonly Language[], className = ''): Markup[] =>
  wordingsOf(text, languages).map(
    ({ wording, language }, index) =>
      html`<span class="w w${index + 1} ${className}" lang="${language}" dir="${directionOf(language)}">${wording}</span>`,
  )

/** The same in one line with a dot between them. */
export const inLine = (text: LocalizedText, languages: readonly Language[]): Markup[] =>
  wordingsOf(text, languages).map(
    ({ wording, language }, index) =>
      html`${index > 0 ? ' · ' : ''}<bdi lang="${language}" dir="${directionOf(language)}">${wording}</bdi>`,
  )

export type HtmlDocument = {
  readonly language: Language
  readonly title: string
  /** A constant of ours: it is not escaped. */
  readonly styles: string
  /** Path of the page's script. */
  readonly script: string
  /** Drawn one after the other, when each is asked for. */
  readonly body: Iterable<Markup>
}

/** A page that the backend draws, in parts, so that other work can go on between two of them. */
export type HtmlPage = { readonly status: 200 | 404; readonly parts: Iterable<Markup> }

/** The parts of a whole page. */
export function* htmlPage({ language, title, styles, script, body }: HtmlDocument): Generator<Markup> {
  yield html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/app-icon/icon-192.png">
<title>${title}</title>
<style>${raw(styles)}</style>
<script src="${script}" defer></script>
</head>
`
  yield* body
  yield html`
</html>
`
}
