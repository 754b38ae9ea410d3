import { startsAt } from 'domain/agenda/agenda'
import { lookupOf } from 'domain/programme/lookup'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import type { FoundKind } from 'domain/search/everything'
import { excerptOf, hasMatch, type MarkedPart, markedParts } from 'domain/search/marks'
import { searchWords } from 'domain/search/words'
import { pagePath, type Target } from 'domain/share/share'
import { type LocalizedText, wordingOf } from 'domain/text/text'
import { dayLabel, isolated } from 'domain/time/dates'
import { wallTime } from 'domain/time/time'
import { placeIcons, type SessionLine, sessionLines } from '@/components/place/place-entry'
import { type CardContext, topicColour } from '@/components/session/session-card-view'
import type { IconName } from '@/ui/icon-names'

export type MarkedWords = { readonly language: string; readonly parts: readonly MarkedPart[] }

/** Something that was found, as a row of the results. */
export type FoundView = {
  /** A page, or a place on the plan. */
  readonly opens: { readonly to: string } | { readonly target: Target }
  readonly icon?: IconName
  /** Of sessions, as `topicColour` has it. */
  readonly topicColour?: number
  readonly title: MarkedWords
  readonly isCancelled?: boolean
  /** When, for a session; the first of its facts says where. */
  readonly when?: string
  readonly facts: readonly MarkedWords[]
  /** What is on in a room. */
  readonly lines?: readonly SessionLine[]
  readonly star?: { readonly id: Session['id']; readonly isStarred: boolean; readonly label: string }
}

type Texts = readonly (LocalizedText | undefined)[]

/** The wording that a query finds something in, the reader's own first; `undefined` where it finds nothing. */
function foundWording(text: LocalizedText, query: string, reader: string) {
  const own = wordingOf(text, reader)
  if (hasMatch(own.wording, query)) return own
  const [other] = Object.entries(text).filter(([, wording]) => hasMatch(wording, query))
  return other && { language: other[0], wording: other[1] }
}

const marked = (wording: string, language: string, query: string): MarkedWords => ({
  language,
  parts: markedParts(excerptOf(wording, query), query),
})

/** Of what else is said of a thing that which has the words of the query that its title and facts have not. */
function whereElse(shown: readonly string[], texts: Texts, query: string, reader: string): MarkedWords[] {
  let left = searchWords(query).filter((word) => !shown.some((one) => hasMatch(one, word)))
  const found: MarkedWords[] = []
  for (const text of texts) {
    if (left.length === 0) break
    const one = text && foundWording(text, left.join(' '), reader)
    if (!one) continue
    found.push(marked(one.wording, one.language, query))
    left = left.filter((word) => !hasMatch(one.wording, word))
  }
  return found
}

const holdsAll = (text: string, query: string): boolean => searchWords(query).every((word) => hasMatch(text, word))

type Fields = Omit<FoundView, 'title' | 'facts'> & {
  readonly name: LocalizedText
  /** Shown whether or not the query is in them. */
  readonly always?: Texts
  /** Shown where the query is in them. */
  readonly also?: Texts
}

function foundView({ name, always = [], also = [], ...rest }: Fields, query: string, reader: string): FoundView {
  const title = wordingOf(name, reader)
  const facts = always.flatMap((text) => (text ? [wordingOf(text, reader)] : []))
  const shown = [title, ...facts].map(({ wording }) => wording)
  // "hall b" is the room then, and not the b of another word.
  const isElsewhere = !holdsAll(title.wording, query) && facts.some(({ wording }) => holdsAll(wording, query))
  return {
    ...rest,
    title: { language: title.language, parts: markedParts(title.wording, isElsewhere ? '' : query) },
    facts: [
      ...facts.map(({ wording, language }) => marked(wording, language, query)),
      ...whereElse(shown, [name, ...also], query, reader),
    ],
  }
}

function sessionFields(session: Session, { programme, locale, starred }: CardContext): Fields {
  const { topic, person, delegation } = lookupOf(programme)
  const { title, abstract, speakers, room, status, id } = session
  const wall = wallTime(startsAt(session), programme.forum.offsets)
  const people = speakers.flatMap((speaker) => person(speaker.person) ?? [])
  const on = topic(session.topic)
  const isStarred = starred.has(id)
  return {
    name: title,
    opens: { to: pagePath({ kind: 'session', id }) },
    topicColour: topicColour(on?.number),
    isCancelled: status === 'cancelled',
    when: `${dayLabel(wall, locale.language)}, ${isolated(wall.time)}`,
    always: [roomNameOf(programme, room)],
    also: [...people.flatMap((one) => [one.name, one.office, delegation(one.delegation)?.name]), on?.title, abstract],
    star: {
      id,
      isStarred,
      label: locale.t(isStarred ? 'session.removeStar' : 'session.addStar', {
        title: wordingOf(title, locale.language).wording,
      }),
    },
  }
}

const practical = { to: '/guide/practical/index' }

type Finder = (id: string, context: CardContext) => Fields | undefined

const finders: Record<FoundKind, Finder> = {
  sessions(id, context) {
    const session = lookupOf(context.programme).session(id)
    return session && sessionFields(session, context)
  },
  people(id, { programme }) {
    const one = lookupOf(programme).person(id)
    const delegation = lookupOf(programme).delegation(one?.delegation)
    return (
      one && {
        name: one.name,
        opens: { to: pagePath({ kind: 'person', id }) },
        icon: 'user',
        always: [one.office, delegation?.name],
        also: [one.about],
      }
    )
  },
  rooms(id, { programme, locale, now }) {
    const { room, place, floor } = lookupOf(programme)
    const one = room(id)
    const on = place(one?.place)
    return (
      one && {
        name: one.name,
        opens: on ? { target: { kind: 'place', id: on.id } } : { to: '/guide/places/index' },
        icon: 'presentation',
        always: [on && floor(on.floor)?.name],
        lines: sessionLines(one.id, { programme, locale, now }),
      }
    )
  },
  places(id, { programme }) {
    const one = lookupOf(programme).place(id)
    return (
      one && {
        name: one.name,
        opens: { target: { kind: 'place', id } },
        icon: placeIcons[one.kind],
        always: [lookupOf(programme).floor(one.floor)?.name],
        also: [one.note, one.way],
      }
    )
  },
  topics(id, { programme }) {
    const one = lookupOf(programme).topic(id)
    return (
      one && {
        name: one.title,
        opens: { to: pagePath({ kind: 'topic', id }) },
        icon: 'bookmark',
        also: [one.about],
      }
    )
  },
  delegations(id, { programme }) {
    const one = lookupOf(programme).delegation(id)
    return one && { name: one.name, opens: { to: '/guide/forum/index' }, icon: 'landmark' }
  },
  documents(id, { programme }) {
    const one = lookupOf(programme).document(id)
    const session = programme.sessions.find(({ documents }) => documents.some((document) => document === id))
    return (
      one && {
        name: one.title,
        opens: session ? { to: pagePath({ kind: 'session', id: session.id }) } : practical,
        icon: 'file-text',
        always: [session?.title],
      }
    )
  },
  help(id, { programme }) {
    const one = programme.help.find((card) => card.id === id)
    return one && { name: one.title, opens: practical, icon: 'circle-help', also: [one.body] }
  },
  shuttles(id, { programme }) {
    const one = programme.shuttles.find((shuttle) => shuttle.id === id)
    return one && { name: one.name, opens: practical, icon: 'bus', also: one.stops.map(({ name }) => name) }
  },
}

/** How something that a query found is shown; `undefined` where it is gone. */
export function foundRow(kind: FoundKind, id: string, query: string, context: CardContext): FoundView | undefined {
  const fields = finders[kind](id, context)
  return fields && foundView(fields, query, context.locale.language)
}
