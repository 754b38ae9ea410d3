import { create } from 'zustand'
import { onMemberChange } from './membership'

/** What an organiser asked the list of the programme for; it stays from page to page. */
export type ProgrammeListQuery = {
  readonly words: string
  /** `2024-09-09`; today, or else the first day, where none was chosen. */
  readonly day?: string
  /** Which part of a long list, from 0; the one with what is on now where none was chosen. */
  readonly part?: number
}

const nothing: ProgrammeListQuery = { words: '' }

export const useProgrammeList = create<ProgrammeListQuery>()(() => nothing)

onMemberChange(() => useProgrammeList.setState(nothing, true))

export const searchProgramme = (words: string): void => useProgrammeList.setState(({ day }) => ({ words, day }), true)

export const showDay = (day: string): void => useProgrammeList.setState({ words: '', day }, true)
export const showPart = (part: number): void => useProgrammeList.setState({ part })
/** Today, with what is on. */
export const showNow = (): void => useProgrammeList.setState(nothing, true)
