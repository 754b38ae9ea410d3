import { searchWords } from '../search/words'

const ID_LENGTH = 20
const SHORT_LENGTH = 20

/** Words that say nothing in an id. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with'])

/** As many of the words as fit; of a first word that is too long, its beginning. */
function fitting(words: readonly string[], length: number, gap: string): string {
  let taken = ''
  for (const word of words) {
    const longer = taken ? taken + gap + word : word
    if ([...longer].length > length) break
    taken = longer
  }
  return taken || [...(words[0] ?? '')].slice(0, length).join('')
}

function baseOf(english: string, fallback: string): string {
  const words = searchWords(english).flatMap((word) => word.replace(/[^a-z0-9]/g, '') || [])
  const telling = words.filter((word) => !SMALL.has(word))
  return fitting(telling.length > 0 ? telling : words, ID_LENGTH, '-') || fallback
}

/** An id that is not taken, made of the English title: `[a-z0-9-]{1,20}`. `fallback` is for a title without letters. */
export function proposedId(english: string, fallback: string, taken: ReadonlySet<string>): string {
  const base = baseOf(english, fallback)
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`
    const id = base.slice(0, ID_LENGTH - suffix.length).replace(/-+$/, '') + suffix
    if (!taken.has(id)) return id
  }
}

/** The title where it fits WeChat's 20 characters, else its first words. */
export function proposedShort(title: string): string {
  const plain = title.trim()
  if ([...plain].length <= SHORT_LENGTH) return plain
  return fitting(plain.split(/\s+/), SHORT_LENGTH, ' ').replace(/[\s,:;，：；、–—-]+$/, '')
}
