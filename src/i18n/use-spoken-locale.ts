import type { Language } from 'domain/text/text'
import { useEffect, useRef, useState } from 'react'
import { type Locale, localeOf } from './locale'
import { onVocabulary } from './vocabulary'

/** The locale of a language as soon as its words are there; until then the one before. */
export function useSpokenLocale(language: Language): Locale {
  const [, redraw] = useState(0)
  useEffect(() => onVocabulary(() => redraw((times) => times + 1)), [])
  const locale = localeOf(language)
  const spoken = useRef(locale)
  if (locale.isFetched) spoken.current = locale
  return spoken.current
}
