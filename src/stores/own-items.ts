import { OWN_LIMITS, type OwnItem, readOwnItems } from 'domain/agenda/own-items'
import { create } from 'zustand'
import { readPreference } from '@/platform/storage/preferences'
import { onReset } from './reset-app'
import { storeChoice } from './storage-refusal'
import { offerUndo } from './undo'

type OwnItems = {
  readonly items: readonly OwnItem[]
  /** Adds an item under an id of its own; beyond the most that are kept it changes nothing. */
  readonly add: (item: Omit<OwnItem, 'id'>) => void
  readonly change: (item: OwnItem) => void
  readonly remove: (id: string) => void
}

const NAME = 'own-items'

/** An id that no item has. */
function newId(items: readonly OwnItem[]): string {
  const ids = new Set(items.map(({ id }) => id))
  let number = items.length + 1
  while (ids.has(`own-${number}`)) number++
  return `own-${number}`
}

/** What a guest put into their own day, kept on this device alone. */
export const useOwnItems = create<OwnItems>()((set, get) => {
  const keep = (items: readonly OwnItem[]): void => {
    storeChoice(NAME, items)
    set({ items })
  }
  return {
    items: readOwnItems(readPreference<unknown>(NAME)),
    add({ title, date, start, end, place }) {
      const { items } = get()
      if (items.length < OWN_LIMITS.items) keep([...items, { id: newId(items), title, date, start, end, place }])
    },
    change: (item) => keep(get().items.map((one) => (one.id === item.id ? item : one))),
    remove: (id) => keep(get().items.filter((item) => item.id !== id)),
  }
})

/** Deletes an item; for some seconds it can be put back. `words`: what was done. */
export function removeWithUndo(item: OwnItem, words: string): void {
  const { remove, add } = useOwnItems.getState()
  remove(item.id)
  offerUndo(words, () => add(item))
}

onReset(() => useOwnItems.setState({ items: [] }))
