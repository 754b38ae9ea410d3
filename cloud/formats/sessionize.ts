import type { ProgrammeFile, SourceLink, SourceRow, SourceSpeaker } from 'domain/import/source'
import { isObject, type JsonObject, listIn, textIn } from './json-value'
import { requireFewRows } from './refuse'

export const isSessionize = (value: unknown): boolean =>
  isObject(value) &&
  Array.isArray(value.sessions) &&
  Array.isArray(value.rooms) &&
  Array.isArray(value.speakers) &&
  listIn(value, 'sessions').some((session) => 'startsAt' in session && 'roomId' in session)

/** Sessionize's "All data". Its times are on the forum's wall where they have no offset. */
export function readSessionize(value: unknown): ProgrammeFile {
  const rooms = new Map(listIn(value, 'rooms').map((room) => [textIn(room, 'id'), textIn(room, 'name')]))
  const speakers = new Map(listIn(value, 'speakers').map((speaker) => [textIn(speaker, 'id'), speakerOf(speaker)]))
  const categories = categoriesIn(value)
  const sessions = listIn(value, 'sessions')
  requireFewRows(sessions.length)
  const rows = sessions.map((session, index): SourceRow => {
    const [start, end, id] = [textIn(session, 'startsAt'), textIn(session, 'endsAt'), textIn(session, 'id')]
    const items = list(session, 'categoryItems').map((item) => categories.get(item))
    const of = (kind: RegExp): string | undefined => items.find((item) => item && kind.test(item.category))?.name
    const [topic, kind, language] = [of(/track|topic|theme/i), of(/format|type/i), of(/language/i)]
    return {
      row: index + 1,
      at: `/sessions/${index}`,
      ...(id && { id }),
      title: { '': textIn(session, 'title') ?? '' },
      abstract: { '': textIn(session, 'description') ?? '' },
      ...(start && { start }),
      ...(end && { end }),
      room: rooms.get(textIn(session, 'roomId')) ?? '',
      topic: topic ?? '',
      ...(kind && { kind }),
      ...(language && { language }),
      speakers: list(session, 'speakers').flatMap((speaker) => speakers.get(speaker) ?? []),
      links: linksOf(session),
    }
  })
  return { format: 'sessionize', rows }
}

/** Ids of a list, or of the objects in it. */
const list = (session: JsonObject, name: string): string[] => {
  const found = session[name]
  return (Array.isArray(found) ? found : []).flatMap((one) => (isObject(one) ? (textIn(one, 'id') ?? []) : String(one)))
}

function speakerOf(speaker: JsonObject): SourceSpeaker {
  const name =
    textIn(speaker, 'fullName') || [textIn(speaker, 'firstName'), textIn(speaker, 'lastName')].filter(Boolean).join(' ')
  const [id, office, about] = [textIn(speaker, 'id'), textIn(speaker, 'tagLine'), textIn(speaker, 'bio')]
  return { name, ...(id && { id }), ...(office && { office }), ...(about && { about }) }
}

function categoriesIn(value: unknown): Map<string, { category: string; name: string }> {
  const items = listIn(value, 'categories').flatMap((category) =>
    listIn(category, 'items').map((item): [string, { category: string; name: string }] => [
      textIn(item, 'id') ?? '',
      { category: textIn(category, 'title') ?? '', name: textIn(item, 'name') ?? '' },
    ]),
  )
  return new Map(items)
}

function linksOf(session: JsonObject): SourceLink[] {
  const [live, recording] = [textIn(session, 'liveUrl'), textIn(session, 'recordingUrl')]
  return [
    ...(live ? [{ url: live, kind: 'live' as const }] : []),
    ...(recording ? [{ url: recording, kind: 'recording' as const }] : []),
  ]
}
