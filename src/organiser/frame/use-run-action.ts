import { asProblem, type Problem, type ProblemId } from 'domain/problem'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { useDesk } from '@/stores/organiser/desk'
import { refusedTextMessage } from './refused-words'

const told: Partial<Record<ProblemId, MessageKey>> = {
  offline: 'desk.problem.offline',
  stale: 'desk.problem.stale',
  forbidden: 'desk.problem.forbidden',
  'too-many': 'desk.problem.too-many',
  gone: 'desk.problem.gone',
  'disk-full': 'desk.problem.disk-full',
  'text-refused': 'desk.problem.text-refused',
  'needs-wechat': 'desk.problem.needs-wechat',
}

/** The message for a failed action. */
export function problemWords({ id, message, texts }: Problem, locale: Locale): string {
  // What is wrong with an input the backend says best, in English.
  if (id === 'bad-input') return message
  const programme = useDesk.getState().draft?.programme
  if (texts && programme) return refusedTextMessage(texts, { programme, locale })
  return locale.t(told[id] ?? 'desk.problem.broken')
}

type Act = {
  readonly run: () => Promise<unknown>
  /** Said when it is done. */
  readonly done?: string
  /** Handles a problem that the page shows itself; returns whether it did. */
  readonly onProblem?: (problem: Problem) => boolean
}

/** Runs an action on the backend and shows the result as a toast. Returns whether it succeeded. */
export function useRunAction(): (act: Act) => Promise<boolean> {
  const locale = useLocale()
  return async ({ run, done, onProblem }) => {
    try {
      await run()
      if (done) toast(done)
      return true
    } catch (error) {
      const problem = asProblem(error)
      if (!onProblem?.(problem)) toast(problemWords(problem, locale))
      return false
    }
  }
}
