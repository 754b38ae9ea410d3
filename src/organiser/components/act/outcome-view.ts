import type { Draft } from 'domain/draft/log'
import { Problem, type ProblemId } from 'domain/problem'
import type { Locale } from '@/i18n/locale'
import type { DeskPreview } from '@/stores/organiser/desk'
import { countOtherChanges } from './impact-view'
import type { ActionOutcome, ActionStep } from './use-session-action'

export type OutcomeContext = {
  readonly draft: Pick<Draft, 'rev' | 'revs'>
  readonly preview: Pick<DeskPreview, 'release' | 'differences'>
  readonly locale: Locale
  readonly mayPublish: boolean
  readonly step?: ActionStep
  readonly wordsOf: (problem: Problem) => string
  /** Of the newest step, where it failed. */
  readonly problem?: ProblemId
}

export type ActionOutcomeView = {
  readonly words: string
  readonly state: string
  readonly problem?: string
  /** What else publishing would bring out. */
  readonly others?: string
  readonly undoLabel?: string
  readonly publishLabel?: string
}

/** Whether the action still stands: not changed or undone since. A draft older than the action cannot tell. */
const isStanding = ({ revs, draftRev }: ActionOutcome, draft: Pick<Draft, 'rev' | 'revs'>): boolean =>
  draft.rev < draftRev || Object.keys(revs).every((address) => draft.revs[address] === revs[address])

function itemsOf({ revs }: ActionOutcome): { kind: 'sessions'; id: string }[] {
  return Object.keys(revs).map((address) => ({ kind: 'sessions', id: address.replace(/^sessions\//, '') }))
}

/** A release that came after the act has it, also where no answer said so. */
const releaseOf = ({ release, base }: ActionOutcome, preview: Pick<DeskPreview, 'release'>): number | undefined =>
  release ?? (preview.release > base ? preview.release : undefined)

function heldWords({ held }: ActionOutcome, { problem, wordsOf, locale }: OutcomeContext): string | undefined {
  const id = problem ?? held
  if (id === undefined) return undefined
  return id === 'others' ? locale.t('floor.othersMeanwhile') : wordsOf(new Problem(id, locale.t('act.failed')))
}

/** `undefined` once something else has been done to the same sessions. */
export function actionOutcomeView(outcome: ActionOutcome, context: OutcomeContext): ActionOutcomeView | undefined {
  const { draft, preview, locale, mayPublish, step } = context
  if (!isStanding(outcome, draft)) return undefined
  const { t } = locale
  const release = releaseOf(outcome, preview)
  const isOut = release !== undefined
  const others = countOtherChanges(itemsOf(outcome), preview)
  // The draft is again what attendees have.
  const isAsPublished = !isOut && preview.differences.length === 0
  const canPublish = mayPublish && !isOut && !isAsPublished
  return {
    words: outcome.words,
    state: isOut ? t('floor.out', { n: release }) : t(isAsPublished ? 'floor.asPublished' : 'floor.saved'),
    problem: isOut && context.problem === undefined ? undefined : heldWords(outcome, context),
    others: canPublish && others > 0 ? t('floor.others', { n: others }) : undefined,
    undoLabel: outcome.isUndo
      ? undefined
      : step === 'undoing'
        ? t('floor.undoing')
        : t(isOut && mayPublish ? 'floor.undoPublish' : 'desk.undo'),
    publishLabel: canPublish ? t(step === 'publishing' ? 'floor.publishing' : 'floor.publish') : undefined,
  }
}
