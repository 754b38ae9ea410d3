import type { WebLinkProps } from './web-link'

export function WebLink({ id, className = '', to, children }: WebLinkProps) {
  return (
    <a id={id} className={`press ${className}`} href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
