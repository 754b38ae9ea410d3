import { Problem } from 'domain/problem'

/** One copy of a forum at a time, on its way out or in. */
export type CopyTurn = {
  /** Begins one; throws `too-many` while another is under way. Returns how to end it. */
  take(): () => void
}

export const copyUnderWay = (): Problem =>
  new Problem('too-many', 'A copy of the forum is under way already; another can be when it has ended.')

export function createCopyTurn(): CopyTurn {
  let underWay: object | undefined
  return {
    take: () => {
      if (underWay) throw copyUnderWay()
      const mine = {}
      underWay = mine
      return () => {
        if (underWay === mine) underWay = undefined
      }
    },
  }
}
