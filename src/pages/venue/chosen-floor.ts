import { create } from 'zustand'

/** The floor that the reader chose last, while the app lives. */
export const useChosenFloor = create<{ readonly floor?: string }>()(() => ({}))

export const chooseFloor = (floor: string | undefined): void => useChosenFloor.setState({ floor })
