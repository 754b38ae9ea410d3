import type { Change } from 'domain/programme/change'
import type { Programme } from 'domain/programme/programme'
import { newsOf } from 'domain/reminders'
import type { Moment } from 'domain/time/time'
import type { Platform } from '../../ports'
import { count, listAll } from '../store/list-all'
import { CONSENTS, groupOf } from './records'

/** How many phones are told at once where `programme` is published with these changes; none in a rehearsal. */
export async function reachOf(
  { documents, rehearsal }: Platform,
  { changes, programme, now }: { readonly changes: readonly Change[]; readonly programme: Programme; now: Moment },
): Promise<number> {
  if (rehearsal !== 0) return 0
  let reach = 0
  for (const { session } of newsOf(changes, programme, now))
    reach += await count(listAll(documents, CONSENTS, groupOf(session, 'changed')))
  return reach
}
