import type { ScreenLanguage } from 'domain/text/languages'
import type { Message } from 'domain/text/message'
import type { MessageKey } from './message-key'

/** Messages in the order of their keys: there, or to be fetched when they are wanted. English is always there. */
export type Vocabulary = {
  readonly keys: readonly MessageKey[]
  readonly words: Readonly<Record<ScreenLanguage, readonly Message[] | (() => Promise<readonly Message[]>)>> & {
    readonly en: readonly Message[]
  }
}
