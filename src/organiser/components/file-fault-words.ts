import type { FileFault } from 'domain/import/file-faults'
import type { Problem } from 'domain/problem'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import { problemWords } from '../frame/use-run-action'

/** What has other words for a picture or a document than for a programme. */
const ofMedia: Partial<Record<FileFault, MessageKey>> = {
  'too-large': 'media.fault.too-large',
  'too-hard': 'media.fault.too-hard',
}

/** Why a plan, a portrait, a logo or a document was not taken, in one sentence. */
export function mediaFaultWords(problem: Problem, locale: Locale): string {
  const own = problem.reason && ofMedia[problem.reason]
  return own ? locale.t(own) : faultWords(problem, locale)
}

/** Why a file was not taken, in one sentence. */
export function faultWords(problem: Problem, locale: Locale): string {
  const { reason, id } = problem
  if (reason) return locale.t(`fileImport.fault.${reason}`)
  return id === 'gone' ? locale.t('fileImport.fault.gone') : problemWords(problem, locale)
}

/** Whether the same file may go in another time; else it has to be mended first. */
export const isPassing = ({ reason, id }: Problem): boolean => reason === undefined && id !== 'bad-input'
