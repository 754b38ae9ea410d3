/** Marks that belong to the letter before them, joiners and variation selectors: a line never begins with one. */
const clinging = /[\u0300-\u036f]|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]|\ufe0e|\ufe0f|\u200c|\u200d/
/** Chinese and Japanese signs, which a line may break between (Unicode UAX 14, class ID). */
const ideograph = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/
/** Punctuation that no line begins with, and that none ends with (UAX 14, classes CL, EX, NS and OP). */
const neverFirst = /^[，。、；：！？）》」』”’…—·,.;:!?)\]}%]/
const neverLast = /[（《「『“‘([{]$/

const strong =
  /[A-Za-z\u00c0-\u024f\u0370-\u058f\u2e80-\u9fff\uac00-\ud7af]|([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])/

/** Whether the first letter that has a direction is of a script that runs from right to left (UAX 9, rules P2 and P3). */
export const runsRightToLeft = (words: string): boolean => strong.exec(words)?.[1] !== undefined

/** Characters as a reader counts them, near enough: no surrogate pair and no mark is torn off. */
function charactersOf(words: string): string[] {
  const characters: string[] = []
  for (const sign of Array.from(words)) {
    const last = characters.length - 1
    if (clinging.test(sign) && last >= 0) characters[last] += sign
    else characters.push(sign)
  }
  return characters
}

/** The pieces that a line may break after; a space stays with the piece before it. */
export function unbrokenPieces(words: string): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of charactersOf(words)) {
    const isBreak =
      / $/.test(piece) ||
      /\S\/$/.test(piece) ||
      (/[A-Za-z]-$/.test(piece) && /[A-Za-z]/.test(character)) ||
      (piece !== '' && (ideograph.test(character) || ideograph.test(piece.slice(-1))))
    if (isBreak && character !== ' ' && !neverFirst.test(character) && !neverLast.test(piece)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  if (piece !== '') pieces.push(piece)
  return pieces
}

type Fits = (line: string) => boolean

/** A piece that is wider than a line, cut where it must be. */
function cut(piece: string, fits: Fits): string[] {
  if (fits(piece.trim())) return [piece]
  const parts: string[] = []
  let part = ''
  for (const character of charactersOf(piece)) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** As many characters of the line as fit with an ellipsis after them. */
function shortened(line: string, fits: Fits): string {
  let kept = ''
  for (const character of charactersOf(line)) {
    if (!fits(`${(kept + character).trim()}…`)) break
    kept += character
  }
  return `${kept.trim()}…`
}

/** The words as one paragraph: line ends, tabs and rows of spaces are a space each; directional controls go (UAX 9). */
export const asParagraph = (words: string): string =>
  words
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** More than any poster shows: of a text that is longer no more is looked at. */
const MOST = 2000

/** The words in lines that fit; the last of at most `atMost` ends with an ellipsis where there would be more. */
export function wrappedLines(words: string, fits: Fits, atMost: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of unbrokenPieces(asParagraph(words).slice(0, MOST)).flatMap((each) => cut(each, fits))) {
    if (line !== '' && !fits((line + piece).trim())) {
      lines.push(line.trim())
      line = ''
    }
    line += piece
  }
  if (line.trim() !== '') lines.push(line.trim())
  if (lines.length <= atMost) return lines
  return [...lines.slice(0, atMost - 1), shortened(lines.slice(atMost - 1, atMost + 1).join(' '), fits)]
}
