import { fold } from './fold'
import { isMiddleDot, isSeparator, isUnspaced } from './words'

/** A folded word of a text, and where each of its letters stands there. */
export type Token = {
  readonly word: string
  /** The place in the text of each letter of the word, in UTF-16 units. */
  readonly at: readonly number[]
}

/** The words of a text as `searchWords` has them, with their places. */
export function tokensOf(text: string): Token[] {
  const tokens: { word: string; at: number[] }[] = []
  let open = false
  for (let at = 0; at < text.length; at++) {
    for (const letter of fold(text.charAt(at)).split('')) {
      if (isMiddleDot(letter)) continue
      if (isSeparator(letter)) {
        open = false
        continue
      }
      const last = tokens[tokens.length - 1]
      if (open && last && isUnspaced(last.word) === isUnspaced(letter)) {
        last.word += letter
        last.at.push(at)
      } else tokens.push({ word: letter, at: [at] })
      open = true
    }
  }
  return tokens
}
