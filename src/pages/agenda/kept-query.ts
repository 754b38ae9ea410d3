import { type AgendaQuery, noQuery } from './view'

/** A mini program is not loaded anew: what the reader asked for is there as long as the page. */
export const keptQuery = (): AgendaQuery => noQuery

export const keepQuery = (_query: AgendaQuery): void => undefined
