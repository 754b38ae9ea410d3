import { spansOf, timesOf } from '../programme/compiled'
import type { Programme } from '../programme/programme'
import { danglingReferences, duplicateIds } from '../programme/references'
import type { Moment } from '../time/time'
import { begunWarnings } from './begun'
import { capacityWarnings } from './capacity'
import { hoursWarnings, orderWarnings } from './hours'
import { interpreterWarnings } from './interpreters'
import { meetingWarnings } from './meetings'
import { sitesIn } from './sites'
import type { Warning } from './warning'
import { textsOf } from './wordings'

/** What is known beside the programme: the newest release's, and the forum's time. What needs one that is not given is not told. */
type Context = { readonly published?: Programme; readonly now?: Moment }

/** Whether guests are shown what stands at a path: kinds of sessions and roles that no session has are shown to none. */
function shownIn({ sessions }: Programme): (path: string) => boolean {
  const used = new Set(
    sessions.flatMap(({ kind, speakers }) => [
      `sessionKinds/${kind}`,
      ...speakers.map(({ role }) => `speakerRoles/${role}`),
    ]),
  )
  return (path) => !/^(sessionKinds|speakerRoles)\//.test(path) || used.has(path.split('/').slice(0, 2).join('/'))
}

function fieldWarnings(programme: Programme): Warning[] {
  const { itemAt, fieldAt } = sitesIn(programme)
  const isShown = shownIn(programme)
  const missing = textsOf(programme)
    .filter(({ path }) => isShown(path))
    .map(({ path, text }) => ({ path, languages: programme.forum.languages.filter((language) => !text[language]) }))
    .filter(({ languages }) => languages.length > 0)
  return [
    ...missing.map(({ path, languages }): Warning => ({ kind: 'missing-language', at: fieldAt(path), languages })),
    ...danglingReferences(programme).map(
      ({ at, refers }): Warning => ({ kind: 'dangling-reference', at: fieldAt(at), refers }),
    ),
    ...duplicateIds(programme).map((item): Warning => ({ kind: 'duplicate-id', at: itemAt(item) })),
  ]
}

/** Each part is a good while's work of a large programme. */
function* found(programme: Programme, { published, now }: Context): Generator<undefined, Warning[]> {
  const spans = spansOf(programme.sessions)
  yield
  const before = published && spansOf(published.sessions)
  yield
  const parts: (() => readonly Warning[])[] = [
    () => meetingWarnings(spans, before ?? []),
    () => (before ? interpreterWarnings(spans, before) : []),
    () => hoursWarnings(programme, spans),
    () => capacityWarnings(programme, spans),
    () => orderWarnings(programme),
    () => (published && now !== undefined ? begunWarnings(programme, published, now) : []),
    () => fieldWarnings(programme),
  ]
  const warnings: Warning[] = []
  for (const part of parts) {
    warnings.push(...part())
    yield
  }
  return warnings
}

/** Ascending: sessions that are not over by their start; then what has no time; then sessions that are over. */
function urgencies(programme: Programme, { published, now = Number.NEGATIVE_INFINITY }: Context) {
  const sessions = [...(published?.sessions ?? []), ...programme.sessions]
  const times = new Map(sessions.map((session) => [session.id, timesOf(session)]))
  return ({ at }: Warning): readonly [rank: number, start: Moment] => {
    const time = at.session && times.get(at.session)
    if (!time) return [1, 0]
    return [time.end <= now ? 2 : 0, time.start]
  }
}

/**
 * What an organiser should look at before publishing `programme`, in the order in which it matters: by the start of the
 * session it is about, then what has no time, then what is about sessions that are over. The order of sessions means
 * nothing, and cancelled sessions meet nobody. O(n log n) in sessions where few are on at once.
 */
export function warningsOf(programme: Programme, context: Context = {}): Warning[] {
  const steps = warningSteps(programme, context)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, between which somebody else may have their turn. */
export function* warningSteps(programme: Programme, context: Context): Generator<undefined, Warning[]> {
  const warnings = yield* found(programme, context)
  const urgencyOf = urgencies(programme, context)
  yield
  const sorted = warnings.map((warning) => ({ warning, urgency: urgencyOf(warning), text: JSON.stringify(warning) }))
  yield
  return sorted
    .sort((a, b) => a.urgency[0] - b.urgency[0] || a.urgency[1] - b.urgency[1] || (a.text < b.text ? -1 : 1))
    .map(({ warning }) => warning)
}
