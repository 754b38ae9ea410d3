import { ScrollView } from '@tarojs/components'
import type { ReactNode } from 'react'

export type ScrollAreaProps = {
  id: string
  className?: string
  /** How far down it stands at first, in CSS pixels; it goes there again when this changes. */
  top: number
  children?: ReactNode
}

/** A part of a page that scrolls in both directions by itself. */
export function ScrollArea({ id, className, top, children }: ScrollAreaProps) {
  return (
    <ScrollView id={id} className={className} scrollX scrollY scrollTop={top}>
      {children}
    </ScrollView>
  )
}
