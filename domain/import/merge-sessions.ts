import * as v from 'valibot'
import { isSame } from '../draft/same'
import type { Programme } from '../programme/programme'
import { type Session, SessionSchema } from '../programme/session'
import type { LocalizedText } from '../text/text'
import { isoOf, momentOf } from '../time/time'
import { describeIssue } from '../wire/describe-issue'
import type { LastImport } from './last-import'
import { match } from './match'
import { mergeFields } from './merge-fields'
import { newId } from './names'
import { type LeftOutRow, type Proposed, placeOf, type Repair } from './read-rows'
import type { ImportRow } from './report'
import { writtenIn } from './row-times'
import { newSession, type SessionFields, sessionFields, shortTitleOf } from './session-fields'
import type { Zone } from './source'
import { createTerms } from './terms'

/** Fewer known sessions than this share mean that a file is another programme, which takes away nothing of the first. */
const SAME_PROGRAMME = 0.3

/** A draft, and how a file goes into it. */
export type Merging = {
  readonly programme: Programme
  readonly zone: Zone
  readonly last: LastImport | undefined
  readonly source: string
  readonly say: (repair: Repair) => void
}

/** The draft's sessions with those of a file, and what is to be said of it. */
export type MergedSessions = {
  readonly sessions: Session[]
  /** Those that the file has. */
  readonly taken: readonly Session[]
  readonly kept: { session: string; title: string; field: string }[]
  readonly given: Readonly<Record<string, SessionFields>>
  readonly rows: readonly ImportRow[]
  readonly refused: readonly LeftOutRow[]
  readonly lists: Partial<Programme>
  /** How many sessions stay where the file is another programme than the one imported before. */
  readonly otherProgramme?: number
}

/** Matches what rows propose to the draft's sessions; what no session can be is refused by its row. */
export function mergeSessions(
  proposed: readonly Proposed[],
  { programme, zone, last, source, say }: Merging,
): MergedSessions {
  const terms = createTerms(programme, source, say)
  const offsets = zone.offsets
  const fields = new Map(proposed.map((one) => [one, sessionFields(one, terms, { programme, offsets, say })]))
  const candidates = proposed.map((one) => ({ one, ...one, roomId: fields.get(one)?.room as string | undefined }))
  const matched = match(candidates, programme.sessions, source)
  const taken: Session[] = []
  const kept: { session: string; title: string; field: string }[] = []
  const given: Record<string, SessionFields> = {}
  const changed = new Map<string, Session>()
  const added: Session[] = []
  const ids = new Set<string>(programme.sessions.map(({ id }) => id))
  const rows: ImportRow[] = []
  const refused: LeftOutRow[] = []
  for (const candidate of candidates) {
    const theirs = fields.get(candidate.one) ?? {}
    const old = matched.sessions.get(candidate)
    const kind = terms.kindOf(candidate.one)?.kind
    const session = old
      ? mergedSession(old, theirs, last?.given[old.id], (field) =>
          kept.push({ session: old.id, title: anyTitleOf(old), field }),
        )
      : (newSession(newId(anyTitleOf(candidate), 'session', ids), theirs, kind as Session['kind']) as Session)
    const named = withExternalId(session, source, candidate.externalId)
    const fault = v.safeParse(SessionSchema, named, { abortEarly: true })
    if (!fault.success) {
      refused.push({
        ...placeOf(candidate.source),
        code: 'refused',
        value: describeIssue(fault.issues[0]),
        title: anyTitleOf(candidate),
        written: { ...writtenIn(candidate.source), room: candidate.room ?? '' },
      })
      if (old) changed.set(old.id, old)
      continue
    }
    if (old) changed.set(old.id, named)
    else added.push(named)
    taken.push(named)
    given[named.id] = theirs
    rows.push(rowShown(candidate, named, terms.lists()))
  }
  const gone = goneSessions(programme.sessions, { taken: changed, last, proposed: proposed.length })
  const byHand = gone.sessions.filter((one) => isByHand(one, last?.given[one.id]))
  for (const one of byHand) kept.push({ session: one.id, title: anyTitleOf(one), field: 'removed' })
  const removed = new Set(gone.sessions.filter((one) => !byHand.includes(one)).map(({ id }) => id))
  const sessions = [
    ...programme.sessions.filter(({ id }) => !removed.has(id)).map((one) => changed.get(one.id) ?? one),
    ...added,
  ]
  return { sessions, taken, kept, given, rows, refused, lists: terms.lists(), otherProgramme: gone.otherProgramme }
}

export const anyTitleOf = ({ title }: { title: LocalizedText }): string => Object.values(title)[0] ?? ''

/** A session with what the file says of it; what goes with its title and its start goes along. */
function mergedSession(
  old: Session,
  theirs: SessionFields,
  base: SessionFields | undefined,
  keep: (field: string) => void,
): Session {
  const { item, kept } = mergeFields(old, theirs, base)
  for (const field of kept) keep(field)
  const next = item as Session
  if (momentOf(next.end) <= momentOf(next.start)) return { ...next, start: old.start, end: old.end }
  const isDerived = isSame(old.shortTitle, shortTitleOf(old.title))
  const shortTitle = isDerived ? shortTitleOf(next.title) : old.shortTitle
  const moved = momentOf(next.start) - momentOf(old.start)
  const beThereBy =
    old.beThereBy && moved !== 0 ? isoOf(momentOf(old.beThereBy) + moved, offsetOf(next.start)) : old.beThereBy
  return { ...next, shortTitle, ...(beThereBy && { beThereBy }) }
}

/** The offset that a moment is written with. */
function offsetOf(iso: string) {
  const found = /([+-])(\d{2}):(\d{2})$/.exec(iso)
  const minutes = found ? (Number(found[2]) * 60 + Number(found[3])) * (found[1] === '-' ? -1 : 1) : 0
  return [{ from: '1970-01-01T00:00:00Z', minutes }]
}

const withExternalId = (session: Session, source: string, id: string | undefined): Session =>
  id === undefined ? session : { ...session, externalIds: { ...session.externalIds, [source]: id } }

export const isByHand = (session: Session, base: SessionFields | undefined): boolean =>
  base !== undefined && mergeFields(session, base, base).kept.length > 0

type Known = {
  readonly taken: ReadonlyMap<string, Session>
  readonly last: LastImport | undefined
  readonly proposed: number
}

type GoneSessions = { readonly sessions: Session[]; readonly otherProgramme?: number }

/** Sessions that the last import gave and this file has no more; none where the file is another programme. */
export function goneSessions(sessions: readonly Session[], { taken, last, proposed }: Known): GoneSessions {
  const known = sessions.filter(({ id }) => last?.given[id] !== undefined)
  const gone = known.filter(({ id }) => !taken.has(id))
  const share = known.length === 0 ? 0 : (known.length - gone.length) / Math.min(known.length, Math.max(1, proposed))
  if (gone.length === 0 || share >= SAME_PROGRAMME) return { sessions: gone }
  return { sessions: [], otherProgramme: known.length }
}

function rowShown(one: Proposed, session: Session, { rooms, people }: Pick<Programme, 'rooms' | 'people'>): ImportRow {
  const named = (text: LocalizedText | undefined): string => Object.values(text ?? {})[0] ?? ''
  return {
    ...placeOf(one.source),
    session: session.id,
    title: anyTitleOf(one),
    start: session.start,
    end: session.end,
    room: named(rooms.find(({ id }) => id === session.room)?.name),
    speakers: session.speakers.map(({ person }) => named(people.find(({ id }) => id === person)?.name)),
  }
}
