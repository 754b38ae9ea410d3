import { isOrdered, placeBehind, reorder } from 'domain/draft/reorder'
import type { ListKind } from 'domain/programme/kinds'
import { useRef, useState } from 'react'
import { refreshDesk, requestEditDraft, useDesk } from '@/stores/organiser/desk'
import { useRunAction } from '../frame/use-run-action'

type Move = { readonly id: string; readonly after: string | null }

/** Makes one move in the draft as it is now. */
async function make(kind: ListKind, { id, after }: Move): Promise<void> {
  const { draft } = useDesk.getState()
  const edits = draft && isOrdered(kind) ? reorder(draft, kind, id, after) : []
  if (edits.length > 0) await requestEditDraft(edits)
}

/**
 * Moves items of a kind, each move an act of its own. `order` is what is shown until the draft has it: the item does not
 * jump back while the act is under way. Moves of the same item that wait for an act become one.
 */
export function useReorder(kind: ListKind) {
  const act = useRunAction()
  const [order, setOrder] = useState<readonly string[]>()
  const waiting = useRef<Move[]>([])
  const isRunning = useRef(false)

  const work = async (): Promise<void> => {
    isRunning.current = true
    for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
      const move = next
      if (await act({ run: () => make(kind, move) })) continue
      waiting.current = []
      await refreshDesk()
    }
    isRunning.current = false
    setOrder(undefined)
  }
  /** `ids` is the list as it is shown. */
  const move = (ids: readonly string[], id: string, to: number): void => {
    const list = ids.map((one) => ({ id: one }))
    const after = placeBehind(list, id, to)
    const others = ids.filter((one) => one !== id)
    setOrder([...others.slice(0, to), id, ...others.slice(to)])
    const last = waiting.current[waiting.current.length - 1]
    waiting.current = [...(last?.id === id ? waiting.current.slice(0, -1) : waiting.current), { id, after }]
    if (!isRunning.current) void work()
  }
  return { order, move }
}
