import type { Session } from '../programme/session'
import { MINUTE, type Moment, momentOf } from '../time/time'
import { keysOf } from './names'
import type { Proposed } from './read-rows'

/** Of several with one title, only those so near in time are one. */
const NEAR = 24 * 60 * MINUTE

export type Matched = {
  /** The session that each proposal is, by the proposal. */
  readonly sessions: ReadonlyMap<Proposed, Session>
  /** How many were found by the file's own ids. */
  readonly byId: number
}

type Candidate = Proposed & { readonly roomId?: string }

/** How much of two titles must be the same where only the slot says that they are one session. */
const ALIKE = 0.5

/**
 * Which session of the draft each proposal is: by the id that its source gave it, then by title and start, then by a
 * title that only one has, then by the slot where the titles are alike.
 */
export function match(proposed: readonly Candidate[], sessions: readonly Session[], source: string): Matched {
  const found = new Map<Proposed, Session>()
  const free = new Set(sessions)
  const take = (one: Candidate, session: Session | undefined): boolean => {
    if (!session || !free.delete(session)) return false
    found.set(one, session)
    return true
  }
  const byOwnId = new Map(
    sessions.flatMap((one) => (one.externalIds?.[source] ? [[one.externalIds[source], one] as const] : [])),
  )
  for (const one of proposed) if (one.externalId !== undefined) take(one, byOwnId.get(one.externalId))
  const byId = found.size
  // Where no id is known again, the file's ids are made anew each time and say nothing.
  const isOpen = (one: Candidate, session: Session): boolean =>
    byId === 0 || one.externalId === undefined || session.externalIds?.[source] === undefined
  for (const step of [sameTitleAndStart, onlyTitle, nearestTitle, sameSlot])
    step(proposed, { found, free, take, isOpen })
  return { sessions: found, byId }
}

type Work = {
  readonly found: ReadonlyMap<Proposed, Session>
  readonly free: ReadonlySet<Session>
  take(one: Candidate, session: Session | undefined): boolean
  isOpen(one: Candidate, session: Session): boolean
}

const startOf = (session: Session): Moment => momentOf(session.start)

/** Sessions by each of some keys. */
function grouped<T>(items: Iterable<T>, keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items)
    for (const key of new Set(keys(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}

const waiting = (proposed: readonly Candidate[], { found }: Work): Candidate[] =>
  proposed.filter((one) => !found.has(one))

function sameTitleAndStart(proposed: readonly Candidate[], work: Work): void {
  const keys = (title: Session['title'], start: Moment) => keysOf(title).map((key) => `${start} ${key}`)
  const groups = grouped(work.free, (session) => keys(session.title, startOf(session)))
  for (const one of waiting(proposed, work)) {
    const there = keys(one.title, one.start).flatMap((key) => groups.get(key) ?? [])
    const open = there.filter((session) => work.free.has(session) && work.isOpen(one, session))
    work.take(one, open.find(({ room }) => room === one.roomId) ?? open[0])
  }
}

function onlyTitle(proposed: readonly Candidate[], work: Work): void {
  const groups = grouped(work.free, ({ title }) => keysOf(title))
  const own = grouped(waiting(proposed, work), ({ title }) => keysOf(title))
  for (const [key, [one, ...others]] of own) {
    const [session, ...more] = groups.get(key) ?? []
    if (one && session && others.length === 0 && more.length === 0 && !work.found.has(one) && work.isOpen(one, session))
      work.take(one, session)
  }
}

/** Of several with one title, such as breaks, each is the nearest in time. */
function nearestTitle(proposed: readonly Candidate[], work: Work): void {
  const groups = grouped(work.free, ({ title }) => keysOf(title))
  const pairs = waiting(proposed, work).flatMap((one) =>
    keysOf(one.title)
      .flatMap((key) => groups.get(key) ?? [])
      .filter((session) => work.isOpen(one, session))
      .map((session) => ({ one, session, apart: Math.abs(startOf(session) - one.start) }))
      .filter(({ apart }) => apart <= NEAR),
  )
  for (const { one, session } of pairs.sort((a, b) => a.apart - b.apart))
    if (!work.found.has(one)) work.take(one, session)
}

function sameSlot(proposed: readonly Candidate[], work: Work): void {
  const groups = grouped(work.free, (session) => [`${startOf(session)} ${session.room ?? ''}`])
  for (const one of waiting(proposed, work)) {
    const there = (groups.get(`${one.start} ${one.roomId ?? ''}`) ?? []).filter(
      (session) => work.free.has(session) && work.isOpen(one, session),
    )
    work.take(
      one,
      there.find((session) => likeness(keysOf(one.title), keysOf(session.title)) >= ALIKE),
    )
  }
}

/** The share of pairs of letters that two titles have in common (Dice), the best of their wordings. */
const likeness = (ones: readonly string[], others: readonly string[]): number =>
  Math.max(0, ...ones.flatMap((one) => others.map((other) => dice(pairsOf(one), pairsOf(other)))))

function pairsOf(text: string): string[] {
  const letters = [...text]
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}

function dice(ones: readonly string[], others: readonly string[]): number {
  const rest = [...others]
  const common = ones.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return ones.length + others.length === 0 ? 0 : (2 * common.length) / (ones.length + others.length)
}
