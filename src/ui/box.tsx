import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type BoxProps = {
  /** The element on the web; the mini program has only views. */
  as?:
    | ('div' | 'section' | 'article' | 'header' | 'footer' | 'nav' | 'ul' | 'ol' | 'li' | 'dl' | 'figure')
    | ('table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td')
  id?: string
  className?: string
  /** What a screen reader calls this part. */
  label?: string
  role?:
    | ('alert' | 'status' | 'img' | 'group' | 'tablist' | 'tabpanel' | 'list' | 'dialog')
    // Tables whose parts are drawn as something else say what they are.
    | ('table' | 'rowgroup' | 'row' | 'rowheader' | 'columnheader' | 'cell')
  /** Decoration: nothing for a screen reader. */
  decorative?: boolean
  style?: Record<string, string | number>
  children?: ReactNode
}

/** A rectangle on the screen. */
export function Box({ id, className, label, role, decorative, style, children }: BoxProps) {
  return (
    <View
      id={id}
      className={className}
      ariaLabel={label}
      ariaRole={role}
      ariaHidden={decorative}
      // A screen reader leaves what lies behind a dialog alone.
      ariaModal={role === 'dialog' || undefined}
      style={style}
    >
      {children}
    </View>
  )
}
