import { startsAt } from 'domain/agenda/agenda'
import { inGuestsOrder } from 'domain/draft/reorder'
import { versionsOf } from 'domain/programme/documents'
import type { ListKind } from 'domain/programme/kinds'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { LocalizedText } from 'domain/text/text'
import { dayLabel, isolated } from 'domain/time/dates'
import { wallTime } from 'domain/time/time'
import { type Locale, languageName } from '@/i18n/locale'

/** An item as lists show it: its name, and below it what tells it from others. */
export type ListedItem = {
  readonly id: string
  readonly title: LocalizedText
  readonly lines: readonly (LocalizedText | string)[]
  readonly isSample: boolean
}

type Sampled = { readonly id: string; readonly sample?: true | string[] }

const listed = (
  { id, sample }: Sampled,
  title: LocalizedText,
  lines: readonly (LocalizedText | string | undefined)[] = [],
): ListedItem => ({
  id,
  title,
  lines: lines.filter((line): line is LocalizedText | string => line !== undefined),
  isSample: sample === true,
})

type Lister = (programme: Programme, locale: Locale) => ListedItem[]

const sessions: Lister = (programme, { language }) =>
  programme.sessions.map((session) => {
    const wall = wallTime(startsAt(session), programme.forum.offsets)
    return listed(session, session.title, [`${dayLabel(wall, language)} ${isolated(wall.time)}`])
  })

const people: Lister = (programme) =>
  programme.people.map((person) =>
    listed(person, person.name, [person.office, lookupOf(programme).delegation(person.delegation)?.name]),
  )

const rooms: Lister = (programme, { t }) =>
  programme.rooms.map((room) => {
    const { place, floor } = lookupOf(programme)
    const seats = room.capacity === undefined ? undefined : t('venue.seats', { n: room.capacity })
    return listed(room, room.name, [floor(place(room.place)?.floor)?.name, seats])
  })

const places: Lister = (programme, { t }) =>
  programme.places.map((place) =>
    listed(place, place.name, [t(`place.${place.kind}`), lookupOf(programme).floor(place.floor)?.name]),
  )

const documents: Lister = (programme, locale) =>
  programme.documents.map((document) =>
    listed(
      document,
      document.title,
      versionsOf(document, document.language).map(
        ({ type, language }) => `${type.toUpperCase()} · ${languageName(language, locale)}`,
      ),
    ),
  )

/** How many sessions have a kind of sessions, or somebody in a role. */
const usedBy = (count: number, { t }: Locale): string => t('items.usedBy', { n: count })

const sessionKinds: Lister = ({ sessionKinds, sessions }, locale) =>
  sessionKinds.map((kind) =>
    listed(kind, kind.name, [usedBy(sessions.filter((session) => session.kind === kind.id).length, locale)]),
  )

const speakerRoles: Lister = ({ speakerRoles, sessions }, locale) =>
  speakerRoles.map((role) => {
    const users = sessions.filter(({ speakers }) => speakers.some((speaker) => speaker.role === role.id))
    return listed(role, role.name, [usedBy(users.length, locale)])
  })

const listers: Readonly<Record<ListKind, Lister>> = {
  sessions,
  topics: ({ topics }, { t }) =>
    topics.map((topic) => listed(topic, topic.title, [t('session.topic', { n: topic.number })])),
  sessionKinds,
  speakerRoles,
  people,
  delegations: ({ delegations }) => delegations.map((delegation) => listed(delegation, delegation.name)),
  rooms,
  floors: ({ floors }) => floors.map((floor) => listed(floor, floor.name)),
  places,
  shuttles: ({ shuttles }, { t }) =>
    shuttles.map((line) => listed(line, line.name, [t('items.departures', { n: line.departures.length })])),
  documents,
  help: ({ help }) => help.map((card) => listed(card, card.title, [card.body])),
}

/** The items of a kind in the order of `ids`, in which guests see them unless told. What is not among the ids comes last. */
export function itemsIn(
  kind: ListKind,
  programme: Programme,
  locale: Locale,
  ids: readonly string[] = inGuestsOrder(kind, programme).map(({ id }) => id),
): ListedItem[] {
  const places = new Map(ids.map((id, index) => [id, index]))
  const placeOf = ({ id }: ListedItem): number => places.get(id) ?? ids.length
  return listers[kind](programme, locale).sort((a, b) => placeOf(a) - placeOf(b))
}
