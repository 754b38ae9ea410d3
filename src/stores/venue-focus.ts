import type { PlaceId } from 'domain/programme/ids'
import { create } from 'zustand'
import { go } from '@/services/navigate'

type VenueFocus = {
  /** The place that the plan shows lit, if any. */
  readonly place?: string
}

export const useVenueFocus = create<VenueFocus>()(() => ({}))

export const focusPlace = (place: PlaceId | string | undefined): void => useVenueFocus.setState({ place })

/** Opens the plan with this place lit. A tab takes no query in WeChat, so the place goes by this store. */
export function showPlace(place: string): void {
  focusPlace(place)
  go('/pages/venue/index')
}
