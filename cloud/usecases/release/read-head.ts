import { FORMAT } from 'domain/format/format'
import { Problem } from 'domain/problem'
import type { Head } from 'domain/release/release'
import type { Duration } from 'domain/time/time'
import type { Platform } from '../../ports'
import { getHead, type HeadRecord } from '../store/records'

/** Which files are newest. Throws `gone` where no forum was begun. */
export async function readHead({ documents, rehearsal }: Pick<Platform, 'documents' | 'rehearsal'>): Promise<Head> {
  const head = await getHead(documents)
  if (!head) throw new Problem('gone', 'There is no forum yet.')
  return headOf(head, rehearsal)
}

/** The head as clients read it. */
export function headOf({ series, release, sha, notices, photos }: HeadRecord, rehearsal: Duration): Head {
  return { format: FORMAT, release, sha, notices, photos, rehearsal, ...(series !== undefined && { series }) }
}
