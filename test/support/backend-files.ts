import { createHash } from 'node:crypto'
import { FORMAT } from 'domain/format/format'
import { type Delta, partDelta } from 'domain/release/delta'
import type { DeltaStep, Manifest, Part } from 'domain/release/manifest'
import { partText } from 'domain/release/part-text'
import { splitRelease } from 'domain/release/parts'
import type { Head, Pointer, Release } from 'domain/release/release'
import { manifestPath, noticesPath, partPath, photosPath } from 'domain/release/release-files'
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
  readonly format?: number
  /** What was served before: changed items lead here from it. */
  readonly after?: BackendFiles
}

/** Files that are not in one batch with others have names by their content alone, so that what stays the same is one file. */
const BATCH = 'p-0000000000'
const fileOf = (text: string) => ({ batch: BATCH, sha: sha256(text), bytes: Buffer.byteLength(text) })

/** The step from what was served before, and its file. */
function stepTo(release: Release, { release: before, manifest, head }: BackendFiles) {
  const [old, now] = [splitRelease(before).bodies, splitRelease(release).bodies]
  const all = [...now].map(([name, body]) => [name, partDelta(old.get(name), body)] as const)
  const delta: Delta = {
    parts: Object.fromEntries(all.filter(([, { lists, values }]) => Object.keys({ ...lists, ...values }).length > 0)),
  }
  const text = JSON.stringify(delta)
  const step: DeltaStep = { ...fileOf(text), from: head.sha.slice(0, 16) }
  return { deltas: [step, ...manifest.deltas], files: { [partPath(step)]: text } }
}

/** What a backend in this state serves: the head, and the text of every file by its path. */
export function backendFiles({
  release = 1,
  programme = aProgramme(),
  note,
  notices = 1,
  posted = [],
  photos = 1,
  rehearsal = 0,
  series,
  format = FORMAT,
  after,
}: State = {}): BackendFiles {
  const whole: Release = {
    release,
    publishedAt: '2024-09-01T08:00:00+08:00',
    note,
    changes: [],
    earlier: [],
    programme,
  }
  const { bodies, order } = splitRelease(whole)
  const texts = [...bodies].map(([name, body]) => ({ name, text: partText(body) }))
  const parts: Part[] = texts.map(({ name, text }) => ({ name, ...fileOf(text) }))
  const steps = after ? stepTo(whole, after) : { deltas: [], files: {} }
  const { publishedAt } = whole
  const manifest: Manifest = { format, release, publishedAt, note, parts, order, deltas: steps.deltas }
  const manifestText = JSON.stringify(manifest)
  const board = posted.map((id) => ({ id, text: { en: id }, at: '2024-09-09T09:00:00+08:00' }))
  const noticesText = JSON.stringify({ format, rev: notices, notices: board })
  const photosText = JSON.stringify({ format, rev: photos, albums: [], photos: [] })
  const pointer = (rev: number, text: string): Pointer => ({ rev, sha: sha256(text) })
  const head: Head = {
    format,
    ...(series !== undefined && { series }),
    release,
    sha: sha256(manifestText),
    notices: pointer(notices, noticesText),
    photos: pointer(photos, photosText),
    rehearsal,
  }
  const paths = { release: manifestPath(head), notices: noticesPath(head.notices), photos: photosPath(head.photos) }
  const partPaths = Object.fromEntries(parts.map((part) => [part.name, partPath(part)]))
  const files: Record<string, string> = {
    'head.json': JSON.stringify(head),
    [paths.release]: manifestText,
    [paths.notices]: noticesText,
    [paths.photos]: photosText,
    ...Object.fromEntries(parts.map((part, index) => [partPath(part), texts[index]?.text ?? ''])),
    ...steps.files,
  }
  return { head, files, paths, partPaths, deltaPaths: Object.keys(steps.files), manifest, release: whole }
}

export type BackendFiles = {
  readonly head: Head
  readonly files: Record<string, string>
  readonly paths: Record<'release' | 'notices' | 'photos', string>
  /** Of each part by its name. */
  readonly partPaths: Record<string, string>
  readonly deltaPaths: readonly string[]
  readonly manifest: Manifest
  readonly release: Release
}
