import type { ImportChanges } from 'domain/import/report'
import { inOwnDirection } from 'domain/text/visible-text'
import { isolated, spanLabel } from 'domain/time/dates'
import { dayOf } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import type { CheckedImport } from '@/stores/organiser/programme-import'
import { fieldName } from '../components/field-words'
import { joinList } from '../components/item-words'

/** What names of programme files end in, as the backend reads them. */
export const endings = ['xlsx', 'csv', 'tsv', 'txt', 'ics', 'xml', 'json'] as const

/** What is counted, in the order in which it is said. */
const counted = [
  'added',
  'removed',
  'retimed',
  'moved',
  'renamed',
  'described',
  'retopiced',
  'speakers',
  'cancelled',
  'reinstated',
  'unchanged',
] as const satisfies readonly (keyof ImportChanges)[]

/** More fields than these that stay as they were changed by hand are counted. */
const MOST_KEPT = 30

export type OutcomeView = {
  /** `27 of 29 rows go into the draft`, and what that changes. */
  readonly outcome: string
  /** How many sessions keep something that was changed by hand; nothing where none does. */
  readonly kept?: string
  readonly keptLines: readonly string[]
  readonly act: string
  /** Why there is nothing to take. */
  readonly nothing?: { readonly title: MessageKey; readonly body: MessageKey }
  /** What else somebody should know. */
  readonly notes: readonly string[]
}

function notesOf({ report }: CheckedImport, { t, language }: Locale): string[] {
  const { newDays, timeZone, otherProgramme } = report
  const [first, last] = [newDays[0], newDays[newDays.length - 1]]
  const days = first && last ? spanLabel(dayOf(first), dayOf(last), language) : ''
  return [
    ...(otherProgramme ? [t('fileImport.otherProgramme', { n: otherProgramme })] : []),
    ...(newDays.length > 0 ? [t('fileImport.newDays', { n: newDays.length, days })] : []),
    t('fileImport.zone', { zone: isolated(timeZone.replace(/_/g, ' ')) }),
  ]
}

function keptLines({ report: { kept } }: CheckedImport, locale: Locale): string[] {
  const { t } = locale
  const lines = kept.slice(0, MOST_KEPT).map(({ title, field }) =>
    t('fileImport.kept.line', {
      title: inOwnDirection(title),
      field: field === 'removed' ? t('fileImport.kept.removed') : fieldName(field, locale),
    }),
  )
  const left = kept.length - lines.length
  return left > 0 ? [...lines, t('fileImport.more', { n: left })] : lines
}

/** What taking a checked file would come to. */
export function outcomeView(checked: CheckedImport, locale: Locale): OutcomeView {
  const { t } = locale
  const { report, isChange } = checked
  const { rows, taken, changes } = report
  const said = counted.filter((name) => changes[name] > 0)
  const list = said.map((name) => t(`fileImport.change.${name}`, { n: changes[name] }))
  return {
    outcome: t('fileImport.outcome', {
      taken: t('fileImport.taken', { n: rows, taken }),
      changes: joinList(list, locale),
    }),
    ...(changes.kept > 0 && { kept: t('fileImport.kept', { n: changes.kept }) }),
    keptLines: keptLines(checked, locale),
    act: t('fileImport.take', { n: taken }),
    ...(taken === 0
      ? { nothing: { title: 'fileImport.noRow.title', body: 'fileImport.noRow.body' } as const }
      : !isChange && { nothing: { title: 'fileImport.same.title', body: 'fileImport.same.body' } as const }),
    notes: notesOf(checked, locale),
  }
}
