import { type ITouchEvent, ScrollView } from '@tarojs/components'
import type { ReactNode } from 'react'
import { usePinch } from './use-pinch'

export type ScrollAreaProps = {
  id: string
  className?: string
  /** How far down it stands at first, in CSS pixels; it goes there again when this changes. */
  top: number
  /** Two fingers on it: how much farther apart they were when one was lifted. */
  onPinch: (factor: number) => void
  children?: ReactNode
}

/** A part of a page that scrolls in both directions by itself. */
export function ScrollArea({ id, className, top, onPinch, children }: ScrollAreaProps) {
  const { onTouchStart, onTouchEnd } = usePinch(onPinch)
  return (
    <ScrollView
      id={id}
      className={className}
      scrollX
      scrollY
      scrollTop={top}
      // Taro's type of these events leaves out the fingers, which they have (WeChat, "Touch events").
      onTouchStart={(event) => onTouchStart(event as ITouchEvent)}
      onTouchEnd={(event) => onTouchEnd(event as ITouchEvent)}
    >
      {children}
    </ScrollView>
  )
}
