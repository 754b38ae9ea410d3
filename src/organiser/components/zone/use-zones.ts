import { useEffect, useState } from 'react'
import { callOrganiser } from '@/stores/organiser/membership'

/** The zones' names. None before the backend has answered; it judges a zone as the form is sent. */
export function useZones(): readonly string[] {
  const [zones, setZones] = useState<readonly string[]>([])
  useEffect(() => {
    callOrganiser('timeZones', {})
      .then(({ names }) => setZones(names))
      .catch(() => undefined)
  }, [])
  return zones
}
