import { FORMAT, upgradeProgramme } from 'domain/format/format'
import { Problem } from 'domain/problem'
import { hasRelease } from 'domain/release/has-release'
import type { Manifest } from 'domain/release/manifest'
import { readPart } from 'domain/release/part-text'
import { releaseFrom } from 'domain/release/parts'
import type { Release } from 'domain/release/release'
import { manifestPath, partPath, releasePaths } from 'domain/release/release-files'
import type { Blobs, Platform } from '../../ports'
import { readJsonFile, readTextFile } from '../store/files'
import { getHead, getRelease, type ReleaseRecord, type StoredRelease } from '../store/records'

type Store = Pick<Platform, 'documents' | 'blobs'>

/** A release with its manifest, whose SHA-256 is `sha`. */
export type PublishedRelease = { readonly sha: string; readonly manifest: Manifest; readonly release: Release }

/** A release that members read: all of it in one file. In format 1 the public ones were such files too. */
export type ArchivedRelease = Release & { readonly format?: number }

/** The newest release with its manifest; `undefined` before the first. Throws `gone` where no forum was begun. */
export async function readNewest(store: Store): Promise<PublishedRelease | undefined> {
  const head = await requireHead(store)
  return hasRelease(head) ? readPublished(store, head) : undefined
}

async function requireHead({ documents }: Store): Promise<ReleaseRecord> {
  const head = await getHead(documents)
  if (head) return head
  throw new Problem('gone', 'There is no forum yet.')
}

export const unpublished = (): Problem => new Problem('unpublished', 'The programme has not been published yet.')

/** The newest release, or the one with this number. Throws `unpublished` before the first, `gone` for one that never was. */
export async function readRelease(store: Store, number?: number): Promise<Release> {
  const newest = await requireHead(store)
  if (!hasRelease(newest)) throw unpublished()
  if (number === undefined || number === newest.release) return (await readPublished(store, newest)).release
  const record = await getRelease(store.documents, number)
  if (!record) throw new Problem('gone', `There is no release ${number}; the newest is ${newest.release}.`)
  return readRecorded(store, record)
}

/** A release that is not the newest. */
export async function readRecorded(store: Store, record: StoredRelease): Promise<Release> {
  if (record.kept === undefined) return (await readPublished(store, record)).release
  return upgraded(await readJsonFile<ArchivedRelease>(store, record.kept))
}

const upgraded = ({ format = 1, programme, ...release }: ArchivedRelease): Release => ({
  ...release,
  // Its steps make what this code's schema checked before it was written.
  programme: upgradeProgramme(programme, format) as Release['programme'],
})

/** The public files of a release, as far as its manifest can be read. */
export async function publicPaths(store: Pick<Store, 'blobs'>, record: ReleaseRecord): Promise<string[]> {
  const found = await readJsonFile<Manifest | ArchivedRelease>(store, manifestPath(record)).catch(() => undefined)
  return found && 'parts' in found ? releasePaths(record, found) : [manifestPath(record)]
}

/** The newest of each store, as it was last put together: files do not change. */
const latest = new WeakMap<Blobs, { readonly sha: string; readonly read: Promise<PublishedRelease> }>()

/** A release of which the public files are there. */
export function readPublished(store: Pick<Store, 'blobs'>, record: ReleaseRecord): Promise<PublishedRelease> {
  const known = latest.get(store.blobs)
  if (known?.sha === record.sha) return known.read
  const read = assemble(store, record)
  latest.set(store.blobs, { sha: record.sha, read })
  // A file that could not be read is asked for again.
  read.catch(() => latest.delete(store.blobs))
  return read
}

async function assemble(store: Pick<Store, 'blobs'>, record: ReleaseRecord): Promise<PublishedRelease> {
  const manifest = await readJsonFile<Manifest | ArchivedRelease>(store, manifestPath(record))
  if ('programme' in manifest) return asOneFile(record, upgraded(manifest))
  const bodies = await Promise.all(
    manifest.parts.map(async (part) => [part.name, readPart(await readTextFile(store, partPath(part)))] as const),
  )
  return { sha: record.sha, manifest, release: releaseFrom(manifest, new Map(bodies)) }
}

/** A release of format 1, which is upgraded with the next opening of its store. */
const asOneFile = ({ sha }: ReleaseRecord, release: Release): PublishedRelease => ({
  sha,
  manifest: { format: FORMAT, release: release.release, publishedAt: release.publishedAt, parts: [], deltas: [] },
  release,
})
