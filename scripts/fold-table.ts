import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** Blocks of the Basic Multilingual Plane whose characters are folded; all others stay as they are. */
export const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x80, 0x24f], // Latin
  [0x300, 0x556], // combining marks, Greek, Cyrillic, Armenian capitals
  [0x591, 0x5c7], // Hebrew points
  [0x600, 0x6ff], // Arabic
  [0x1e00, 0x1fff], // Latin with several marks, Vietnamese, polytonic Greek
  [0x2000, 0x209c], // spaces, format characters, superscripts and subscripts
  [0x2100, 0x2188], // letterlike symbols, Roman numerals
  [0x2460, 0x2473], // numbers in circles
  [0x24b6, 0x24ea], // letters in circles
  [0x2e9f, 0x3000], // CJK radicals, ideographic space
  [0x3041, 0x30ff], // kana
  [0xf900, 0xfdff], // CJK compatibility ideographs, ligatures, Arabic presentation forms A
  [0xfe20, 0xfe6b], // half marks, vertical and small forms
  [0xfe70, 0xfeff], // Arabic presentation forms B
  [0xff5f, 0xff9f], // half-width kana
  [0xffe0, 0xffe6], // full-width signs
]

/** What people type for one another and Unicode does not decompose. */
export const equals: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i', ƒ: 'f' },
  ...{ ς: 'σ' },
  // Alef wasla, alef maqsura, ta marbuta; kaf, ya and forms of ha as Persian and Urdu write them.
  ...{ ٱ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ھ: 'ه', ہ: 'ه', ە: 'ه', ۃ: 'ه', ـ: '' },
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, `${value}`])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, `${value}`])),
}

const folded = (code: number): string =>
  String.fromCharCode(code)
    .normalize('NFKD')
    // An Arabic mark that stands alone decomposes to a space under it; no word ends there.
    .replace(/^ (?=[\u064b-\u0655])/, '')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/./gu, (character) => equals[character] ?? character)

/** Longer stretches of characters that stay as they are begin a new line. */
const LONGEST_KEPT = 6

type Entry = { readonly code: number; readonly to: string }

function linesOf(first: number, last: number): Entry[][] {
  const lines: Entry[][] = []
  let previous = Number.NEGATIVE_INFINITY
  for (let code = first; code <= last; code++) {
    const to = folded(code)
    if (to === String.fromCharCode(code)) continue
    if (code - previous > LONGEST_KEPT) lines.push([])
    else
      for (let kept = previous + 1; kept < code; kept++)
        lines.at(-1)?.push({ code: kept, to: String.fromCharCode(kept) })
    lines.at(-1)?.push({ code, to })
    previous = code
  }
  return lines
}

function pack(entries: readonly Entry[]): string {
  let length = 1
  let previous: string | undefined
  let packed = (entries[0]?.code ?? 0).toString(16)
  packed += ' '
  for (const { code, to } of entries) {
    if (to === String.fromCharCode(code)) packed += 'K'
    else if (to === '') packed += 'D'
    else if (to === previous) packed += 'R'
    else {
      if (to.length !== length) packed += `L${to.length.toString(36)}`
      length = to.length
      packed += to
    }
    previous = to
  }
  return packed
}

/** The text of `domain/search/fold-table.ts`. Node's own Unicode data decides. */
export function foldTable(): string {
  const lines = blocks.flatMap(([first, last]) => linesOf(first, last)).map(pack)
  const table = lines.join('\n').replace(/[`\\$]/g, '\\$&')
  return `/** Written by \`npx tsx scripts/fold-table.ts\`; \`fold.ts\` says how it is read. */\nexport const FOLDS = \`${table}\`\n`
}

if (process.argv[1] === __filename) writeFileSync(path.join(__dirname, '../domain/search/fold-table.ts'), foldTable())
