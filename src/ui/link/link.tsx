import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { go } from '@/platform/navigation/navigate'

export type LinkProps = {
  id?: string
  className?: string
  /** A page of the app with its query, as in `domain/share/share.ts`: `/guide/session/index?id=opening`. */
  to: string
  label?: string
  /** For one of several sections: whether the reader is in it. */
  isCurrent?: boolean
  children?: ReactNode
}

/** A way to another page of the app. */
export function Link({ id, className = '', to, label, children }: LinkProps) {
  return (
    <View
      id={id}
      className={`press ${className}`}
      hoverClass="press--pressed"
      hoverStayTime={70}
      ariaRole="link"
      ariaLabel={label}
      onClick={() => go(to)}
    >
      {children}
    </View>
  )
}
