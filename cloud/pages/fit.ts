/** One letter's width in ems, on the wide side: what is estimated to fit does fit. */
const WIDE = 1.02
const CAPITAL = 0.68
const NARROW = 0.56

/** Chinese, Japanese and Korean signs, full-width forms and pictographs fill a square. */
const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe4f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  code >= 0x1f000

function widthOf(sign: string): number {
  if (isWide(sign.codePointAt(0) ?? 0)) return WIDE
  return /[A-ZmwMW@%—]/.test(sign) ? CAPITAL : NARROW
}

/** The width of a text in ems, as estimated without knowing the letters. */
export const emsOf = (text: string): number => [...text].reduce((sum, sign) => sum + widthOf(sign), 0)

/** In how many lines a text is set that has `ems` of width. Words that do not fit leave room at a line's end. */
export function lineCount(text: string, ems: number): number {
  const all = emsOf(text)
  return all <= ems ? 1 : Math.ceil((all * 1.1) / ems)
}

/** A box and its texts, in millimetres (or whatever `sizes` is in). */
export type TextBox = {
  readonly width: number
  readonly height: number
  /** Of a line, in ems. */
  readonly leading: number
  /** Sizes to choose from, the largest first. */
  readonly sizes: readonly number[]
}

/** Lines that the texts take, one below the other. */
export const linesOfAll = (texts: readonly string[], ems: number): number =>
  texts.reduce((sum, text) => sum + lineCount(text, ems), 0)

/** The largest of the sizes in which the texts fit in their box, as its place in `sizes`; the last where none does. */
export function sizeFor(texts: readonly string[], { width, height, leading, sizes }: TextBox): number {
  const fits = sizes.findIndex((size) => linesOfAll(texts, width / size) * size * leading <= height)
  return fits === -1 ? sizes.length - 1 : fits
}
