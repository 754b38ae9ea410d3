import type { ReactNode } from 'react'
import { openMap } from '@/platform/phone/map'
import type { MapPoint } from '@/platform/phone/map-url'
import { Button } from '@/ui/button'

export type MapLinkProps = { id: string; className?: string; to: MapPoint; children: ReactNode }

/** Shows a point in a map app. */
export function MapLink({ id, className, to, children }: MapLinkProps) {
  return (
    <Button id={id} className={className} onPress={() => openMap(to)}>
      {children}
    </Button>
  )
}
