import type { Edit } from 'domain/draft/edit'
import { affectedBy } from 'domain/draft/quick-edits'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { sessionChanges } from 'domain/release/changes'
import { type Worded, wordingOf } from 'domain/text/text'
import type { Moment } from 'domain/time/time'
import type { Warning } from 'domain/warnings/warning'
import { warningsOf } from 'domain/warnings/warnings'
import { type ChangedValueView, changeCard } from '@/components/change/change-card-view'
import { type Locale, languageName } from '@/i18n/locale'
import type { DeskPreview } from '@/stores/organiser/desk'
import { warningWords } from '../warning-words'
import { programmeAfter } from './programme-after'

export type ImpactContext = {
  /** The draft's, before the act. */
  readonly programme: Programme
  /** The newest release's, where the device has it. */
  readonly published?: Programme
  readonly now: Moment
  readonly locale: Locale
}

/** An old value and the new one, of what guests are told or of the topic. */
export type ValueView = Omit<ChangedValueView, 'kind'> & { readonly kind: ChangedValueView['kind'] | 'topic' }

/** A session that the act changes: what it says of itself, or the old values and the new. */
export type ChangedSessionView = {
  readonly id: string
  readonly title: Worded
  readonly kinds: string
  readonly values: readonly ValueView[]
  readonly details: readonly Worded[]
}

/** All that an act hits, before it is done. */
export type ImpactView = {
  readonly hits: readonly ChangedSessionView[]
  /** How many more sessions than `hits` are changed. */
  readonly moreHits: number
  readonly rooms: readonly Worded[]
  readonly speakers: readonly Worded[]
  /** Names of the interpretation's languages. */
  readonly languages: readonly string[]
  /** Those that the draft does not have already, as far as they are listed, of `warningCount`. */
  readonly warnings: readonly string[]
  readonly warningCount: number
}

/** As many as WeChat's audit allows in one node, and as anybody reads. */
const MOST = 50

/** Whom a warning is about. The same two sessions that overlap at other times are no news. */
function subjectOf(warning: Warning): string {
  const { session, ...place } = warning.at
  const others = 'with' in warning ? ([] as string[]).concat(warning.with) : []
  return JSON.stringify([
    warning.kind,
    place,
    [session ?? '', ...others].sort(),
    'language' in warning && warning.language,
  ])
}

function newWarnings(after: Programme, { programme, published, now }: ImpactContext): Warning[] {
  const known = new Set(warningsOf(programme, { published, now }).map(subjectOf))
  return warningsOf(after, { published, now }).filter((warning) => !known.has(subjectOf(warning)))
}

/** What guests are told of no session: that it has another topic. */
function topicValue(session: Session, after: Programme, { programme, locale }: ImpactContext): ValueView[] {
  const now = lookupOf(after).session(session.id)
  if (!now || now.topic === session.topic) return []
  const named = (topic: string | undefined): Worded => {
    const found = lookupOf(programme).topic(topic)
    return found ? wordingOf(found.title, locale.language) : { wording: locale.t('edit.none'), language: locale.screen }
  }
  return [{ kind: 'topic', before: named(session.topic), after: named(now.topic) }]
}

function hitsOf(after: Programme, context: ImpactContext): ChangedSessionView[] {
  const { programme, locale } = context
  const cards = new Map(
    sessionChanges(programme, after).map((change) => [
      change.session,
      changeCard(change, { programme: after, locale, starred: new Set() }),
    ]),
  )
  const topics = new Map(
    programme.sessions.flatMap((session) => {
      const [value] = topicValue(session, after, context)
      return value ? [[session.id, value] as const] : []
    }),
  )
  return [...new Set([...cards.keys(), ...topics.keys()])].flatMap((id) => {
    const [card, topic, session] = [cards.get(id), topics.get(id), lookupOf(programme).session(id)]
    const title = card?.title ?? (session && wordingOf(session.title, locale.language))
    if (!title) return []
    const values = [...(card?.values ?? []), ...(topic ? [topic] : [])]
    return [{ id, title, kinds: card?.kinds ?? '', values, details: card?.details ?? [] }]
  })
}

export function impactView(edits: readonly Edit[], context: ImpactContext): ImpactView {
  const { programme, locale } = context
  const after = programmeAfter(programme, edits)
  const { room, person } = lookupOf(programme)
  const reach = affectedBy({ programme }, edits)
  const hits = hitsOf(after, context)
  const warnings = newWarnings(after, context)
  const named = (item: { readonly name: Parameters<typeof wordingOf>[0] } | undefined): Worded[] =>
    item ? [wordingOf(item.name, locale.language)] : []
  return {
    hits: hits.slice(0, MOST),
    moreHits: Math.max(0, hits.length - MOST),
    rooms: reach.rooms.flatMap((id) => named(room(id))),
    speakers: reach.speakers.flatMap((id) => named(person(id))),
    languages: reach.interpreted.map((tag) => languageName(tag, locale)),
    warnings: warnings
      .slice(0, MOST)
      .map((warning) => warningWords(warning, { programme: after, published: context.published, locale })),
    warningCount: warnings.length,
  }
}

/** How many other changes of the draft go out with the edits once it is published. */
export function countOtherChanges(
  edits: readonly Pick<Edit, 'kind' | 'id'>[],
  { differences }: Pick<DeskPreview, 'differences'>,
) {
  const own = new Set(edits.map(({ kind, id }) => `${kind}/${id}`))
  return differences.filter(({ kind, id }) => !own.has(`${kind}/${id}`)).length
}
