import { create } from 'zustand'
import { writePreference } from '@/platform/storage/preferences'

type Unkept = {
  /** The device did not keep a choice of the reader's: a private window, or a full device. */
  readonly isUnkept: boolean
}

export const useStorageRefusal = create<Unkept>()(() => ({ isUnkept: false }))

/** Keeps a choice on the device. Where the device refuses, the choice lasts until the app is closed and `useUnkept` says so. */
export function storeChoice(name: string, value: unknown): void {
  if (!writePreference(name, value)) useStorageRefusal.setState({ isUnkept: true })
}
