import { endsAt, startsAt } from '../agenda/agenda'
import { isSame } from '../draft/same'
import type { Change, ChangeKind, SessionState } from '../programme/change'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'

type Happened = (before: Session, after: Session) => boolean
type Between = Exclude<ChangeKind, 'added' | 'removed'>

/** Whether two lists hold the same keys; order and repetition mean nothing. */
function sameSet(before: readonly string[], after: readonly string[]): boolean {
  const olds = new Set(before)
  const news = new Set(after)
  return olds.size === news.size && [...news].every((key) => olds.has(key))
}

const differs =
  (keysOf: (session: Session) => readonly string[]): Happened =>
  (before, after) =>
    !sameSet(keysOf(before), keysOf(after))

const wordings = (session: Session) => Object.entries(session.title).map(([language, words]) => `${language} ${words}`)
const roles = (session: Session) => session.speakers.map(({ person, role }) => `${person} ${role}`)
const channels = (session: Session) => session.channels.map(({ number, language }) => `${number} ${language}`)
const modesOf = (session: Session, who: string) =>
  session.speakers.filter(({ person }) => person === who).map(({ mode }) => mode)

const switchedMode: Happened = (before, after) =>
  before.speakers.some(({ person }) => {
    const modes = modesOf(after, person)
    return modes.length > 0 && !sameSet(modesOf(before, person), modes)
  })

/** In the order of `changeKinds`: what each kind means for a session that both programmes have. Nothing else is a change. */
const happened: Record<Between, Happened> = {
  cancelled: (before, after) => before.status === 'scheduled' && after.status === 'cancelled',
  reinstated: (before, after) => before.status === 'cancelled' && after.status === 'scheduled',
  retimed: (before, after) => startsAt(before) !== startsAt(after) || endsAt(before) !== endsAt(after),
  moved: (before, after) => before.room !== after.room,
  renamed: differs(wordings),
  'speaker-changed': differs(roles),
  'mode-changed': switchedMode,
  'language-changed': differs((session) => session.languages),
  'channel-changed': differs(channels),
  'document-added': (before, after) => after.documents.some((document) => !before.documents.includes(document)),
  full: (before, after) => !before.full && after.full,
  'places-free': (before, after) => before.full && !after.full,
}

function kindsOf(before: Session | undefined, after: Session | undefined): ChangeKind[] {
  if (!before) return ['added']
  if (!after) return ['removed']
  if (isSame(before, after)) return []
  return (Object.keys(happened) as Between[]).filter((kind) => happened[kind](before, after))
}

const stateOf = (session: Session | undefined): SessionState | null =>
  session ? { title: session.title, start: session.start, end: session.end, room: session.room } : null

/** A change matters from the moment the session would have started or now starts, whichever is earlier. */
const mattersAt = (before: Session | undefined, after: Session | undefined): number =>
  Math.min(...[before, after].map((session) => (session ? startsAt(session) : Number.POSITIVE_INFINITY)))

/**
 * What happened to sessions between two programmes: one entry for each session concerned, its kinds in the order of
 * `changeKinds`; the entries by when they matter, then by id. The order of anything in either programme means nothing.
 */
export function sessionChanges(before: Programme, after: Programme): Change[] {
  const olds = new Map(before.sessions.map((session) => [session.id, session]))
  const news = new Map(after.sessions.map((session) => [session.id, session]))
  return [...new Set([...olds.keys(), ...news.keys()])]
    .map((id) => ({ id, old: olds.get(id), now: news.get(id) }))
    .map(({ id, old, now }) => ({ at: mattersAt(old, now), id, old, now, kinds: kindsOf(old, now) }))
    .filter(({ kinds }) => kinds.length > 0)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id, old, now, kinds }) => ({ session: id, kinds, before: stateOf(old), after: stateOf(now) }))
}
