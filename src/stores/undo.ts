import { SECOND } from 'domain/time/time'
import { create } from 'zustand'

/** What was just done, in words, and how it is taken back. */
type Undoable = { readonly words: string; readonly undo: () => void }

const LASTS = 10 * SECOND

export const useUndo = create<{ readonly last?: Undoable }>()(() => ({ last: undefined }))

let timer: ReturnType<typeof setTimeout> | undefined

const forget = (): void => useUndo.setState({ last: undefined })

/** Offers for some seconds to take back what was just done. */
export function offerUndo(words: string, undo: () => void): void {
  useUndo.setState({ last: { words, undo } })
  clearTimeout(timer)
  timer = setTimeout(forget, LASTS)
}

/** Takes back what is offered to be taken back. */
export function undoLast(): void {
  const { last } = useUndo.getState()
  clearTimeout(timer)
  forget()
  last?.undo()
}
