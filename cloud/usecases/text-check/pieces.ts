import type { Wording } from './texts'

/** Characters (msgSecCheck, content). */
export const MAX_PIECE_LENGTH = 2500

/** What goes to WeChat in one check, and the wordings that it holds or is a part of. */
export type TextPiece = { readonly content: string; readonly wordings: readonly Wording[] }

/** Where a text may be cut so that the first part has at most `LONGEST` characters: between words where there are any. */
function cutOf(words: string): number {
  const head = words.slice(0, MAX_PIECE_LENGTH)
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'))
  if (space > MAX_PIECE_LENGTH / 2) return space + 1
  // Both halves of a surrogate pair stay together.
  return /[\uD800-\uDBFF]$/.test(head) ? MAX_PIECE_LENGTH - 1 : MAX_PIECE_LENGTH
}

function partsOf(words: string): string[] {
  const parts: string[] = []
  let rest = words
  while (rest.length > MAX_PIECE_LENGTH) {
    const cut = cutOf(rest)
    parts.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...parts, rest]
}

export const alone = (wording: Wording): TextPiece[] =>
  partsOf(wording.words).map((content) => ({ content, wordings: [wording] }))

/** Short wordings of one language share a piece, so that a whole programme takes hundreds of checks and not thousands. */
function together(wordings: readonly Wording[]): TextPiece[] {
  const pieces: TextPiece[] = []
  let held: TextPiece | undefined
  for (const wording of wordings) {
    const content = held ? `${held.content}\n${wording.words}` : wording.words
    if (held && content.length <= MAX_PIECE_LENGTH) {
      held = { content, wordings: [...held.wordings, wording] }
      continue
    }
    if (held) pieces.push(held)
    held = { content: wording.words, wordings: [wording] }
  }
  return held ? [...pieces, held] : pieces
}

/** All wordings in pieces of at most `LONGEST` characters. */
export function piecesOf(wordings: readonly Wording[]): TextPiece[] {
  const short = wordings.filter(({ words }) => words.length <= MAX_PIECE_LENGTH)
  const languages = [...new Set(short.map(({ language }) => language))]
  return [
    ...wordings.filter(({ words }) => words.length > MAX_PIECE_LENGTH).flatMap(alone),
    ...languages.flatMap((language) => together(short.filter((wording) => wording.language === language))),
  ]
}
