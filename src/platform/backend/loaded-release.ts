import { applyDelta, type Delta } from 'domain/release/delta'
import type { Manifest, Part, PartFile } from 'domain/release/manifest'
import { type PartBody, partText, readPart } from 'domain/release/part-text'
import { isDeferredPart, releaseFrom } from 'domain/release/parts'
import type { Head, Release } from 'domain/release/release'
import { sha256Of } from '@/platform/storage/sha256'
import { fetchManifest, fetchPart, readManifest } from './backend'

/** A release as far as this app has it. */
export type LoadedRelease = {
  /** SHA-256 of the manifest. */
  readonly sha: string
  readonly manifest: Manifest
  /** Parts by their names. */
  readonly bodies: Map<string, PartBody>
  /** Texts that came from the network and are not kept yet: of parts by their SHA-256, and of the manifest under `''`. */
  readonly unsaved: Map<string, string>
  /** Whether the device had it. */
  readonly isCached: boolean
}

export const loadedFrom = (sha: string, text: string, isCached: boolean): LoadedRelease => ({
  sha,
  isCached,
  manifest: readManifest(text),
  bodies: new Map(),
  unsaved: new Map(),
})

/** What can be shown of it: parts that are behind may be missing. */
export const releaseSoFar = ({ manifest, bodies }: LoadedRelease): Release => releaseFrom(manifest, bodies)

export const missingParts = ({ manifest, bodies }: LoadedRelease): Part[] =>
  manifest.parts.filter(({ name }) => !bodies.has(name))

export const isNeededFirst = ({ name }: Part): boolean => !isDeferredPart(name)

/** WeChat has at most ten requests at once (wx.request), and others ask too. */
const AT_ONCE = 4

/** Fetches these parts. */
export async function fetchParts({ bodies, unsaved }: LoadedRelease, parts: readonly Part[]): Promise<void> {
  const waiting = [...parts]
  const fetchNext = async (): Promise<void> => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const text = await fetchPart(part)
      bodies.set(part.name, readPart(text))
      unsaved.set(part.sha, text)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext))
}

const bytesIn = (files: readonly PartFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Makes parts of those of the release before, by the changed items; the hash says which came out right. */
async function takeDeltas(
  { manifest: { deltas }, bodies, unsaved }: LoadedRelease,
  before: LoadedRelease,
  parts: readonly Part[],
) {
  const first = deltas.findIndex(({ from }) => before.sha.startsWith(from))
  const steps = deltas.slice(0, first + 1).reverse()
  if (steps.length === 0 || bytesIn(steps) >= bytesIn(parts)) return
  const changes = await Promise.all(steps.map(async (step): Promise<Delta> => JSON.parse(await fetchPart(step))))
  for (const { name, sha } of parts) {
    const own = changes.flatMap((delta) => delta.parts[name] ?? [])
    if (own.length === 0) continue
    const body = own.reduce<PartBody | undefined>(applyDelta, before.bodies.get(name))
    const text = body && partText(body)
    if (!body || !text || sha256Of(text) !== sha) continue
    bodies.set(name, body)
    unsaved.set(sha, text)
  }
}

/** What a head names, with all that is shown first: as it was, by the changed items, and the rest as whole parts. */
export async function fetchRelease(head: Head, before: LoadedRelease | undefined): Promise<LoadedRelease> {
  const text = await fetchManifest(head)
  const loaded = loadedFrom(head.sha, text, false)
  loaded.unsaved.set('', text)
  for (const { name, sha } of before?.manifest.parts ?? []) {
    const body = before?.bodies.get(name)
    const same = loaded.manifest.parts.find((part) => part.sha === sha)
    if (body && same) loaded.bodies.set(same.name, body)
    const unsaved = before?.unsaved.get(sha)
    if (same && unsaved !== undefined) loaded.unsaved.set(sha, unsaved)
  }
  // One that is not there any more was for phones that asked sooner.
  if (before) await takeDeltas(loaded, before, missingParts(loaded)).catch(() => undefined)
  await fetchParts(loaded, missingParts(loaded).filter(isNeededFirst))
  return loaded
}
