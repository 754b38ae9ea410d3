import { type LocalizedText, wordingOf } from './text'

/** Words within names that are written small. */
const PARTICLES = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'y',
])
const CJK = /^[\u3005-\u9fff\uac00-\ud7a3]/
const MOST_WORDS = 5
/** A Chinese, Japanese or Korean name; a longer text is a description unless a dot joins its parts. */
const LONGEST_CJK = 4

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

/** The first and last word of a name that is written with capitals; nothing for a description such as "An official of …". */
function capitals(wording: string): string[] {
  const words = wording.split(/[\s\u00a0]+/).filter((word) => word !== '')
  const named = words.filter((word) => !PARTICLES.has(word.toLowerCase()))
  if (named.length === 0 || words.length > MOST_WORDS) return []
  const letters = named.map(([first = '']) => first)
  if (!letters.every(isCapital)) return []
  return letters.length > 1 ? [letters[0] ?? '', letters[letters.length - 1] ?? ''] : letters
}

function characters(wording: string): string[] {
  const [first = ''] = wording
  const isName = CJK.test(first) && (wording.length <= LONGEST_CJK || wording.includes('·'))
  return isName ? [first] : []
}

const initialsIn = (wording: string): string[] => {
  const found = capitals(wording)
  return found.length > 0 ? found : characters(wording)
}

/**
 * One or two letters in place of a portrait, of the name as a reader sees it. `undefined` where it is not a name but says
 * who somebody is, and in scripts whose letters are not written apart.
 */
export function initialsOf(name: LocalizedText, reader: string): string | undefined {
  const letters = initialsIn(wordingOf(name, reader).wording)
  return letters.length > 0 ? letters.join('') : undefined
}
