import { asProblem, type Problem, type ProblemId } from 'domain/problem'
import type { Translate } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/reader-context'
import { toast } from '@/services/toast'

const told: Partial<Record<ProblemId, MessageKey>> = {
  offline: 'desk.problem.offline',
  stale: 'desk.problem.stale',
  forbidden: 'desk.problem.forbidden',
  'too-many': 'desk.problem.too-many',
  gone: 'desk.problem.gone',
  'disk-full': 'desk.problem.disk-full',
}

/** What a problem of an act is to whoever did it. */
export const problemWords = ({ id, message }: Problem, t: Translate): string =>
  // What is wrong with an input the backend says best, in English.
  id === 'bad-input' ? message : t(told[id] ?? 'desk.problem.broken')

type Act = {
  readonly run: () => Promise<unknown>
  /** Said when it is done. */
  readonly done?: string
  /** Takes a problem that the page shows itself; answers whether it did. */
  readonly onProblem?: (problem: Problem) => boolean
}

/** Does something on the backend and says how it went; answers whether it was done. */
export function useAct(): (act: Act) => Promise<boolean> {
  const { t } = useLocale()
  return async ({ run, done, onProblem }) => {
    try {
      await run()
      if (done) toast(done)
      return true
    } catch (error) {
      const problem = asProblem(error)
      if (!onProblem?.(problem)) toast(problemWords(problem, t))
      return false
    }
  }
}
