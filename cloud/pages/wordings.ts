import { type Language, type LocalizedText, type Worded, wordingOf } from 'domain/text/text'

/** As many as a page of few words can carry, so that no address makes it longer. */
const MOST = 6

/** `en,zh` as a query has it; `undefined` where it names no language. */
export function languagesAsked(query: string | undefined): readonly Language[] | undefined {
  const tags = (query ?? '').slice(0, 100).split(',')
  const languages = tags.map((tag) => tag.trim()).filter((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag))
  return languages.length > 0 ? [...new Set(languages)].slice(0, MOST) : undefined
}

/** The wordings for readers of several languages, in their order. Each is there once, also where it stands in for another. */
export function wordingsOf(text: LocalizedText, languages: readonly Language[]): Worded[] {
  const found: Worded[] = []
  for (const language of languages) {
    const worded = wordingOf(text, language)
    const isOwn = worded.language.split('-')[0] === language.split('-')[0]
    const isKnown = found.some(({ wording }) => wording === worded.wording)
    if (!isKnown && (isOwn || found.length === 0)) found.push(worded)
  }
  return found
}
