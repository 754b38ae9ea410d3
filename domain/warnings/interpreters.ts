import type { Span } from '../programme/compiled'
import type { SessionId } from '../programme/ids'
import type { Session } from '../programme/session'
import type { Language } from '../text/text'
import { meetingsOf, spansBy } from './spans'
import type { Warning } from './warning'

/** A channel in the only language that is spoken carries the floor and needs no interpreter. */
const interpretedInto = ({ channels, languages }: Session): Language[] =>
  channels
    .map(({ language }) => language)
    .filter((language) => languages.length === 0 || languages.some((spoken) => spoken !== language))

/** A session whose room is to be announced counts as in a room of its own. */
const roomOf = ({ session: { id, room } }: Span): string => room ?? `session ${id}`

type Need = { readonly span: Span; readonly others: readonly SessionId[]; readonly rooms: number }

/** For each session, in order of start: what else is interpreted when it starts, and in how many rooms that is. */
const needsOf = (spans: readonly Span[]): Need[] =>
  meetingsOf(spans).map(({ span, earlier }) => {
    const byRoom = new Map(earlier.map((other) => [roomOf(other), other.session.id]))
    byRoom.delete(roomOf(span))
    return { span, others: [...byRoom.values()].sort(), rooms: byRoom.size + 1 }
  })

const peakOf = (spans: readonly Span[]): number => Math.max(0, ...needsOf(spans).map(({ rooms }) => rooms))

/**
 * The programme knows channels and no interpreters, so how many teams there are is not known; but there are as many
 * for a language as the published programme needs at its busiest. Told is each session whose start makes interpretation
 * into a language run in two rooms or more and in more rooms at once than that. Nothing is told before the first release.
 */
export function interpreterWarnings(spans: readonly Span[], published: readonly Span[]): Warning[] {
  const known = spansBy(published, interpretedInto)
  return [...spansBy(spans, interpretedInto)].flatMap(([language, group]) => {
    const peak = peakOf(known.get(language) ?? [])
    return needsOf(group)
      .filter(({ rooms }) => rooms > Math.max(1, peak))
      .map(({ span, others, rooms }): Warning => {
        const at = { session: span.session.id }
        return { kind: 'interpreter-clash', at, with: others, language, needed: rooms, published: peak }
      })
  })
}
