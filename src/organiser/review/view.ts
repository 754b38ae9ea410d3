import type { Difference } from 'domain/draft/differences'
import { differences } from 'domain/draft/differences'
import { canonical } from 'domain/draft/same'
import type { Change, ChangeKind } from 'domain/programme/change'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Worded } from 'domain/text/text'
import type { Warning } from 'domain/warnings/warning'
import { warningsOf } from 'domain/warnings/warnings'
import { type ChangeCardView, changeCard } from '@/components/change/change-card-view'
import type { Mark } from '@/components/session/session-card-view'
import type { Locale } from '@/i18n/locale'
import { changedFields, type FieldChangeView, fieldChanges } from '../components/field-changes-view'
import {
  findItem,
  itemWords,
  kindWords,
  type NamesContext,
  organiserPathOf,
  parseItemAddress,
  titleOf,
} from '../components/item-words'
import { warningWords } from '../components/warning-words'

type Kind = Warning['kind']

export type WarningView = {
  readonly id: string
  readonly kind: string
  readonly words: string
  /** Where to mend it; nothing where the draft no longer has it. */
  readonly to?: string
  /** The words say which as well. */
  readonly tone: 'alert' | 'quiet'
}

export type OtherChangeView = {
  /** `people/pope`. */
  readonly address: string
  readonly kind: string
  readonly title: Worded
  readonly mark: Mark
  readonly fields: readonly FieldChangeView[]
  /** Where to edit it; nothing for what is removed. */
  readonly to?: string
}

export type ReviewView = {
  readonly warnings: readonly WarningView[]
  /** Those that the published programme has as well. */
  readonly old: readonly WarningView[]
  /** Those of the new ones that need a room or people twice at once. */
  readonly clashes: readonly WarningView[]
  readonly cards: readonly ChangeCardView[]
  readonly others: readonly OtherChangeView[]
  readonly isEmpty: boolean
}

/** The draft and what publishing it would do. `published` is there once the newest release is on this device. */
export type ReviewInput = {
  readonly warnings: readonly Warning[]
  readonly changes: readonly Change[]
  readonly differences: readonly Difference[]
}

const clashKinds: ReadonlySet<Kind> = new Set<Kind>(['room-clash', 'speaker-clash', 'interpreter-clash'])
const wordKinds: ReadonlySet<Kind> = new Set<Kind>(['missing-language'])

/** Clashes first, missing languages last; within each as they came, by when it matters. */
const rankOf = ({ kind }: Warning): number => (clashKinds.has(kind) ? 0 : wordKinds.has(kind) ? 2 : 1)

function sorted(warnings: readonly Warning[]): Warning[] {
  return warnings
    .map((warning, place) => ({ warning, place }))
    .sort((a, b) => rankOf(a.warning) - rankOf(b.warning) || a.place - b.place)
    .map(({ warning }) => warning)
}

function placeOfWarning(warning: Warning) {
  const { at } = warning
  return 'item' in at ? parseItemAddress(at.item) : parseItemAddress(`sessions/${at.session}`)
}

function warningView(warning: Warning, context: NamesContext): WarningView {
  const { kind, id } = placeOfWarning(warning)
  const isThere = findItem(kind, id, { programme: context.programme }) !== undefined
  return {
    id: canonical(warning),
    kind: context.locale.t(`warning.kind.${warning.kind}`),
    words: warningWords(warning, context),
    to: isThere ? organiserPathOf(kind, id) : undefined,
    tone: wordKinds.has(warning.kind) ? 'quiet' : 'alert',
  }
}

/** What the published programme would be warned of by itself. */
const publishedWarnings = (published: Programme | undefined): ReadonlySet<string> =>
  new Set(published ? warningsOf(published, { published }).map(canonical) : [])

const organiserPath = (card: ChangeCardView, programme: Programme): ChangeCardView => ({
  ...card,
  to: lookupOf(programme).session(card.id) && organiserPathOf('sessions', card.id),
})

/** The fields whose old and new value a card for attendees says. Of speakers, languages and documents it says only that they changed. */
const saidBy: Readonly<Partial<Record<ChangeKind, readonly string[]>>> = {
  cancelled: ['status'],
  reinstated: ['status'],
  retimed: ['start', 'end'],
  moved: ['room'],
  full: ['full'],
  'places-free': ['full'],
}

/** A card says a title in the reader's language alone. */
function isTitleSaid({ before, after }: Change, { language }: Locale): boolean {
  if (!before || !after) return true
  const languages = Object.keys({ ...before.title, ...after.title })
  return languages.every((each) => each === language || before.title[each] === after.title[each])
}

const saidFields = (change: Change, locale: Locale): string[] => [
  ...change.kinds.flatMap((kind) => saidBy[kind] ?? []),
  ...(isTitleSaid(change, locale) ? ['title'] : []),
]

const tones = { added: 'accent', changed: 'accent', removed: 'alert', reordered: 'accent' } as const

/** What of a difference no card says: nothing for a session whose card says it all. */
function otherChange(
  { kind, id, what }: Difference,
  change: Change | undefined,
  context: NamesContext,
): OtherChangeView[] {
  const { programme, published, locale } = context
  if (change && (what !== 'changed' || !published)) return []
  const before = published && what !== 'added' ? findItem(kind, id, { programme: published }) : null
  const after = what === 'removed' ? null : findItem(kind, id, { programme })
  const said = new Set(change ? saidFields(change, locale) : [])
  const fields = published || what === 'added' ? changedFields(before, after).filter((field) => !said.has(field)) : []
  if (change && fields.length === 0) return []
  return [
    {
      address: `${kind}/${id}`,
      kind: kindWords(kind, locale),
      title: titleOf(after ?? before, id, locale),
      mark: { words: locale.t(`draft.${what}`), tone: tones[what] },
      fields: fieldChanges(before, after, { ...context, item: kind }, fields),
      to: what === 'removed' ? undefined : organiserPathOf(kind, id),
    },
  ]
}

/** Everything that is not published yet. */
export function reviewView(input: ReviewInput, context: NamesContext): ReviewView {
  const { programme, published, locale } = context
  const known = publishedWarnings(published)
  const warnings = sorted(input.warnings)
  const fresh = warnings.filter((warning) => !known.has(canonical(warning)))
  const byId = new Map<string, Change>(input.changes.map((change) => [change.session, change]))
  const cardContext = { programme, locale, starred: new Set<never>() }
  return {
    warnings: fresh.map((warning) => warningView(warning, context)),
    old: warnings.filter((warning) => known.has(canonical(warning))).map((warning) => warningView(warning, context)),
    clashes: fresh.filter(({ kind }) => clashKinds.has(kind)).map((warning) => warningView(warning, context)),
    cards: input.changes.map((change) => organiserPath(changeCard(change, cardContext), programme)),
    others: input.differences.flatMap((difference) =>
      otherChange(difference, difference.kind === 'sessions' ? byId.get(difference.id) : undefined, context),
    ),
    isEmpty: input.differences.length === 0,
  }
}

/** What came into the draft since somebody looked at it: names of items. */
export const newsSince = (seen: Programme, context: NamesContext): string[] =>
  differences(seen, context.programme).map(({ kind, id }) => itemWords(kind, id, { ...context, published: seen }))
