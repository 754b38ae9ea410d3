import type { Span } from '../programme/compiled'
import type { Session } from '../programme/session'
import type { Duration } from '../time/time'

/** `span` with those that start no later and end after its start, or less than a margin before it. */
type Meeting = { readonly span: Span; readonly earlier: readonly Span[] }

/** Takes spans in order of start. One pass; it costs as much as it finds. */
export function meetingsOf(spans: readonly Span[], margin: Duration = 0): Meeting[] {
  let running: readonly Span[] = []
  return spans.map((span) => {
    const earlier = running.filter(({ end }) => end + margin > span.start)
    running = [...earlier, span]
    return { span, earlier }
  })
}

/** Spans by key, each list in the order given; a span is under each of its keys once. */
export function spansBy<Key>(spans: readonly Span[], keysOf: (session: Session) => readonly Key[]): Map<Key, Span[]> {
  const groups = new Map<Key, Span[]>()
  for (const span of spans) {
    for (const key of new Set(keysOf(span.session))) {
      const group = groups.get(key)
      if (group) group.push(span)
      else groups.set(key, [span])
    }
  }
  return groups
}
