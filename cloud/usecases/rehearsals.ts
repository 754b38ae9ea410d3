import type { Duration } from 'domain/time'
import type { Documents, Reader } from '../ports'

const SETTINGS = 'settings'
const REHEARSAL = 'rehearsal'

/** The rehearsal that the server was last started with; 0 where it never was. */
export const lastRehearsal = async (reader: Reader): Promise<Duration> =>
  (await reader.get<Duration>(SETTINGS, REHEARSAL))?.body ?? 0

/** Keeps the rehearsal, so that the command line runs on the forum's clock as the server does. */
export async function keepRehearsal(documents: Documents, rehearsal: Duration): Promise<void> {
  if ((await lastRehearsal(documents)) === rehearsal) return
  await documents.transact((transaction) => transaction.put(SETTINGS, REHEARSAL, rehearsal))
}
