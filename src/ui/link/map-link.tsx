import type { ReactNode } from 'react'
import { openMap } from '@/platform/phone/map'
import type { MapPoint } from '@/platform/phone/map-address'
import { Press } from '@/ui/press'

export type MapLinkProps = { id: string; className?: string; to: MapPoint; children: ReactNode }

/** Shows a point in a map app. */
export function MapLink({ id, className, to, children }: MapLinkProps) {
  return (
    <Press id={id} className={className} onPress={() => openMap(to)}>
      {children}
    </Press>
  )
}
