import type { Locale } from '@/i18n/locale'
import { isKnown } from '@/i18n/vocabulary'

const isPlace = (part: string): boolean => /^\d+$/.test(part)

/** The name of a field of an item: `Title`; a field without one in the app goes by its own. */
export function fieldName(field: string, { t }: Locale): string {
  const key = `field.${field}`
  return isKnown(key) ? t(key) : field
}

/** The way to a field of an item in words: `Venue · Name` of `site/name`, `Speakers · Person` of `speakers/0/person`. */
export const fieldWords = (path: string, locale: Locale): string =>
  path
    .split('/')
    .filter((part) => !isPlace(part))
    .map((part) => fieldName(part, locale))
    .join(' · ')
