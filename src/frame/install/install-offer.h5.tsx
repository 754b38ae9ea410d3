import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react'
import { installWay, onInstallWay } from '@/platform/phone/install.h5'
import { isOffered, useInstallOffer } from '@/stores/install-offer'
import type { InstallCardProps } from './install-card.h5'

/** After all else on the first page: the forum on the home screen, where this browser can do that. */
export function InstallOffer() {
  const way = useSyncExternalStore(onInstallWay, installWay)
  const isWanted = useInstallOffer(isOffered) && way !== 'none'
  const [Card, setCard] = useState<ComponentType<InstallCardProps>>()
  useEffect(() => {
    if (!isWanted) return
    void import(/* webpackChunkName: "install-card" */ './install-card.h5').then(({ InstallCard }) =>
      setCard(() => InstallCard),
    )
  }, [isWanted])
  return isWanted && Card ? <Card way={way} /> : null
}
