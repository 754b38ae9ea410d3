import { useEffect, useState } from 'react'

/**
 * False while the caller is drawn for the first time, true right after: what may wait is drawn then, and the rest is seen sooner.
 * True from the start where nothing waits.
 */
export function useIsShown(waits: boolean): boolean {
  const [isShown, setShown] = useState(!waits)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the first time alone
  useEffect(() => {
    if (isShown) return
    const timer = setTimeout(() => setShown(true), 0)
    return () => clearTimeout(timer)
  }, [])
  return isShown
}
