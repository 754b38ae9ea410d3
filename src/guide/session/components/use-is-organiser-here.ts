import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { isOrganiserHere } from '@/stores/organiser-here'

/** Whether an organiser is signed in here, looked at anew whenever the page comes up. */
export function useIsOrganiserHere(): boolean {
  const [isHere, setHere] = useState(isOrganiserHere)
  useDidShow(() => setHere(isOrganiserHere()))
  return isHere
}
