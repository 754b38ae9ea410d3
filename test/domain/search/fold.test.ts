import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fold } from 'domain/search/fold'
import fc from 'fast-check'
import { blocks, equals, foldTable } from '../../../scripts/fold-table'

describe('two spellings fold to the same', () => {
  test.each([
    ['capitals', 'MIGRATION', 'migration'],
    ['French accents', 'Équateur, Côte d’Ivoire', 'equateur, cote d’ivoire'],
    ['a decomposed accent', 'e\u0301quateur', 'équateur'],
    ['German', 'Große Straße', 'grosse strasse'],
    ['Scandinavian', 'Ørsted Ærø Åbo', 'orsted aero abo'],
    ['Polish and Croatian', 'Łódź Đakovo', 'lodz dakovo'],
    ['Turkish', 'İSTANBUL ısı', 'istanbul isi'],
    ['Vietnamese', 'Cộng hòa xã hội chủ nghĩa Việt Nam, Đà Nẵng', 'cong hoa xa hoi chu nghia viet nam, da nang'],
    ['Greek with tones', 'Ελλάδα ᾨδή', 'ελλαδα ωδη'],
    ['Greek final sigma', 'ΛΌΓΟΣ', 'λογος'],
    ['Russian', 'ЁЛКА МОЙ', 'елка мои'],
    ['Ukrainian', 'Україна', 'украіна'],
    ['Armenian capitals', 'ՀԱՅԱՍՏԱՆ', 'հայաստան'],
    ['full width', 'ＩＯＭ　２０２４！', 'iom 2024!'],
    ['half-width kana', 'ﾊﾞｽ', 'バス'],
    ['ligatures', 'oﬃce', 'office'],
    ['Roman numerals and circled numbers', 'Ⅳ ②', 'iv 2'],
    ['a Kangxi radical from a PDF', '⽣命', '生命'],
    ['a compatibility ideograph', '\uf900', '豈'],
    ['soft hyphens and zero-width spaces', 'mi\u00adgra\u200btion', 'migration'],
    ['Arabic vowel signs', 'الهِجْرَةُ', 'الهجره'],
    ['tatweel', 'الهجـــرة', 'الهجرة'],
    ['alef forms', 'أإآٱ', 'اااا'],
    ['hamza on waw and ya', 'مسؤول رئيس', 'مسوول رييس'],
    ['alef maqsura', 'على', 'علي'],
    ['ta marbuta', 'إدارة', 'اداره'],
    ['Persian kaf and ya', 'کمیسیون', 'كميسيون'],
    ['Arabic-Indic digits', '٢٠٢٤', '2024'],
    ['Persian digits', '۲۰۲۴', '2024'],
    ['Arabic presentation forms', 'ﻫﺠﺮﺓ ﻻ', 'هجره لا'],
    ['the ligature of God’s name', 'ﷲ', 'الله'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
  })
})

test.each([
  ['Chinese', '移民管理合作分论坛'],
  ['Korean', '이민 관리'],
  ['Hindi vowel signs', 'प्रवासन'],
  ['Thai vowel signs', 'การย้ายถิ่น'],
  ['emoji and characters beyond the basic plane', '🛂 𠮷'],
  ['punctuation', '“a” – b, c. d?'],
  ['nothing', ''],
])('%s stays as it is', (_, text) => {
  expect(fold(text)).toBe(text)
})

const codes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const isFolded = (code: number) => blocks.some(([first, last]) => first <= code && code <= last)

/** Stated apart from the script that makes the table: decompose, small letters, no marks, and one for its equals. */
function byUnicode(character: string): string {
  const bare = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
  const isLoneArabicMark = /^ [\u064b-\u0655]/.test(character.normalize('NFKD'))
  return isLoneArabicMark ? bare.trim() : [...bare].map((letter) => equals[letter] ?? letter).join('')
}

test('every character of the blocks folds as Unicode’s own data say', () => {
  const wrong = blocks
    .flatMap(([first, last]) => codes(first, last))
    .map((code) => String.fromCharCode(code))
    .filter((character) => fold(character) !== byUnicode(character))
  expect(wrong).toEqual([])
})

test('full-width ASCII folds as ASCII, which only loses its capitals', () => {
  for (const code of codes(0x21, 0x7e)) {
    expect(fold(String.fromCharCode(code))).toBe(String.fromCharCode(code).toLowerCase())
    expect(fold(String.fromCharCode(code + 0xfee0))).toBe(String.fromCharCode(code).toLowerCase())
  }
})

test('every character outside the blocks stays as it is', () => {
  const others = codes(0x80, 0xffff).filter((code) => !isFolded(code) && !(code > 0xff00 && code < 0xff5f))
  const changed = others.map((code) => String.fromCharCode(code)).filter((character) => fold(character) !== character)
  expect(changed).toEqual([])
})

test('folding what is folded changes nothing', () => {
  const twice = codes(0, 0xffff)
    .map((code) => fold(String.fromCharCode(code)))
    .filter((form) => fold(form) !== form)
  expect(twice).toEqual([])
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
})

test('the table is what the script writes today, and small', () => {
  const committed = readFileSync(path.join(__dirname, '../../../domain/search/fold-table.ts'), 'utf8')
  expect(foldTable()).toBe(committed)
  expect(Buffer.byteLength(committed)).toBeLessThanOrEqual(8192)
})
