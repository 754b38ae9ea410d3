import { useRef, useState } from 'react'

/** What work answers where another page takes this one's place: nothing is drawn on this one any more. */
export const LEAVING = 'leaving'

/**
 * One thing at a time: what is asked for while something is under way is not done. A second tap may come before the
 * screen has been drawn again, so the state alone would let it through.
 */
export function useBusy() {
  const underWay = useRef(false)
  const [isBusy, setIsBusy] = useState(false)
  const end = () => {
    underWay.current = false
    setIsBusy(false)
  }
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    if (underWay.current) return
    underWay.current = true
    setIsBusy(true)
    try {
      if ((await work()) !== LEAVING) end()
    } catch (error) {
      end()
      throw error
    }
  }
  return { isBusy, run }
}
