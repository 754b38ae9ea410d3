import type { en as acts } from './words/acts/en'
import type { en as app } from './words/app/en'
import type { en as desk } from './words/desk/en'
import type { en as edit } from './words/edit/en'
import type { en as guide } from './words/guide/en'

/** The name of something that the app says. */
export type MessageKey =
  | keyof typeof app
  | keyof typeof guide
  | keyof typeof desk
  | keyof typeof acts
  | keyof typeof edit
