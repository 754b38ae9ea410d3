import { scriptOf } from '../text/languages'

const scripts: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/[\u3040-\u30ff]/g, ['Jpan'], 'ja'],
  [/[\uac00-\ud7af]/g, ['Kore'], 'ko'],
  [/[\u3400-\u9fff]/g, ['Hans', 'Hant', 'Jpan'], 'zh'],
  [/[\u0600-\u06ff]/g, ['Arab', 'Aran'], 'ar'],
  [/[\u0400-\u04ff]/g, ['Cyrl'], 'ru'],
  [/[\u0590-\u05ff]/g, ['Hebr'], 'he'],
  [/[\u0370-\u03ff]/g, ['Grek'], 'el'],
  [/[\u0e00-\u0e7f]/g, ['Thai'], 'th'],
  [/[\u0900-\u097f]/g, ['Deva'], 'hi'],
]

const LATIN = /[A-Za-z\u00c0-\u024f]/g

/** A character of Chinese says as much as several letters. */
const WEIGHT = 3

/**
 * The language that a text is most likely in: by its script, among the languages that the forum is held in, else the
 * usual language of that script.
 */
export function languageOf(text: string, languages: readonly string[]): string {
  const latin = text.match(LATIN)?.length ?? 0
  for (const [pattern, names, usual] of scripts) {
    const count = text.match(pattern)?.length ?? 0
    if (count > 0 && count * WEIGHT >= latin) return languages.find((tag) => names.includes(scriptOf(tag))) ?? usual
  }
  return languages.find((tag) => scriptOf(tag) === 'Latn') ?? (latin > 0 ? 'en' : (languages[0] ?? 'en'))
}
