import { FORMAT } from 'domain/format/format'
import { Problem } from 'domain/problem'
import type { Head } from 'domain/release/release'
import type { Duration } from 'domain/time/time'
import type { Platform } from '../../ports'
import { getHead, type HeadRecord } from '../store/records'

/** Which files are newest. Throws `gone` where no forum was begun. */
export async function readHead({ documents, clockOffset }: Pick<Platform, 'documents' | 'clockOffset'>): Promise<Head> {
  const head = await getHead(documents)
  if (!head) throw new Problem('gone', 'There is no forum yet.')
  return headOf(head, clockOffset)
}

/** The head as clients read it. */
export function headOf({ series, release, sha, notices, photos }: HeadRecord, clockOffset: Duration): Head {
  return {
    format: FORMAT,
    release,
    sha,
    notices,
    photos,
    rehearsal: clockOffset,
    ...(series !== undefined && { series }),
  }
}
