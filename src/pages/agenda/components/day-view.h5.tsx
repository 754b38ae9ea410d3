import { fetchedPart } from '@/frame/fetched-part'
import type { DayViewProps } from './day-view'

const useRooms = fetchedPart(() => import(/* webpackChunkName: "rooms-view" */ './rooms-view.h5'))

/** The day as a list or, in a wide window, by rooms; those are loaded when they are shown. Where they cannot be had it is the list. */
export function DayView({ context, day, isByRoom, rows }: DayViewProps) {
  const { part, isFailed } = useRooms(isByRoom)
  if (!isByRoom || isFailed) return <>{rows}</>
  return part ? <part.RoomsView context={context} day={day} /> : null
}
