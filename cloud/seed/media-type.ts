import { Problem } from 'domain/problem'

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * The media type that goes with a file's ending.
 * @throws Problem `bad-input` for an ending that no part of a forum has.
 */
export function seedMediaType(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const type = types[ending]
  if (type === undefined) throw new Problem('bad-input', `media/${name}: no file of a forum ends in .${ending}`)
  return type
}
