import { endsAt, startsAt } from 'domain/agenda/agenda'
import type { Notice } from 'domain/notices/notice'
import type { Gallery } from 'domain/photos/album'
import { captionOf } from 'domain/photos/caption'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import type { Target } from 'domain/share/share'
import { serverWords } from 'domain/text/server-words'
import { type Language, type LocalizedText, say } from 'domain/text/text'
import { inOwnDirection } from 'domain/text/visible-text'
import { dayLabel, isolated, spanLabel } from 'domain/time/dates'
import { momentOf, offsetAt, wallTime } from 'domain/time/time'
import { eventData } from './event-data'

/** What a chat shows of a link (Open Graph protocol): plain text, not escaped yet. */
export type LinkCard = {
  readonly title: string
  readonly description: string
  /** Path of a picture below the backend's address, and its size in pixels. */
  readonly picture: { readonly path: string; readonly width: number; readonly height: number }
  /** The same for search engines: a schema.org item, without its address. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** What a card may be about, as published. */
type About = {
  readonly programme: Programme
  readonly gallery: Gallery
  readonly notices: readonly Notice[]
}

const COLOURS = 4

/** Drawn by the build: one for each topic's colour, and one for all else. */
const picture = (topic?: number) => ({
  path: `card/${topic === undefined ? 'forum' : `topic-${((topic - 1) % COLOURS) + 1}`}.png`,
  width: 1200,
  height: 630,
})

type Context = About & { readonly language: Language }

/** Parts of a line with a dot between them; each keeps its own direction (Unicode UAX 9, FSI and PDI). */
const line = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [inOwnDirection(part)] : [])).join(' · ')

/** `Mon 9 Sep 10:30–11:40 UTC+8`: readers of a link may be anywhere. */
function timeOf(session: Session, { programme, language }: Context): string {
  const { offsets } = programme.forum
  const [start, end] = [startsAt(session), endsAt(session)].map((moment) => wallTime(moment, offsets))
  const offset = offsetAt(startsAt(session), offsets)
  const hours = Math.floor(Math.abs(offset) / 60)
  const minutes = Math.abs(offset) % 60
  const zone = `UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${minutes}` : ''}`
  return start && end ? `${dayLabel(start, language)} ${isolated(`${start.time}–${end.time} ${zone}`)}` : ''
}

function sessionCard(session: Session, context: Context): LinkCard {
  const { programme, language } = context
  const lookup = lookupOf(programme)
  const room = roomNameOf(programme, session.room)
  const off = session.status === 'cancelled' ? `${serverWords('drawn.cancelled', language)}: ` : ''
  return {
    title: off + say(session.title, language),
    description: line([
      timeOf(session, context),
      room && say(room, language),
      say(programme.forum.shortName, language),
    ]),
    picture: picture(lookup.topic(session.topic)?.number),
    data: eventData(session, programme, language),
  }
}

/** The forum itself: its name, when and where. */
function forumCard({ programme, language }: Context): LinkCard {
  const { forum } = programme
  const [first, last] = [forum.days[0], forum.days[forum.days.length - 1]].map((day) =>
    day ? wallTime(momentOf(day.opens), forum.offsets) : undefined,
  )
  const when = first && last ? spanLabel(first, last, language) : undefined
  return {
    title: say(forum.name, language),
    description: line([when, say(forum.place, language), forum.theme && say(forum.theme, language)]),
    picture: picture(),
  }
}

const about = (title: LocalizedText, context: Context, topic?: number): LinkCard => ({
  title: say(title, context.language),
  description: forumCard(context).title,
  picture: picture(topic),
})

function photoCard(id: string, context: Context): LinkCard | undefined {
  const photo = context.gallery.photos.find((one) => one.id === id)
  if (!photo) return undefined
  const { path, width, height } = photo.picture
  return { ...about(captionOf(context.gallery, photo), context), picture: { path, width, height } }
}

type Drawer = (id: string, context: Context) => LinkCard | undefined

const named =
  (textOf: (id: string, context: Context) => LocalizedText | undefined): Drawer =>
  (id, context) => {
    const text = textOf(id, context)
    return text && about(text, context)
  }

const drawers: Partial<Record<Target['kind'], Drawer>> = {
  session(id, context) {
    const session = lookupOf(context.programme).session(id)
    return session && sessionCard(session, context)
  },
  topic(id, context) {
    const topic = lookupOf(context.programme).topic(id)
    return topic && about(topic.title, context, topic.number)
  },
  person: named((id, { programme }) => lookupOf(programme).person(id)?.name),
  place: named((id, { programme }) => lookupOf(programme).place(id)?.name),
  photo: photoCard,
  album: named((id, { gallery }) => gallery.albums.find((album) => album.id === id)?.title),
  notice: named((id, { notices }) => notices.find((notice) => notice.id === id)?.text),
}

/** The card of a target in a language; the forum's where the target is gone or tells nobody anything. */
export function linkCard(target: Target, published: About, language: Language): LinkCard {
  const context = { ...published, language }
  const card = target.kind === 'home' ? undefined : drawers[target.kind]?.(target.id, context)
  return card ?? forumCard(context)
}
