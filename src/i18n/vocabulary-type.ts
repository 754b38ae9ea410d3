import type { ScreenLanguage } from 'domain/languages'
import type { Message } from 'domain/message'
import type { MessageKey } from './message-key'

/** Messages in each language, in the order of their keys. */
export type Vocabulary = {
  readonly keys: readonly MessageKey[]
  readonly words: Readonly<Record<ScreenLanguage, readonly Message[]>>
}
