import { runsRightToLeft } from './wrap'

const LRE = '\u202a'
const RLE = '\u202b'
const PDF = '\u202c'

const embedding = (isRightToLeft: boolean): string => (isRightToLeft ? RLE : LRE)

/**
 * Words with their direction in embeddings instead of isolates (UAX 9, X2 to X7): WebKit's canvas ignores isolates, and
 * draws `10:50–12:00` as `12:00–10:50` within Arabic.
 */
export function embedded(words: string, isRightToLeft: boolean): string {
  const inner = words.replace(/[\u2066-\u2069]/g, (control, at: number) => {
    if (control === '\u2069') return PDF
    return embedding(control === '\u2067' || (control === '\u2068' && runsRightToLeft(words.slice(at))))
  })
  return embedding(isRightToLeft) + inner + PDF
}
