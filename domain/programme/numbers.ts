import * as v from 'valibot'

/** A whole number from 1: a release, a revision, an ordinal. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** How many there are of something: a whole number from 0. */
export const Tally = v.pipe(v.number(), v.integer(), v.minValue(0))
