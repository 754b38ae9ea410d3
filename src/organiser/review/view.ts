import type { Difference } from 'domain/draft/differences'
import { differences } from 'domain/draft/differences'
import { canonical } from 'domain/draft/same'
import { lookupOf } from 'domain/lookup'
import type { Programme } from 'domain/programme'
import type { Change, ChangeKind } from 'domain/programme/change'
import type { Worded } from 'domain/text'
import { warningsOf } from 'domain/warnings'
import type { Warning } from 'domain/warnings/warning'
import { type ChangeCardView, changeCard } from '@/components/change-card-view'
import type { Mark } from '@/components/session-card-view'
import { changedFields, type FieldChangeView, fieldChanges } from '../components/field-changes-view'
import { editPath, findItem, itemWords, kindWords, type NamesContext, placeOf, titleOf } from '../components/item-words'
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
  /** How many of the new ones need a room or a person twice at once. */
  readonly clashes: number
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
  return 'item' in at ? placeOf(at.item) : placeOf(`sessions/${at.session}`)
}

function warningView(warning: Warning, context: NamesContext): WarningView {
  const { kind, id } = placeOfWarning(warning)
  const isThere = findItem(kind, id, { programme: context.programme }) !== undefined
  return {
    id: canonical(warning),
    kind: context.locale.t(`warning.kind.${warning.kind}`),
    words: warningWords(warning, context),
    to: isThere ? editPath(kind, id) : undefined,
    tone: wordKinds.has(warning.kind) ? 'quiet' : 'alert',
  }
}

/** What the published programme would be warned of by itself. */
const publishedWarnings = (published: Programme | undefined): ReadonlySet<string> =>
  new Set(published ? warningsOf(published, { published }).map(canonical) : [])

const organiserPath = (card: ChangeCardView, programme: Programme): ChangeCardView => ({
  ...card,
  to: lookupOf(programme).session(card.id) && editPath('sessions', card.id),
})

/** The fields that a card for attendees says; a new session and one that is gone are said as a whole. */
const saidBy: Readonly<Record<Exclude<ChangeKind, 'added' | 'removed'>, readonly string[]>> = {
  cancelled: ['status'],
  reinstated: ['status'],
  retimed: ['start', 'end'],
  moved: ['room'],
  renamed: ['title'],
  'speaker-changed': ['speakers'],
  'mode-changed': ['speakers'],
  'language-changed': ['languages'],
  'channel-changed': ['channels'],
  'document-added': ['documents'],
  full: ['full'],
  'places-free': ['full'],
}

const saidFields = ({ kinds }: Change): string[] =>
  kinds.flatMap((kind) => (kind === 'added' || kind === 'removed' ? [] : saidBy[kind]))

const tones = { added: 'accent', changed: 'accent', removed: 'alert' } as const

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
  const said = new Set(change ? saidFields(change) : [])
  const fields = published || what === 'added' ? changedFields(before, after).filter((field) => !said.has(field)) : []
  if (change && fields.length === 0) return []
  return [
    {
      address: `${kind}/${id}`,
      kind: kindWords(kind, locale),
      title: titleOf(after ?? before, id, locale),
      mark: { words: locale.t(`draft.${what}`), tone: tones[what] },
      fields: fieldChanges(before, after, context, fields),
      to: what === 'removed' ? undefined : editPath(kind, id),
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
    clashes: fresh.filter(({ kind }) => clashKinds.has(kind)).length,
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
