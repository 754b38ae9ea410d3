import { useSyncExternalStore } from 'react'
import { isBeside, onPanes, openFrom } from '@/platform/navigation/panes.h5'
import type { LinkProps } from './link'

/** `page`: a section that the reader is in; `true`: what is shown beside the list. */
const currentOf = (isCurrent: boolean | undefined, isShown: boolean): 'page' | true | undefined => {
  if (isCurrent) return 'page'
  return isShown || undefined
}

export function Link({ id, className = '', to, label, isCurrent, children }: LinkProps) {
  const isShown = useSyncExternalStore(onPanes, () => isBeside(to))
  return (
    <a
      id={id}
      className={`press ${className}`}
      href={to}
      aria-label={label}
      aria-current={currentOf(isCurrent, isShown)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        openFrom(event.currentTarget, to)
      }}
    >
      {children}
    </a>
  )
}
