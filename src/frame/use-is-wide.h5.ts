import { useSyncExternalStore } from 'react'
import { wideWindow } from '@/platform/phone/wide-window.h5'

function onChange(listener: () => void): () => void {
  wideWindow.addEventListener('change', listener)
  return () => wideWindow.removeEventListener('change', listener)
}

/** Whether the window has room for a list beside a detail. */
export const useIsWide = (): boolean => useSyncExternalStore(onChange, () => wideWindow.matches)
