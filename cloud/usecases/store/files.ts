import { FORMAT } from 'domain/format/format'
import type { Pointer } from 'domain/release/release'
import type { Platform } from '../../ports'

export type StoredFile = { readonly sha: string; readonly bytes: Uint8Array }

/** A text as UTF-8. */
export const utf8Of = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** A value as the bytes of a JSON file and their SHA-256 in hexadecimal. */
export async function jsonFile(value: unknown): Promise<StoredFile> {
  const bytes = utf8Of(JSON.stringify(value))
  return { bytes, sha: await shaOf(bytes) }
}

/** Writes one revision of a file under its hash; clients do not see it before a head points to it. */
export async function putRevision<Value extends { readonly rev: number }>(
  { blobs }: Pick<Platform, 'blobs'>,
  pathOf: (pointer: Pointer) => string,
  value: Value,
): Promise<Pointer> {
  const { sha, bytes } = await jsonFile({ ...value, format: FORMAT })
  const pointer: Pointer = { rev: value.rev, sha }
  await blobs.put(pathOf(pointer), { bytes, type: JSON_TYPE })
  return pointer
}

/** SHA-256 in hexadecimal. */
export const shaOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hexOf(await crypto.subtle.digest('SHA-256', bytes))

/** Reads a JSON file that a stored document points to. Throws when it is not there: the store is damaged. */
export async function readJsonFile<T>(store: Pick<Platform, 'blobs'>, path: string): Promise<T> {
  // Written by this code from a checked value, under a name that carries its hash.
  return JSON.parse(await readTextFile(store, path)) as T
}

/** The text of such a file. */
export async function readTextFile({ blobs }: Pick<Platform, 'blobs'>, path: string): Promise<string> {
  const blob = await blobs.get(path)
  if (!blob) throw new Error(`The stored file ${path} is missing`)
  return new TextDecoder().decode(blob.bytes)
}

export const JSON_TYPE = 'application/json'

const hexOf = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
