import { MEDIA } from '../ports'

/** Names begin with a letter or digit, so no path leads out of a folder or to a file that is being written. */
const PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/
const PATH_LIMIT = 240

/** Throws where this is no name of a blob. */
export function requireBlobName(name: string): void {
  if (!PATH.test(name) || name.length > PATH_LIMIT)
    throw new Error('Blobs: a path is names of letters, digits, "." "_" "-" with "/" between, at most 240 characters')
}

/** What the forum's files may be, by the end of their name. */
const types: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['gif', 'image/gif'],
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])

/** The media type of a file by its name; `undefined` where files of this kind are not kept. */
export const contentTypeOf = (path: string): string | undefined =>
  types.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase())

/** Throws where the name's extension does not go with the type. */
export function requireBlobType(name: string, type: string): void {
  if (contentTypeOf(name) !== type)
    throw new Error(`Blobs: ${name} cannot be kept as ${type}; its extension must go with its type`)
}

/** Throws where names that begin so are not listed. */
export function requireListable(prefix: string): void {
  if (!prefix.startsWith(MEDIA)) throw new Error(`Blobs: only names below ${MEDIA} are listed`)
}

/** How many names a list has unless told. */
export const LIST_LIMIT = 1000
