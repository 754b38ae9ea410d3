import { fromFormat1 } from './from-format-1'

/**
 * The format of all that is stored or sent as a file: draft, releases, gallery, notices, what phones keep, backups.
 * Data without a number is of format 1.
 */
export const FORMAT = 2

type Fields = Readonly<Record<string, unknown>>

/** `steps[n]` makes a programme of format n + 2 out of one of format n + 1. */
const steps: readonly ((programme: Fields) => Fields)[] = [fromFormat1]

/**
 * A programme as this code reads it, from one that was written in format `from`. Unchecked: the code that writes it into the
 * draft checks it with `ProgrammeSchema`. A programme of a newer format is returned as it is.
 */
export const upgradeProgramme = (programme: Fields, from: number): Fields =>
  steps.slice(from - 1).reduce((upgraded, step) => step(upgraded), programme)
