import * as v from 'valibot'
import { FORMAT, upgradeProgramme } from '../format/format'
import { mediaReferences } from '../photos/media'
import { type Programme, ProgrammeSchema } from '../programme/programme'
import type { Session } from '../programme/session'
import { describeIssue } from '../wire/describe-issue'
import { fileProblem } from './file-problem'
import { mergeFields } from './merge-fields'
import { anyTitleOf, goneSessions, isByHand, type MergedSessions, type Merging } from './merge-sessions'
import type { ImportRow } from './report'

/** A programme of this app from a file, whatever format it was written in. Throws `bad-input` that names the field. */
export function ownProgramme(value: unknown): Programme {
  const { format = 1, ...fields }: Record<string, unknown> = Object(value)
  if (typeof format !== 'number' || format > FORMAT)
    throw fileProblem(
      'bad-input',
      'newer',
      `This programme is of format ${String(format)}, and format ${FORMAT} is read: update the app.`,
    )
  const result = v.safeParse(ProgrammeSchema, upgradeProgramme(fields, format), { abortEarly: true })
  if (result.success) return result.output
  throw fileProblem('bad-input', 'damaged', `This programme is damaged: ${describeIssue(result.issues[0])}.`)
}

type Item = { readonly id: string }

/** Items by their ids: the file's over those that are there, new ones behind them. */
function over<T extends Item>(ours: readonly T[], theirs: readonly T[]): T[] {
  const news = new Map(theirs.map((item) => [item.id, item]))
  const known = new Set(ours.map(({ id }) => id))
  return [...ours.map((item) => news.get(item.id) ?? item), ...theirs.filter(({ id }) => !known.has(id))]
}

/** The fields that an import gives; a session of the app's own says all of them. */
const fieldsOf = ({ id, announced, externalIds, sample, ...fields }: Session): Record<string, unknown> => fields

/** A programme of this app goes into the draft by its ids; pictures and documents that the draft lacks stay behind. */
export function mergeOwn(value: unknown, { programme, last }: Merging): MergedSessions {
  const theirs = ownProgramme(value)
  const [places, documents] = [idsOf(programme.places), idsOf(programme.documents)]
  const old = new Map<string, Session>(programme.sessions.map((session) => [session.id, session]))
  const kept: { session: string; title: string; field: string }[] = []
  const taken = theirs.sessions.map((session): Session => {
    const { announced: _written, ...own } = session
    const fits = { ...own, documents: session.documents.filter((id) => documents.has(id)) }
    const ours = old.get(session.id)
    if (!ours) return fits
    const merged = mergeFields(ours, fieldsOf(fits), last?.given[session.id])
    for (const field of merged.kept) kept.push({ session: ours.id, title: anyTitleOf(ours), field })
    return merged.item as Session
  })
  const changed = new Map<string, Session>(taken.map((session) => [session.id, session]))
  const gone = goneSessions(programme.sessions, { taken: changed, last, proposed: taken.length })
  const [byHand, away] = [true, false].map((is) =>
    gone.sessions.filter((one) => isByHand(one, last?.given[one.id]) === is),
  )
  for (const one of byHand ?? []) kept.push({ session: one.id, title: anyTitleOf(one), field: 'removed' })
  const removed = idsOf(away ?? [])
  const pictures = mediaReferences(programme.people, programme.delegations)
  return {
    sessions: over(
      programme.sessions.filter(({ id }) => !removed.has(id)),
      taken,
    ),
    taken,
    kept,
    given: Object.fromEntries(theirs.sessions.map((session) => [session.id, fieldsOf(session)])),
    rows: taken.map((session, index) => rowOf(session, index + 1, theirs)),
    refused: [],
    lists: {
      topics: over(programme.topics, theirs.topics),
      sessionKinds: over(programme.sessionKinds, theirs.sessionKinds),
      speakerRoles: over(programme.speakerRoles, theirs.speakerRoles),
      delegations: over(
        programme.delegations,
        theirs.delegations.map(({ emblem, ...delegation }) => ({
          ...delegation,
          ...(emblem && pictures.has(emblem.path) && { emblem }),
        })),
      ),
      people: over(
        programme.people,
        theirs.people.map(({ portrait, ...person }) => ({
          ...person,
          ...(portrait && pictures.has(portrait.path) && { portrait }),
        })),
      ),
      rooms: over(
        programme.rooms,
        theirs.rooms.map(({ place, ...room }) => ({ ...room, ...(place && places.has(place) && { place }) })),
      ),
    },
    otherProgramme: gone.otherProgramme,
  }
}

const idsOf = (items: readonly Item[]): Set<string> => new Set(items.map(({ id }) => id))

const rowOf = (session: Session, row: number, { rooms, people }: Programme): ImportRow => ({
  row,
  session: session.id,
  title: anyTitleOf(session),
  start: session.start,
  end: session.end,
  room: Object.values(rooms.find(({ id }) => id === session.room)?.name ?? {})[0] ?? '',
  speakers: session.speakers.map(
    ({ person }) => Object.values(people.find(({ id }) => id === person)?.name ?? {})[0] ?? '',
  ),
})
