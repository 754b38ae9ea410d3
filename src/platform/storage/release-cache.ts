import type { Part } from 'domain/release/manifest'
import { readPart } from 'domain/release/part-text'
import { readManifest } from '@/platform/backend/backend'
import { isNeededFirst, type LoadedRelease, loadedFrom, missingParts } from '@/platform/backend/loaded-release'
import { readStored, removeStored, writeStored } from './stored-texts'
import { readAllSlots, slotNames, verified, withChecksum, writeSlot } from './two-slots'

/** The two newest manifests are kept in slots, each part that they name as a file of its own. */
const MANIFEST = 'manifest'
const PART = 'part.'
/** Where format 1 kept whole releases. */
const WHOLE = 'release'

async function readParts({ bodies }: LoadedRelease, parts: readonly Part[]): Promise<void> {
  await Promise.all(
    parts.map(async ({ name, sha }) => {
      const text = verified(await readStored(PART + sha))
      if (text !== undefined) bodies.set(name, readPart(text))
    }),
  )
}

/** The newest release that the device has all of what is shown first of. */
export async function readCachedRelease(): Promise<LoadedRelease | undefined> {
  for (const { sha, text } of await readAllSlots(MANIFEST)) {
    const loaded = loadedFrom(sha, text, true)
    await readParts(loaded, loaded.manifest.parts.filter(isNeededFirst)).catch(() => undefined)
    if (!missingParts(loaded).some(isNeededFirst)) return loaded
  }
  return undefined
}

/** Reads the parts that are missing, as far as the device has them. */
export const readCachedParts = (loaded: LoadedRelease): Promise<void> => readParts(loaded, missingParts(loaded))

/** Keeps what came from the network: the parts, then the manifest that names them; then removes what no manifest names. */
export async function cacheRelease({ sha, unsaved }: LoadedRelease): Promise<void> {
  const parts = [...unsaved].filter(([part]) => part !== '')
  await Promise.all(
    parts.map(async ([part, text]) => {
      await writeStored(PART + part, withChecksum(text))
      unsaved.delete(part)
    }),
  )
  const manifest = unsaved.get('')
  if (manifest === undefined) return
  await writeSlot(MANIFEST, sha, manifest)
  unsaved.delete('')
  const kept = await readAllSlots(MANIFEST)
  const named = new Set(kept.flatMap(({ text }) => readManifest(text).parts.map((part) => PART + part.sha)))
  const old = slotNames(WHOLE)
  await removeStored((name) => old.includes(name) || (name.startsWith(PART) && !named.has(name)))
}
