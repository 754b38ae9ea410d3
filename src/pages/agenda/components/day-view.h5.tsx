import { type ComponentType, useEffect, useState } from 'react'
import type { DayViewProps } from './day-view'
import type { RoomsViewProps } from './rooms-view.h5'

/** The day as a list or, in a wide window, by rooms; those are loaded when they are shown. */
export function DayView({ context, day, isByRoom, rows }: DayViewProps) {
  const [RoomsView, setRoomsView] = useState<ComponentType<RoomsViewProps>>()
  useEffect(() => {
    if (!isByRoom) return
    void import(/* webpackChunkName: "rooms-view" */ './rooms-view.h5').then((loaded) =>
      setRoomsView(() => loaded.RoomsView),
    )
  }, [isByRoom])
  if (!isByRoom) return <>{rows}</>
  return RoomsView ? <RoomsView context={context} day={day} /> : null
}
