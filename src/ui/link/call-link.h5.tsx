import type { CallLinkProps } from './call-link'

/** A `tel` address (RFC 3966) takes no spaces. */
export function CallLink({ className = '', number, children }: CallLinkProps) {
  return (
    <a className={`press ${className}`} href={`tel:${number.replace(/\s/g, '')}`}>
      {children}
    </a>
  )
}
