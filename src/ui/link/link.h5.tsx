import { go } from '@/platform/navigation/navigate'
import type { LinkProps } from './link'

export function Link({ id, className = '', to, label, isCurrent, children }: LinkProps) {
  return (
    <a
      id={id}
      className={`press ${className}`}
      href={to}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
