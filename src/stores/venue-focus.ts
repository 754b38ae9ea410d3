import type { PlaceId } from 'domain/programme/ids'
import { create } from 'zustand'

type VenueFocus = {
  /** The place that the plan shows lit, if any. */
  readonly place?: string
}

export const useVenueFocus = create<VenueFocus>()(() => ({}))

export const focusPlace = (place: PlaceId | string | undefined): void => useVenueFocus.setState({ place })
