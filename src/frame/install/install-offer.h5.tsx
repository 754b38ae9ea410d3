import { useSyncExternalStore } from 'react'
import { installWay, onInstallWay } from '@/platform/phone/install.h5'
import { isOffered, useInstallOffer } from '@/stores/install-offer'
import { fetchedPart } from '../fetched-part'

const useCard = fetchedPart(() => import(/* webpackChunkName: "install-card" */ './install-card.h5'))

/** After all else on the first page: the forum on the home screen, where this browser can do that. */
export function InstallOffer() {
  const way = useSyncExternalStore(onInstallWay, installWay)
  const isWanted = useInstallOffer(isOffered) && way !== 'none'
  const { part } = useCard(isWanted)
  return isWanted && part ? <part.InstallCard way={way} /> : null
}
