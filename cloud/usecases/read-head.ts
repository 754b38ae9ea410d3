import { FORMAT } from 'domain/format/format'
import { Problem } from 'domain/problem'
import type { Head } from 'domain/release'
import type { Platform } from '../ports'
import { getHead } from './records'

/** Which files are newest. Throws `gone` where no forum was begun. */
export async function readHead({ documents, rehearsal }: Pick<Platform, 'documents' | 'rehearsal'>): Promise<Head> {
  const head = await getHead(documents)
  if (!head) throw new Problem('gone', 'There is no forum yet.')
  const { series, release, sha, notices, photos } = head
  return { format: FORMAT, release, sha, notices, photos, rehearsal, ...(series !== undefined && { series }) }
}
