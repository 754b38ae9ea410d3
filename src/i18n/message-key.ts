import type { Catalogue } from 'domain/catalogue/catalogue'

/** The name of something that the app says. */
export type MessageKey = { [Part in keyof Catalogue]: keyof Catalogue[Part] }[keyof Catalogue]
