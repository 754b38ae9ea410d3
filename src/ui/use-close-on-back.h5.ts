import { useEffect, useRef } from 'react'
import { closeOnBack } from '@/platform/navigation/overlays.h5'

/** While this is shown, Back closes it and the page stays. */
export function useCloseOnBack(onClose: () => void): void {
  const latest = useRef(onClose)
  useEffect(() => {
    latest.current = onClose
  })
  useEffect(() => closeOnBack(() => latest.current()), [])
}
