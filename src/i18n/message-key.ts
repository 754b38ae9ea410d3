import type { Catalogue } from 'domain/catalogue/catalogue'

type Screens = Omit<Catalogue, 'server' | 'dates'>

/** The name of something that the app says. */
export type MessageKey = { [Part in keyof Screens]: keyof Screens[Part] }[keyof Screens]
