import { useSyncExternalStore } from 'react'

/** As in `styles/panes.scss`. */
const wide = window.matchMedia('(min-width: 900px)')

function onChange(listener: () => void): () => void {
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

/** Whether the window has room for a list beside a detail. */
export const useIsWide = (): boolean => useSyncExternalStore(onChange, () => wide.matches)
