import { keep } from '@/platform/navigation/keep.h5'
import { readKept } from '@/platform/navigation/kept.h5'
import { type AgendaQuery, noQuery } from './view'

const NAME = 'agenda-query'
const texts = ['day', 'topic', 'room', 'language'] as const

/** What the reader had asked for before the page was loaded anew; what the browser kept may be of another form of the app. */
export function keptQuery(): AgendaQuery {
  const kept: Record<string, unknown> = Object(readKept(NAME))
  const known = texts.flatMap((name) => (typeof kept[name] === 'string' ? [[name, kept[name]]] : []))
  return {
    ...noQuery,
    ...Object.fromEntries(known),
    words: typeof kept.words === 'string' ? kept.words : '',
    onlyMine: kept.onlyMine === true,
  }
}

export const keepQuery = ({ open: _open, ...query }: AgendaQuery): void => keep(NAME, () => query)
