import type { Platform } from '../../ports'
import type { SentHead } from './head-answers'

type Listener = (answer: SentHead) => void

/** Tells of each new head, read once for all who listen. Returns an unsubscribe function. */
export type HeadChanges = (listener: Listener) => () => void

/** @param report is told where the head cannot be read */
export function createHeadChanges(
  { changes }: Pick<Platform, 'changes'>,
  read: () => Promise<SentHead>,
  report: (error: unknown) => void,
): HeadChanges {
  const listeners = new Set<Listener>()
  let stop: (() => void) | undefined
  let last: SentHead | undefined
  let announced = 0
  const tell = async (): Promise<void> => {
    announced++
    try {
      const answer = await read()
      // Another process commits drafts too, which leave the head as it is.
      if (answer === last) return
      last = answer
      for (const listener of [...listeners]) listener(answer)
    } catch (error) {
      report(error)
    }
  }
  const start = (): (() => void) => {
    const before = announced
    const remember = (answer: SentHead): void => {
      if (announced === before) last = answer
    }
    // Before the first release there is no head, and the first is news.
    read().then(remember, () => undefined)
    return changes.listen(tell)
  }
  return (listener) => {
    listeners.add(listener)
    stop ??= start()
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = undefined
      last = undefined
      announced++
    }
  }
}
