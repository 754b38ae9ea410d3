import { useRef } from 'react'

/** Keys of rows that have no names of their own: a row that is moved or taken away keeps what is drawn of it. */
export function useRowKeys(count: number) {
  const next = useRef(0)
  const keys = useRef<number[]>([])
  const fresh = (length: number) => Array.from({ length }, () => next.current++)
  const { current } = keys
  if (current.length < count) keys.current = [...current, ...fresh(count - current.length)]
  if (current.length > count) keys.current = current.slice(0, count)
  return {
    keys: keys.current,
    remove: (index: number) => {
      keys.current = keys.current.filter((_, at) => at !== index)
    },
    move: (from: number, to: number) => {
      keys.current = movedTo(keys.current, from, to)
    },
  }
}

/** The list with what stands at `from` at `to`, both from 0. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const others = list.filter((_, at) => at !== from)
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)]
}
