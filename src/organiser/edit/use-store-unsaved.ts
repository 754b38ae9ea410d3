import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { useClock } from '@/stores/clock'
import { type Editing, isTouched } from './form/state'
import { removeUnsaved, storeUnsaved } from './form/unsaved'

const PAUSE = 400 // ms

/** Keeps what is typed and not saved on the device at each pause, and at once when the page is left. */
export function useStoreUnsaved(form: string, member: string, editing: Editing): void {
  // What the form was opened with is kept already or was never typed.
  const opened = useRef(editing).current
  const write = useRef<() => void>(() => undefined)
  write.current = () => {
    if (editing === opened) return
    if (isTouched(editing)) storeUnsaved(form, { by: member, at: useClock.getState().now, editing })
    else removeUnsaved(form)
  }
  useEffect(() => {
    if (editing === opened) return
    const timer = setTimeout(() => write.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [editing, opened])
  useDidHide(() => write.current())
  useEffect(() => () => write.current(), [])
}
