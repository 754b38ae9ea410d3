import { FOLDS } from './fold-table'

/**
 * What a line of the table says: the first character's code in hexadecimal, a space, then for that character and those
 * after it the folded form, or K (keeps itself), D (is dropped), R (folds as the one before). `L` and a digit of base
 * 36 sets how many UTF-16 units the forms have from there on, 1 at first. No form has a capital letter.
 */
function readLine(line: string, table: Map<number, string>): void {
  const gap = line.indexOf(' ')
  let code = Number.parseInt(line.slice(0, gap), 16)
  let length = 1
  let form = ''
  for (let at = gap + 1; at < line.length; code++) {
    if (line[at] === 'L') {
      length = Number.parseInt(line[at + 1] ?? '', 36)
      at += 2
    }
    const mark = line[at]
    const isForm = mark !== 'K' && mark !== 'D' && mark !== 'R'
    if (isForm) form = line.slice(at, at + length)
    if (mark === 'D') form = ''
    if (mark === 'K') form = String.fromCharCode(code)
    table.set(code, form)
    at += isForm ? length : 1
  }
}

/** What characters fold to, as far as they came up. */
const forms = new Map<number, string>()

let unread: string[] | undefined

/** Most names need one or two of the table's fifty lines, each of which begins with its first character. */
function formOf(code: number): string {
  if (!forms.has(code)) {
    unread ??= FOLDS.split('\n')
    const line = unread.filter((each) => Number.parseInt(each, 16) <= code).pop()
    forms.set(code, String.fromCharCode(code))
    if (line) readLine(line, forms)
    unread = unread.filter((each) => each !== line)
  }
  return forms.get(code) ?? ''
}

/** Full-width forms of ASCII lie this far above it (Unicode, block FF00). */
const FULL_WIDTH = 0xfee0

const narrow = (code: number): number => (code > 0xff00 && code < 0xff5f ? code - FULL_WIDTH : code)

const small = (code: number): number => (code > 0x40 && code < 0x5b ? code + 0x20 : code)

/** The table changes none of these but capitals. */
const isAscii = /^[ -~]*$/

/**
 * Text in the one form in which different spellings of the same word compare equal: small letters without accents and
 * vowel signs, half width, no ligatures or presentation forms, one form for each Arabic letter, European digits.
 * Needs nothing of the platform's Unicode data, which Android's WeChat lacks. Folding again changes nothing.
 */
export function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase()
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    folded += formOf(small(narrow(text.charCodeAt(at))))
  }
  return folded
}
