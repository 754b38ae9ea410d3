import * as v from 'valibot'
import { collectionOf, type DatabaseScope } from './database-scope'

/** What became of transactions whose commit was not answered: one document each. */
export const OUTCOMES = 'outcomes'

const OutcomeSchema = v.object({ isCommitted: v.boolean() })

/** The record that a transaction committed. `at` lets old records be cleared. */
export const outcomeRecord = (at: number) => ({ isCommitted: true, at })

/**
 * Whether a transaction whose commit was not answered has happened; if it has not by now, it never will: its own name is
 * taken, and the platform refuses it. Rejects where the platform does not answer this either.
 */
export async function hasCommitted(space: DatabaseScope, mark: string, at: number): Promise<boolean> {
  const outcomes = collectionOf(space, OUTCOMES)
  const { database } = space
  // Waits for a commit that is under way; refused where the transaction wrote its name first.
  await database.insert(outcomes, mark, { isCommitted: false, at }).catch(() => undefined)
  return v.parse(OutcomeSchema, await database.get(outcomes, mark)).isCommitted
}
