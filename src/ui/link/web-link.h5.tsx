import type { WebLinkProps } from './web-link'

export function WebLink({ id, className = '', to, children }: WebLinkProps) {
  // What another app opens leaves no empty tab behind.
  const target = /^https?:/.test(to) ? '_blank' : undefined
  return (
    <a id={id} className={`press ${className}`} href={to} target={target} rel="noopener noreferrer">
      {children}
    </a>
  )
}
