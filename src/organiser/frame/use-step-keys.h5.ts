import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useDesk } from '@/stores/organiser/desk'
import { useSteps } from './use-steps'

/** Fields have an undo of their own, and a dialog asks for an answer first. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  (target instanceof Element && target.closest('input, textarea, select') !== null) ||
  document.querySelector('dialog[open]') !== null

/** Ctrl or Cmd with Z takes back the member's latest act, with Shift too does it again; on the page that is on top. */
export function useStepKeys(isOn: boolean): void {
  const [isShown, setShown] = useState(true)
  const { back, forth } = useSteps()
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (!isOn || !isShown) return
    const press = (event: KeyboardEvent) => {
      const isStep = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z'
      if (!isStep || event.repeat || isTyping(event) || useDesk.getState().isBusy) return
      event.preventDefault()
      if (event.shiftKey) forth()
      else back()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}
