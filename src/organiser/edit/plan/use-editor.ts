import type { Programme } from 'domain/programme/programme'
import type { Floor } from 'domain/programme/venue'
import { areaAround, type PlanPoint } from 'domain/venue/plan-area'
import { useState } from 'react'
import { usePlacing } from './use-placing'
import { NEW_PLACE } from './view'

/** What is chosen on the floor's plan, and what the next tap on it means. */
export function useEditor(programme: Programme, { id: floor, plan }: Floor, first: string | undefined) {
  const here = programme.places.filter((place) => place.floor === floor)
  const placing = usePlacing(
    plan,
    here.flatMap(({ id, area }) => (area ? [{ id, area }] : [])),
    first,
  )
  const [chosen, setChosen] = useState(first)
  const [isPutting, setPutting] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const choose = (id: string | undefined) => {
    setPutting(false)
    if (id !== undefined && id === chosen) return placing.rest()
    placing.choose(id)
    setChosen(id)
  }
  return {
    placing,
    chosen,
    isPutting,
    /** Whether the fields are open in the sheet. */
    isOpen,
    setOpen,
    choose,
    /** The next tap puts the chosen place, or a new one. */
    put: (id = NEW_PLACE) => {
      if (id === NEW_PLACE) choose(undefined)
      setPutting(true)
    },
    stop: () => setPutting(false),
    tapped: (at?: PlanPoint) => {
      if (!plan) return
      const id = chosen ?? NEW_PLACE
      placing.place(id, areaAround(at ?? { x: plan.width / 2, y: plan.height / 2 }, plan))
      setPutting(false)
      setChosen(id)
      if (id === NEW_PLACE) setOpen(true)
    },
    created: (id: string) => {
      setOpen(false)
      placing.choose(id)
      setChosen(id)
    },
    close: () => {
      setOpen(false)
      choose(undefined)
    },
  }
}
