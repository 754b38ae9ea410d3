import { useDidShow } from '@tarojs/taro'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { useRef, useState } from 'react'
import { scrollToId } from '@/platform/navigation/scroll'
import { focusPlace, useVenueFocus } from '@/stores/venue-focus'
import { chooseFloor, useChosenFloor } from './chosen-floor'
import { shownFloor } from './view'

export const PLAN_ID = 'venue-plan'
export const PLACE_ID = 'place-card'

/** What the reader looks at, and what they can do about it. */
export function useVenue(programme: Programme) {
  const lit = useVenueFocus((focus) => focus.place)
  const chosen = useChosenFloor((choice) => choice.floor)
  const seen = useRef(lit)
  // A plan that somebody enlarged is shown whole again when a place is lit that may lie outside of what they see.
  const [showing, setShowing] = useState(0)
  const floor = shownFloor(programme, lit, chosen)
  /** Where a place is seen: on its floor's plan, else by what is said of it. */
  const spotOf = (place: string | undefined): string => {
    const { place: placeOf, floor: floorOf } = lookupOf(programme)
    return placeOf(place) && !floorOf(placeOf(place)?.floor)?.plan ? PLACE_ID : PLAN_ID
  }
  const light = (place: string) => {
    seen.current = place
    focusPlace(place)
  }
  useDidShow(() => {
    const { place } = useVenueFocus.getState()
    if (place !== seen.current) {
      setShowing((count) => count + 1)
      scrollToId(spotOf(place))
    }
    seen.current = place
  })
  const goTo = (to: string | undefined) => {
    chooseFloor(to)
    focusPlace(undefined)
  }
  return {
    floor,
    place: lit === undefined ? undefined : lookupOf(programme).place(lit),
    isGone: lit !== undefined && !lookupOf(programme).place(lit),
    showing,
    light,
    lightFromList(place: string) {
      light(place)
      setShowing((count) => count + 1)
      scrollToId(spotOf(place))
    },
    close: () => goTo(floor?.id),
    showFloor: goTo,
  }
}
