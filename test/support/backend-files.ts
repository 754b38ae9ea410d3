import { createHash } from 'node:crypto'
import type { Head, Pointer, Release } from 'domain/release'
import { noticesPath, photosPath, releasePath } from 'domain/release-files'
import { aProgramme } from './sample-programme'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

type State = {
  readonly release?: number
  readonly programme?: Release['programme']
  readonly note?: string
  /** Revisions of the notices and the photos. */
  readonly notices?: number
  /** What is on the notice board, in English; each is its own id. */
  readonly posted?: readonly string[]
  readonly photos?: number
  readonly rehearsal?: number
  readonly series?: string
}

/** What a backend in this state serves: the head, and the text of every file by its path. */
export function backendFiles({
  release = 1,
  programme,
  note,
  notices = 1,
  posted = [],
  photos = 1,
  rehearsal = 0,
  series,
}: State = {}) {
  const edition = { release, publishedAt: '2024-09-01T08:00:00+08:00', note, changes: [], earlier: [] }
  const releaseText = JSON.stringify({ ...edition, programme: programme ?? aProgramme() })
  const board = posted.map((id) => ({ id, text: { en: id }, at: '2024-09-09T09:00:00+08:00' }))
  const noticesText = JSON.stringify({ rev: notices, notices: board })
  const photosText = JSON.stringify({ rev: photos, albums: [], photos: [] })
  const pointer = (rev: number, text: string): Pointer => ({ rev, sha: sha256(text) })
  const head: Head = {
    ...(series !== undefined && { series }),
    release,
    sha: sha256(releaseText),
    notices: pointer(notices, noticesText),
    photos: pointer(photos, photosText),
    rehearsal,
  }
  const paths = { release: releasePath(head), notices: noticesPath(head.notices), photos: photosPath(head.photos) }
  const files: Record<string, string> = {
    'head.json': JSON.stringify(head),
    [paths.release]: releaseText,
    [paths.notices]: noticesText,
    [paths.photos]: photosText,
  }
  return { head, files, paths }
}

export type BackendFiles = ReturnType<typeof backendFiles>
