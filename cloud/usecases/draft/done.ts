import { effectsOf, type NumberedAct } from 'domain/draft/log'

/** What an act on the draft answers: its number, the draft's rev and those of the items it changed, by address. */
export type Done = {
  readonly act: number
  readonly draftRev: number
  /** The draft's rev that it was made on. */
  readonly on?: number
  readonly revs: Readonly<Record<string, number>>
}

export const doneOf = (act: NumberedAct): Done => ({
  act: act.number,
  draftRev: act.number,
  on: act.on,
  revs: Object.fromEntries([...effectsOf(act).keys()].map((address) => [address, act.number])),
})
