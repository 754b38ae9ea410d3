import type { Area } from 'domain/programme/venue'
import { carried, type Hold, keyStep, type PlanPoint, type PlanSize } from 'domain/venue/plan-area'
import { type Guide, guidesOf, type Neighbour, snapped } from 'domain/venue/plan-guides'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useRunAction } from '../../frame/use-run-action'
import { saveArea } from './save-area'
import { NEW_PLACE } from './view'

/** What is being moved and is not saved yet. */
type Held = { readonly id: string; readonly area: Area; readonly guides: readonly Guide[] }
type Grip = { readonly id: string; readonly hold: Hold; readonly area: Area }

/** After the last arrow key, in milliseconds: then where it went is saved. */
const PAUSE = 700

const isSameArea = (one: Area | undefined, other: Area | undefined): boolean =>
  one?.x === other?.x && one?.y === other?.y && one?.width === other?.width && one?.height === other?.height

/**
 * Places that are moved on the plan: where each is shown meanwhile, and what is saved when it has come to rest. `first` is
 * the place that is chosen at first.
 */
export function usePlacing(plan: PlanSize | undefined, neighbours: readonly Neighbour[], first: string | undefined) {
  const act = useRunAction()
  const [held, setHeld] = useState<Held>()
  const [saving, setSaving] = useState<Readonly<Record<string, Area>>>({})
  const [fresh, setFresh] = useState<Area>()
  const [origin, setOrigin] = useState(() => neighbours.find(({ id }) => id === first))
  // Moves come faster than drawings: what is held now is not what was drawn last.
  const live = useRef<Held>()
  const grip = useRef<Grip>()
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const areaOf = useCallback(
    (id: string, drafted: Area | undefined): Area | undefined => (id === NEW_PLACE ? fresh : (saving[id] ?? drafted)),
    [fresh, saving],
  )
  const now = (id: string) =>
    live.current?.id === id ? live.current.area : areaOf(id, neighbours.find((one) => one.id === id)?.area)
  const others = (id: string) =>
    neighbours.flatMap((one) => (one.id === id ? [] : [{ ...one, area: saving[one.id] ?? one.area }]))
  const show = (next: Held | undefined) => {
    live.current = next
    setHeld(next)
  }

  const save = async (id: string, area: Area | undefined) => {
    if (area) setSaving((all) => ({ ...all, [id]: area }))
    await act({ run: () => saveArea(id, area) })
    setSaving(({ [id]: saved, ...rest }) => (saved === undefined || saved === area ? rest : { ...rest, [id]: saved }))
  }
  const place = (id: string, area: Area) => {
    clearTimeout(timer.current)
    show(undefined)
    if (id === NEW_PLACE) setFresh(area)
    else if (!isSameArea(area, saving[id] ?? neighbours.find((one) => one.id === id)?.area)) void save(id, area)
  }
  const rest = () => {
    if (live.current && !grip.current) place(live.current.id, live.current.area)
  }
  const resting = useRef(rest)
  resting.current = rest
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      resting.current()
    },
    [],
  )

  return {
    /** Where a place rests, whatever is moved just now. */
    areaOf,
    /** What is moved just now, and where it is. */
    moved: held,
    guides: held?.guides ?? [],
    /** Where the chosen place was when it was chosen, once it is elsewhere. */
    was: origin && !isSameArea(now(origin.id), origin.area) ? origin.area : undefined,
    isSaving: Object.keys(saving).length > 0,
    place,
    takeOff: (id: string) => save(id, undefined),
    rest,
    /** From here on `was` and *put back* mean where it is now. */
    choose: (id: string | undefined) => {
      rest()
      if (id !== NEW_PLACE) setFresh(undefined)
      const area = id === undefined ? undefined : now(id)
      setOrigin(id !== undefined && area ? { id, area } : undefined)
    },
    take: (id: string, hold: Hold) => {
      const area = now(id)
      clearTimeout(timer.current)
      grip.current = area && { id, hold, area }
    },
    /** `by` from where it was taken; `reach` as `snapped` has it. */
    carry: (by: PlanPoint, reach: number) => {
      if (!grip.current || !plan) return
      const { id, hold, area } = grip.current
      show({ id, ...snapped(area, { hold, by, plan, neighbours: others(id), reach }) })
    },
    drop: () => {
      if (!grip.current) return
      const { id } = grip.current
      grip.current = undefined
      if (live.current?.id === id) place(id, live.current.area)
    },
    /** Back to where it was before it was taken, or before it was chosen. */
    putBack: () => {
      const isMoving = live.current !== undefined || grip.current !== undefined
      grip.current = undefined
      clearTimeout(timer.current)
      if (isMoving) show(undefined)
      else if (origin && !isSameArea(now(origin.id), origin.area)) place(origin.id, origin.area)
    },
    /** Returns whether the key moved it. */
    step: (id: string, hold: Hold, key: string, isShift: boolean): boolean => {
      const by = keyStep(key, isShift)
      const area = now(id)
      if (!by || !area || !plan) return false
      const next = carried(area, hold, by, plan)
      show({ id, area: next, guides: guidesOf(next, hold, others(id)) })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => resting.current(), PAUSE)
      return true
    },
  }
}

export type Placing = ReturnType<typeof usePlacing>
