import { useEffect, useRef, useState } from 'react'
import { watchNear } from '@/platform/phone/near-screen'

const upTo = (count: number): ReadonlySet<number> => new Set(Array.from({ length: count }, (_, at) => at))

/**
 * Which parts of a long page are on the screen or near it, and how high those were that are not any more. The parts are
 * elements with the ids `name-0`, `name-1` and so on; with other keys it is another list, which begins at its first
 * screen: so many parts.
 */
export function useNear(name: string, keys: readonly string[], first: number) {
  const list = keys.join()
  const count = keys.length
  const [near, setNear] = useState(() => upTo(first))
  const heights = useRef(new Map<number, number>())
  const watched = useRef(list)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has elements of its own under the same ids
  useEffect(() => {
    if (watched.current !== list) {
      watched.current = list
      heights.current.clear()
      setNear(upTo(first))
    }
    const stops = Array.from({ length: count }, (_, at) =>
      watchNear(`${name}-${at}`, (isNear, height) => {
        if (!isNear) heights.current.set(at, height)
        setNear((before) => {
          if (before.has(at) === isNear) return before
          const after = new Set(before)
          if (isNear) after.add(at)
          else after.delete(at)
          return after
        })
      }),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [name, list, count])
  return { near, heightOf: (at: number) => heights.current.get(at) }
}
