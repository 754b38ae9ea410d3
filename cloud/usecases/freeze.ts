import { changes } from 'domain/changes'
import { HISTORY, historyOf } from 'domain/history'
import type { Programme } from 'domain/programme'
import type { Release } from 'domain/release'
import { releasePath } from 'domain/release-files'
import { isoOf } from 'domain/time'
import type { Platform } from '../ports'
import { announceSessions } from './announce-sessions'
import { JSON_TYPE, jsonFile } from './files'
import { forumNow } from './forum-time'
import type { ReleaseRecord } from './records'

export type Frozen = {
  readonly programme: Programme
  readonly previous: Release | undefined
  readonly note?: string
  /** The one after `previous` unless told: where releases between them are lost. */
  readonly number?: number
}

/** Writes the release that follows `previous` as a file. Nobody sees it before a head points to it. */
export async function freeze(
  platform: Platform,
  { programme, previous, note, number }: Frozen,
): Promise<ReleaseRecord> {
  const announced = announceSessions(programme, previous?.programme)
  const release: Release = {
    release: number ?? (previous?.release ?? 0) + 1,
    publishedAt: isoOf(forumNow(platform), programme.forum.offsets),
    ...(note === undefined ? {} : { note }),
    changes: previous ? changes(previous.programme, announced) : [],
    earlier: previous ? historyOf(previous).slice(0, HISTORY) : [],
    programme: announced,
  }
  const { sha, bytes } = await jsonFile(release)
  const record: ReleaseRecord = { release: release.release, sha }
  await platform.blobs.put(releasePath(record), { bytes, type: JSON_TYPE })
  return record
}
