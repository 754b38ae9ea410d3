import { create } from 'zustand'
import { onReset } from './reset-app'
import { storeChoice } from './storage-refusal'
import { storedIds } from './stored-ids'

type RecentSearches = {
  /** What the reader searched for and opened something by, the latest first. */
  readonly queries: readonly string[]
  readonly remember: (query: string) => void
  readonly forget: (query: string) => void
  readonly forgetAll: () => void
}

const NAME = 'searches'
const MOST = 8

/** The latest searches, kept on this device alone. */
export const useRecentSearches = create<RecentSearches>()((set, get) => {
  const keep = (queries: readonly string[]): void => {
    storeChoice(NAME, queries)
    set({ queries })
  }
  const without = (query: string) => get().queries.filter((one) => one.toLowerCase() !== query.toLowerCase())
  return {
    queries: storedIds(NAME),
    remember(words) {
      const query = words.trim()
      if (query) keep([query, ...without(query)].slice(0, MOST))
    },
    forget: (query) => keep(without(query)),
    forgetAll: () => keep([]),
  }
})

onReset(() => useRecentSearches.setState({ queries: [] }))
