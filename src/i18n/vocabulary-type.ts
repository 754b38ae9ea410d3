import type { ScreenLanguage } from 'domain/dates'
import type { MessageKey } from './en'
import type { Message } from './message'

/** Messages in each language, in the order of their keys. */
export type Vocabulary = {
  readonly keys: readonly MessageKey[]
  readonly words: Readonly<Record<ScreenLanguage, readonly Message[]>>
}
