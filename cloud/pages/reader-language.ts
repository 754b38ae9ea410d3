import { nearestOf, screenLanguages } from 'domain/text/languages'
import type { Language } from 'domain/text/text'

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

/**
 * The language of a page that the backend draws: the nearest to the one asked for by name, else to the reader's, of those
 * that are published and those of the backend's own words; else English.
 */
export function readerLanguage(
  asked: string | undefined,
  acceptLanguage: string | undefined,
  published: readonly Language[],
): Language {
  const wanted = [asked ?? '', ...byWeight(acceptLanguage ?? '')]
  return nearestOf(wanted, [...screenLanguages, ...published]) ?? 'en'
}
