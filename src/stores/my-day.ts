import { create } from 'zustand'

/** Which of the reader's days *Mine* shows, as `2024-09-09`; until one is chosen, the one that is ahead. */
export const useMyDay = create<{ readonly day?: string }>()(() => ({}))

export const showMyDay = (day: string): void => useMyDay.setState({ day })
