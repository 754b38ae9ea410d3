import { type ScreenLanguage, screenLanguages } from 'domain/text/languages'
import type { Message } from 'domain/text/message'
import { vocabulary } from '@/generated/words'
import type { MessageKey } from './message-key'
import type { Vocabulary } from './vocabulary-type'

type Words = { readonly known: Map<string, Message>; waiting: (() => Promise<void>)[] }

const noWords = (): Words => ({ known: new Map(), waiting: [] })
const vocabularies: Readonly<Record<ScreenLanguage, Words>> = { en: noWords(), zh: noWords(), ar: noWords() }
const listeners = new Set<() => void>()
let spoken: ScreenLanguage = 'en'

/** How long a screen waits for its words, in milliseconds. */
const PATIENCE = 3000

const announce = () => {
  for (const listener of listeners) listener()
}

/** Adds messages: a subpackage brings its own. Those of the language that is spoken are fetched at once. */
export function addVocabulary({ keys, words }: Vocabulary): void {
  for (const language of screenLanguages) {
    const { known, waiting } = vocabularies[language]
    const add = (messages: readonly Message[]) => {
      for (const [place, key] of keys.entries()) known.set(key, messages[place] ?? key)
    }
    const those = words[language]
    if (typeof those === 'function') waiting.push(() => those().then(add))
    else add(those)
  }
  void fetchVocabulary(spoken)
}

/** Whether no message of the language waits to be fetched. */
export const isFetched = (language: ScreenLanguage): boolean => vocabularies[language].waiting.length === 0

/** Fetches the language's messages that are not there yet. What does not come, or not in time, is said in English. */
export async function fetchVocabulary(language: ScreenLanguage): Promise<void> {
  const words = vocabularies[language]
  const fetching = words.waiting
  if (fetching.length === 0) return
  const all = Promise.all(fetching.map((fetch) => fetch().catch(() => undefined)))
  await new Promise<void>((resolve) => {
    const giveUp = setTimeout(resolve, PATIENCE)
    void all.then(() => {
      clearTimeout(giveUp)
      resolve()
      announce()
    })
  })
  words.waiting = words.waiting.filter((one) => !fetching.includes(one))
  announce()
}

/** From now on messages are wanted in this language. */
export function setSpokenLanguage(language: ScreenLanguage): void {
  spoken = language
  void fetchVocabulary(language)
}

/** Tells when messages have come. Returns an unsubscribe function. */
export function onVocabulary(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const isKnown = (key: string): key is MessageKey => vocabularies.en.known.has(key)

export const messageOf = (key: string, language: ScreenLanguage): Message =>
  vocabularies[language].known.get(key) ?? vocabularies.en.known.get(key) ?? key

addVocabulary(vocabulary)
