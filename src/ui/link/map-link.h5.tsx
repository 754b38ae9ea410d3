import { mapUrl } from '@/platform/phone/map-url'
import type { MapLinkProps } from './map-link'

export function MapLink({ id, className = '', to, children }: MapLinkProps) {
  const address = mapUrl(to, navigator.userAgent)
  const opensApp = address.startsWith('geo:')
  return (
    <a
      id={id}
      className={`press ${className}`}
      href={address}
      target={opensApp ? undefined : '_blank'}
      rel="noopener noreferrer"
    >
      {children}
    </a>
  )
}
