import type { ScreenLanguage } from 'domain/languages'
import type { Message } from 'domain/message'
import { vocabulary } from '@/generated/words'
import type { MessageKey } from './message-key'
import type { Vocabulary } from './vocabulary-type'

const known = new Map<string, Readonly<Record<ScreenLanguage, Message>>>()

/** Adds messages: a subpackage brings its own. */
export function learn({ keys, words }: Vocabulary): void {
  keys.forEach((key, place) => {
    known.set(key, { en: words.en[place] ?? key, zh: words.zh[place] ?? key, ar: words.ar[place] ?? key })
  })
}

export const isKnown = (key: string): key is MessageKey => known.has(key)

export const messageOf = (key: string, language: ScreenLanguage): Message => known.get(key)?.[language] ?? key

learn(vocabulary)
