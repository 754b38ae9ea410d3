import { deviationOf, endsAt, startsAt } from 'domain/agenda/agenda'
import { versionsOf } from 'domain/programme/documents'
import type { ForumDocument } from 'domain/programme/guide'
import { lookupOf } from 'domain/programme/lookup'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session, SessionLink, Speaker } from 'domain/programme/session'
import { pagePath } from 'domain/share/share'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel, isolated, rangeLabel } from 'domain/time/dates'
import { momentOf, offsetsLabel, wallTime } from 'domain/time/time'
import { type CardContext, type Mark, topicColour } from '@/components/session/session-card-view'
import { speakerDetail } from '@/frame/person/person-row-view'
import { durationLabel } from '@/i18n/durations'
import { type Locale, languageName } from '@/i18n/locale'
import type { IconName } from '@/ui/icon-names'

export type SpeakerView = {
  readonly id: string
  readonly to: string
  readonly name: Worded
  readonly office?: Worded
  readonly delegation?: Worded
  readonly detail: string
  readonly isByVideo: boolean
  readonly isSample: boolean
}

export type ChannelView = { readonly number: number; readonly language: string }

export type DocumentView = {
  readonly id: string
  readonly title: Worded
  /** The reader's own or nearest language first. */
  readonly versions: readonly DocumentVersionView[]
}

/** A document in one language; `language` is its name, where there are others. */
export type DocumentVersionView = {
  readonly id: string
  readonly language?: string
  readonly type: string
  readonly path: string
  readonly bytes: number
}

export type LinkView = { readonly label: Worded; readonly url: string; readonly kind: SessionLink['kind'] }

export type SessionView = {
  readonly title: Worded
  readonly isCancelled: boolean
  readonly kind: Worded
  readonly kindIcon?: IconName
  readonly topic?: { readonly label: string; readonly to: string; readonly colour: number; readonly title: Worded }
  readonly when: string
  readonly zone: string
  readonly timeWas?: string
  readonly beThereBy?: string
  readonly room: Worded
  readonly floor?: Worded
  readonly place?: string
  readonly roomWas?: Worded
  readonly spoken: string
  readonly channels: readonly ChannelView[]
  readonly headsets?: { readonly name: Worded; readonly place: string }
  /** Who may come, and a note on that. */
  readonly access?: { readonly who: string; readonly note?: Worded }
  readonly links: readonly LinkView[]
  readonly marks: readonly Mark[]
  readonly clash?: string
  readonly abstract?: Worded
  readonly speakers: readonly SpeakerView[]
  readonly documents: readonly DocumentView[]
  readonly isStarred: boolean
  readonly sampleNote?: string
}

const optional = (text: Parameters<typeof wordingOf>[0] | undefined, language: string) =>
  text && wordingOf(text, language)

function speakerView({ person, role, mode }: Speaker, { programme, locale }: CardContext): SpeakerView[] {
  const lookup = lookupOf(programme)
  const found = lookup.person(person)
  if (!found) return []
  const { language } = locale
  return [
    {
      id: found.id,
      to: pagePath({ kind: 'person', id: found.id }),
      name: wordingOf(found.name, language),
      office: optional(found.office, language),
      delegation: optional(lookup.delegation(found.delegation)?.name, language),
      detail: speakerDetail({ role, mode }, { programme, locale }),
      isByVideo: mode === 'by-video',
      isSample: found.sample === true,
    },
  ]
}

function topicView(session: Session, { programme, locale }: CardContext): SessionView['topic'] {
  const topic = lookupOf(programme).topic(session.topic)
  return (
    topic && {
      label: locale.t('session.topic', { n: topic.number }),
      to: pagePath({ kind: 'topic', id: topic.id }),
      colour: topicColour(topic.number),
      title: wordingOf(topic.title, locale.language),
    }
  )
}

function placeView(session: Session, { programme, locale }: CardContext) {
  const lookup = lookupOf(programme)
  const place = lookup.place(lookup.room(session.room)?.place)
  const floor = lookup.floor(place?.floor)
  return {
    room: wordingOf(roomNameOf(programme, session.room) ?? {}, locale.language),
    floor: optional(floor?.name, locale.language),
    place: place?.id,
  }
}

function deviationView(session: Session, { programme, locale }: CardContext) {
  const deviation = deviationOf(session)
  const { offsets } = programme.forum
  const isRetimed = deviation?.start !== undefined || deviation?.end !== undefined
  const from = wallTime(deviation?.start ?? startsAt(session), offsets)
  const until = wallTime(deviation?.end ?? endsAt(session), offsets)
  const isSameDay = from.date === wallTime(startsAt(session), offsets).date
  const range = rangeLabel(from.time, until.time)
  const room = deviation?.room && lookupOf(programme).room(deviation.room)
  return {
    timeWas: isRetimed ? `${isSameDay ? '' : `${dayLabel(from, locale.language)} `}${range}` : undefined,
    roomWas: room ? wordingOf(room.name, locale.language) : undefined,
  }
}

function marksOf(session: Session, { now, locale }: CardContext): Mark[] {
  const { t } = locale
  if (session.status === 'cancelled') return [{ words: t('session.cancelled'), tone: 'alert' }]
  const marks: Mark[] = []
  const left = endsAt(session) - now
  const until = startsAt(session) - now
  if (until <= 0 && left > 0)
    marks.push({ words: t('time.left', { duration: durationLabel(left, t) }), tone: 'accent' })
  if (until > 0) marks.push({ words: t('time.in', { duration: durationLabel(until, t) }), tone: 'accent' })
  if (session.full) marks.push({ words: t('session.full'), tone: 'alert' })
  return marks
}

/** The overlapping sessions that are starred; said only for one that is starred itself or about to be. */
function clashOf(session: Session, { programme, starred, locale, clashing }: CardContext): string | undefined {
  if (!clashing.has(session.id)) return undefined
  const other = programme.sessions.find(
    (each) =>
      each.id !== session.id &&
      each.status === 'scheduled' &&
      starred.has(each.id) &&
      startsAt(each) < endsAt(session) &&
      endsAt(each) > startsAt(session),
  )
  return other && locale.t('session.clashWith', { title: wordingOf(other.title, locale.language).wording })
}

function headsetsOf(session: Session, { programme, locale }: CardContext): SessionView['headsets'] {
  const place = session.channels.length > 0 ? programme.places.find(({ kind }) => kind === 'headsets') : undefined
  return place && { name: wordingOf(place.name, locale.language), place: place.id }
}

function accessView({ access, beThereBy, links = [] }: Session, { programme, locale }: CardContext) {
  const { t, language } = locale
  const time = beThereBy && isolated(wallTime(momentOf(beThereBy), programme.forum.offsets).time)
  return {
    beThereBy: time && t('session.beThereBy', { time }),
    access: access && { who: t(`session.who.${access.who}`), note: optional(access.note, language) },
    links: links.map(({ label, url, kind }) => ({ label: wordingOf(label, language), url, kind })),
  }
}

function documentView(document: ForumDocument, locale: Locale): DocumentView {
  const versions = versionsOf(document, locale.language)
  return {
    id: document.id,
    title: wordingOf(document.title, locale.language),
    versions: versions.map(({ language, type, file }, index) => ({
      id: index === 0 ? document.id : `${document.id}-${language}`,
      ...(versions.length > 1 && { language: languageName(language, locale) }),
      type: type.toUpperCase(),
      path: file.path,
      bytes: file.bytes,
    })),
  }
}

/** Everything that the session page shows. */
export function sessionView(session: Session, context: CardContext): SessionView {
  const { programme, locale, starred } = context
  const { t, language } = locale
  const { offsets } = programme.forum
  const start = wallTime(startsAt(session), offsets)
  const end = wallTime(endsAt(session), offsets)
  const lookup = lookupOf(programme)
  const kind = lookup.sessionKind(session.kind)
  return {
    title: wordingOf(session.title, language),
    isCancelled: session.status === 'cancelled',
    kind: wordingOf(kind?.name ?? {}, language),
    kindIcon: kind?.icon,
    topic: topicView(session, context),
    when: `${dayLabel(start, language)} ${rangeLabel(start.time, end.time)}`,
    zone: t('time.forum', { offset: offsetsLabel([startsAt(session)], offsets) }),
    ...deviationView(session, context),
    ...accessView(session, context),
    ...placeView(session, context),
    spoken: session.languages.map((tag) => languageName(tag, locale)).join(' · '),
    channels: session.channels.map(({ number, language: tag }) => ({ number, language: languageName(tag, locale) })),
    headsets: headsetsOf(session, context),
    marks: marksOf(session, context),
    clash: clashOf(session, context),
    abstract: optional(session.abstract, language),
    speakers: session.speakers.flatMap((speaker) => speakerView(speaker, context)),
    documents: session.documents.flatMap((id) => {
      const found = lookup.document(id)
      return found ? [documentView(found, locale)] : []
    }),
    isStarred: starred.has(session.id),
    sampleNote: session.sample && (session.sample === true ? t('sample.page') : t('sample.details')),
  }
}
