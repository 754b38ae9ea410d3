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
