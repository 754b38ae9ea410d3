import type { Problem } from 'domain/problem'
import type { Locale } from '@/i18n/locale'
import { problemWords } from '../frame/use-run-action'

/** Why a file was not taken, in one sentence. */
export function faultWords(problem: Problem, locale: Locale): string {
  const { reason, id } = problem
  if (reason) return locale.t(`fileImport.fault.${reason}`)
  return id === 'gone' ? locale.t('fileImport.fault.gone') : problemWords(problem, locale)
}

/** Whether the same file may go in another time; else it has to be mended first. */
export const isPassing = ({ reason, id }: Problem): boolean => reason === undefined && id !== 'bad-input'
