import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Ctrl+S, on a Mac Cmd+S, saves on the page that is shown: pages behind it stay in the document. */
export function useSaveKey(save: () => void): void {
  const held = useRef({ save, isShown: true })
  held.current.save = save
  useDidShow(() => {
    held.current.isShown = true
  })
  useDidHide(() => {
    held.current.isShown = false
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!held.current.isShown || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      held.current.save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
