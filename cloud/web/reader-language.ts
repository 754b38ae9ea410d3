import type { ScreenLanguage } from 'domain/dates'

const spoken: readonly ScreenLanguage[] = ['en', 'zh', 'ar']

const spokenOf = (tag: string): ScreenLanguage | undefined =>
  spoken.find((language) => language === tag.trim().toLowerCase().split('-')[0])

/** `Accept-Language` by weight, the heaviest first (RFC 9110, section 12.5.4). */
const byWeight = (header: string): string[] =>
  header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.split(/;\s*q=/)
      return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)

/** The language of a page that the backend draws: the one asked for by name, else the reader's, else English. */
export function readerLanguage(asked: string | undefined, acceptLanguage: string | undefined): ScreenLanguage {
  for (const tag of [asked ?? '', ...byWeight(acceptLanguage ?? '')]) {
    const found = spokenOf(tag)
    if (found) return found
  }
  return 'en'
}
