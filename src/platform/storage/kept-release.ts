import type { Part } from 'domain/release/manifest'
import { readPart } from 'domain/release/part-text'
import { readManifest } from '@/platform/backend/backend'
import { isNeededFirst, type Loaded, loadedOf, missingOf } from '@/platform/backend/loaded-release'
import { checked, withSum } from './checked'
import { readDevice, removeFromDevice, writeDevice } from './device'
import { keep, readAllKept, slotNames } from './slots'

/** The two newest manifests are kept in slots, each part that they name as a file of its own. */
const MANIFEST = 'manifest'
const PART = 'part.'
/** Where format 1 kept whole releases. */
const WHOLE = 'release'

async function readParts({ bodies }: Loaded, parts: readonly Part[]): Promise<void> {
  await Promise.all(
    parts.map(async ({ name, sha }) => {
      const text = checked(await readDevice(PART + sha))
      if (text !== undefined) bodies.set(name, readPart(text))
    }),
  )
}

/** The newest release that the device has all of what is shown first of. */
export async function readKeptRelease(): Promise<Loaded | undefined> {
  for (const { sha, text } of await readAllKept(MANIFEST)) {
    const loaded = loadedOf(sha, text, true)
    await readParts(loaded, loaded.manifest.parts.filter(isNeededFirst)).catch(() => undefined)
    if (!missingOf(loaded).some(isNeededFirst)) return loaded
  }
  return undefined
}

/** Reads the parts that are missing, as far as the device has them. */
export const readKeptParts = (loaded: Loaded): Promise<void> => readParts(loaded, missingOf(loaded))

/** Keeps what came from the network: the parts, then the manifest that names them; then removes what no manifest names. */
export async function keepRelease({ sha, unkept }: Loaded): Promise<void> {
  const parts = [...unkept].filter(([part]) => part !== '')
  await Promise.all(
    parts.map(async ([part, text]) => {
      await writeDevice(PART + part, withSum(text))
      unkept.delete(part)
    }),
  )
  const manifest = unkept.get('')
  if (manifest === undefined) return
  await keep(MANIFEST, sha, manifest)
  unkept.delete('')
  const kept = await readAllKept(MANIFEST)
  const named = new Set(kept.flatMap(({ text }) => readManifest(text).parts.map((part) => PART + part.sha)))
  const old = slotNames(WHOLE)
  await removeFromDevice((name) => old.includes(name) || (name.startsWith(PART) && !named.has(name)))
}
