import { FORMAT } from 'domain/format/format'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { sessionChanges } from 'domain/release/changes'
import { type Delta, partDelta } from 'domain/release/delta'
import { historyOf, MAX_EDITIONS } from 'domain/release/history'
import type { DeltaStep, Manifest, Part, PartFile } from 'domain/release/manifest'
import { type PartBody, partText } from 'domain/release/part-text'
import { splitRelease } from 'domain/release/parts'
import type { Release } from 'domain/release/release'
import { manifestPath, partPath } from 'domain/release/release-files'
import { isoOf } from 'domain/time/time'
import type { Platform } from '../../ports'
import { forumNow } from '../forum/forum-time'
import { makeId } from '../members/secrets'
import { JSON_TYPE, jsonFile, type StoredFile, shaOf, utf8Of } from '../store/files'
import type { ReleaseRecord } from '../store/records'
import type { PublishedRelease } from './read-release'

export type NextReleaseInput = {
  readonly programme: Programme
  readonly previous: Release | undefined
  /** The newest manifest, where its parts can be gone on from. */
  readonly newest?: PublishedRelease
  readonly note?: string
  /** The one after `previous` unless told: where releases between them are lost. */
  readonly number?: number
  /** The programme comes from another home, and its sessions keep the times and rooms that were announced there. */
  readonly isMoved?: boolean
}

/** What was written for a release. Clients do not see it before a head points to it. */
export type WrittenRelease = { readonly record: ReleaseRecord; readonly paths: readonly string[] }

/** Steps that a manifest names: a phone that missed more of them takes the parts. */
const MOST_STEPS = 6
/** Characters of a manifest's SHA-256 that say which one a step is from. */
const FROM = 16

type Announced = NonNullable<Session['announced']>

/**
 * Every session with the time and room of the first release that had it. That is what *delayed* and *moved* are
 * measured by, for everybody; an editor's own value does not count.
 * @param isMoved the programme comes from another home, with the values that its releases gave it
 */
export function announceSessions(programme: Programme, previous: Programme | undefined, isMoved = false): Programme {
  const known = new Map((previous?.sessions ?? []).map((session) => [session.id, session.announced]))
  const sessions = programme.sessions.map((session) => ({
    ...session,
    announced: known.get(session.id) ?? (isMoved ? session.announced : undefined) ?? asOfNow(session),
  }))
  return { ...programme, sessions }
}

const asOfNow = ({ start, end, room }: Session): Announced => ({ start, end, room })

/** Writes the release that follows `previous`, each part that is new as a file. */
export function writeNextRelease(
  platform: Platform,
  { programme, previous, newest, note, number, isMoved }: NextReleaseInput,
): Promise<WrittenRelease> {
  const announced = announceSessions(programme, previous?.programme, isMoved)
  const release: Release = {
    release: number ?? (previous?.release ?? 0) + 1,
    publishedAt: isoOf(forumNow(platform), programme.forum.offsets),
    ...(note === undefined ? {} : { note }),
    changes: previous ? sessionChanges(previous.programme, announced) : [],
    earlier: previous ? historyOf(previous).slice(0, MAX_EDITIONS) : [],
    programme: announced,
  }
  return writeRelease(platform, release, newest)
}

/** A file that is to be written, under its path. */
type ToWrite = { readonly path: string; readonly bytes: Uint8Array }

/** Writes a release as it is. What `newest` has already is not written again. */
export async function writeRelease(
  platform: Platform,
  release: Release,
  newest?: PublishedRelease,
): Promise<WrittenRelease> {
  const { bodies, order } = splitRelease(release)
  const batch = makeId('p')
  const files: ToWrite[] = []
  const parts = await Promise.all(
    [...bodies].map(async ([name, body]): Promise<Part> => {
      const { sha, bytes } = await fileOf(partText(body))
      const known = newest?.manifest.parts.find((part) => part.sha === sha)
      if (!known) files.push({ path: partPath({ batch, sha }), bytes })
      return { name, ...(known ? fieldsOf(known) : { batch, sha, bytes: bytes.length }) }
    }),
  )
  const step = newest && (await stepOf(newest, { bodies, parts, batch }))
  if (step) files.push(step.file)
  const manifest: Manifest = {
    format: FORMAT,
    release: release.release,
    publishedAt: release.publishedAt,
    ...(release.note === undefined ? {} : { note: release.note }),
    parts,
    ...(order && { order }),
    deltas: step ? [step.delta, ...(newest?.manifest.deltas ?? [])].slice(0, MOST_STEPS) : [],
  }
  const { sha, bytes } = await jsonFile(manifest)
  const record: ReleaseRecord = { release: release.release, sha }
  files.push({ path: manifestPath(record), bytes })
  await Promise.all(files.map((file) => platform.blobs.put(file.path, { bytes: file.bytes, type: JSON_TYPE })))
  return { record, paths: files.map(({ path }) => path) }
}

const fieldsOf = ({ batch, sha, bytes }: PartFile): PartFile => ({ batch, sha, bytes })

async function fileOf(text: string): Promise<StoredFile> {
  const bytes = utf8Of(text)
  return { bytes, sha: await shaOf(bytes) }
}

type Made = { readonly bodies: ReadonlyMap<string, PartBody>; readonly parts: readonly Part[]; readonly batch: string }

/** The changed items from the newest release to the one that is made, where they are fewer bytes than the parts. */
async function stepOf(
  { sha: from, manifest, release }: PublishedRelease,
  { bodies, parts, batch }: Made,
): Promise<{ delta: DeltaStep; file: ToWrite } | undefined> {
  const known = new Set(manifest.parts.map(({ name, sha }) => `${name} ${sha}`))
  const changed = parts.filter(({ name, sha }) => !known.has(`${name} ${sha}`))
  const before = splitRelease(release).bodies
  const delta: Delta = {
    parts: Object.fromEntries(
      changed.flatMap(({ name }) => {
        const body = bodies.get(name)
        return body ? [[name, partDelta(before.get(name), body)]] : []
      }),
    ),
  }
  const { sha, bytes } = await jsonFile(delta)
  if (bytes.length >= changed.reduce((sum, part) => sum + part.bytes, 0)) return undefined
  const file = { path: partPath({ batch, sha }), bytes }
  return { delta: { batch, sha, bytes: bytes.length, from: from.slice(0, FROM) }, file }
}
