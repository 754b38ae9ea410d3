import { create } from 'zustand'
import { readPreference } from '@/platform/storage/preferences'
import { storeChoice } from './storage-refusal'

type AgendaLook = {
  /** Whether the reader wants the agenda as a list where the window has room for the rooms beside each other. */
  readonly isList: boolean
  readonly setList: (isList: boolean) => void
}

const NAME = 'agenda-list'

export const useAgendaLook = create<AgendaLook>()((set) => ({
  isList: readPreference<unknown>(NAME) === true,
  setList(isList) {
    storeChoice(NAME, isList)
    set({ isList })
  },
}))
