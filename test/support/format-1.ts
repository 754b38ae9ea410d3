import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * A forum as the code of format 1 left it: release 4 went back to release 2, a notice, kept files of releases 1 to 3, and
 * a draft ahead of the release. Anna (publisher) edited `topic-3` and made the card `lost-found`, both unpublished; Ben
 * (editor) undid his edit of `topic-1`.
 */
const folder = path.resolve(__dirname, '../fixtures/format-1')

const read = <T>(name: string): T => JSON.parse(gunzipSync(readFileSync(path.join(folder, name))).toString('utf8')) as T

/** A backup of it. */
export const backupOfFormat1 = path.join(folder, 'backup.forum')

/** Fills an empty folder with its data folder. */
export async function unpackFormat1(target: string): Promise<void> {
  for (const [name, base64] of Object.entries(read<Record<string, string>>('data-folder.json.gz'))) {
    const file = path.join(target, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, Buffer.from(base64, 'base64'))
  }
}

type Expected = {
  readonly members: Readonly<Record<'anna' | 'ben', { readonly id: string; readonly name: string }>>
  readonly draft: { readonly rev: number; readonly programme: never; readonly revs: Readonly<Record<string, number>> }
  readonly release: { readonly release: number; readonly programme: never }
  /** The newest first, without the items' states. */
  readonly audit: readonly {
    readonly number: number
    readonly act: string
    readonly name: string
    readonly at: string
  }[]
}

/** What it holds, as that code read it. Programmes are of format 1. */
export const heldByFormat1 = (): Expected => read('expected.json.gz')

/** What a phone kept that had opened it with the mini program: `registration-1` and `opening` are starred. */
export const phoneOfFormat1 = (): { files: Record<string, string>; storage: Record<string, string> } =>
  read('phone-weapp.json.gz')

/** The same of a browser: the key-value store in IndexedDB, and localStorage. */
export const browserOfFormat1 = (): { indexedDB: Record<string, string>; localStorage: Record<string, string> } =>
  read('phone-web.json.gz')
