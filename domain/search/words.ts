import { fold } from './fold'

/** ASCII apart from letters and digits, and the marks of the scripts that `fold` knows; Unicode's punctuation and symbol blocks. */
const SEPARATORS =
  /[!-/:-@[-`{-\u00bf\u00d7\u00f7\u02b9-\u02ff\u037e\u0387\u055a-\u055f\u0589\u058a\u05be-\u05c6\u05f3\u05f4\u060c-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3030\u30a0\u30fb\ufe10-\ufe6b\uff5f-\uff65]+/g

/** Dots inside one name or word, which many leave out: 艾米·波普, col·lecció. */
const MIDDLE_DOTS = /[\u00b7\u2027\u30fb]/g

/** Scripts that put no space between words, and Hangul, which joins its particles to them: Thai to Khmer, CJK, and all beyond the basic plane. */
const UNSPACED =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u9fff\\uac00-\\ud7a3\\ud800-\\udfff\\uf900-\\ufaff'

const RUNS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}\\s]+`, 'g')
const unspaced = new RegExp(`^[${UNSPACED}]`)

/** The Arabic article with the particles that are written onto it; at least two letters must be left. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=..)/

/** Folded words in their order. Where the script changes a word ends: `IOM总干事` is two. */
export const searchWords = (text: string): string[] =>
  fold(text).replace(MIDDLE_DOTS, '').replace(SEPARATORS, ' ').match(RUNS) ?? []

/** Whether a folded letter stands between words, and whether it is a dot that is left out. */
export const isSeparator = (letter: string): boolean => letter.replace(SEPARATORS, '').trim() === ''
export const isMiddleDot = (letter: string): boolean => letter.replace(MIDDLE_DOTS, '') === ''

/** Whether the word is a run of a script without spaces, so that any part of it may be a word. */
export const isUnspaced = (word: string): boolean => unspaced.test(word)

/** A folded word without the Arabic article: what else it may be looked up by. */
export const withoutArticle = (word: string): string => word.replace(ARTICLE, '')
