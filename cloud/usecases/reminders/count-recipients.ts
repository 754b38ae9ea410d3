import type { Change } from 'domain/programme/change'
import type { Programme } from 'domain/programme/programme'
import { sessionNewsOf } from 'domain/reminders'
import type { Moment } from 'domain/time/time'
import type { Platform } from '../../ports'
import { countDocuments, listAll } from '../store/list-all'
import { CONSENTS, consentGroup } from './records'

/** How many phones are told at once where `programme` is published with these changes; none in a rehearsal. */
export async function countRecipients(
  { documents, clockOffset }: Platform,
  { changes, programme, now }: { readonly changes: readonly Change[]; readonly programme: Programme; now: Moment },
): Promise<number> {
  if (clockOffset !== 0) return 0
  let reach = 0
  for (const { session } of sessionNewsOf(changes, programme, now))
    reach += await countDocuments(listAll(documents, CONSENTS, consentGroup(session, 'changed')))
  return reach
}
