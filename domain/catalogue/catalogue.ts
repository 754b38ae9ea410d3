import type { Message } from '../message'
import type { acts } from './en/acts'
import type { app } from './en/app'
import type { desk } from './en/desk'
import type { edit } from './en/edit'
import type { guide } from './en/guide'

/** All wordings of a language, by part. English says which there are: a language that lacks one does not compile. */
export type Catalogue = {
  /** What every page may say. */
  readonly app: Readonly<Record<keyof typeof app, Message>>
  /** What only the pages of the guide say. */
  readonly guide: Readonly<Record<keyof typeof guide, Message>>
  /** What only organisers read: their pages, outcomes of acts, forms. */
  readonly desk: Readonly<Record<keyof typeof desk, Message>>
  readonly acts: Readonly<Record<keyof typeof acts, Message>>
  readonly edit: Readonly<Record<keyof typeof edit, Message>>
}
