import { useRef, useState } from 'react'

/**
 * One thing at a time: what is asked for while something is under way is not done. A second tap may come before the
 * screen has been drawn again, so the state alone would let it through.
 */
export function useBusy() {
  const underWay = useRef(false)
  const [isBusy, setIsBusy] = useState(false)
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    if (underWay.current) return
    underWay.current = true
    setIsBusy(true)
    try {
      await work()
    } finally {
      underWay.current = false
      setIsBusy(false)
    }
  }
  return { isBusy, run }
}
