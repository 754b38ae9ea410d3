/** Characters of a long text between two that are looked at; a write cut short leaves blocks that are gone or zero. */
const STRIDE = 16
/** So many at its beginning are all looked at, and all of a short text. */
const DENSE = 4096

/** A cheap sum of a text and its length (FNV-1a of some of its characters). It finds a write cut short, no forger. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += at < DENSE ? 1 : STRIDE)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return `${text.length.toString(36)}.${(sum >>> 0).toString(36)}`
}

/** A text with its sum before it. */
export const withChecksum = (text: string): string => `${sumOf(text)} ${text}`

/** The text after its sum; nothing where they do not go together. */
export function verified(raw: string | undefined): string | undefined {
  const end = raw?.indexOf(' ') ?? -1
  const text = raw?.slice(end + 1)
  return raw && text !== undefined && end > 0 && sumOf(text) === raw.slice(0, end) ? text : undefined
}
