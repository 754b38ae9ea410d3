/**
 * Characters that draw nothing (Unicode, "Default_Ignorable_Code_Point", and the fillers and blanks that fonts leave
 * empty). They are allowed within a text: Persian names need the non-joiner, Japanese ones variation selectors.
 */
const UNSEEN_RANGES =
  '\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb'
/** Tags and further variation selectors, U+E0000 to U+E0FFF. */
const UNSEEN_PAIRS = '\\udb40[\\udc00-\\udfff]'
const UNSEEN = new RegExp(`[${UNSEEN_RANGES}]|${UNSEEN_PAIRS}`, 'g')

/** A text without what draws nothing. */
export const visiblePart = (text: string): string => text.replace(UNSEEN, '')

/** Whether a reader sees anything of a text. */
export const isVisible = (text: string): boolean => visiblePart(text) !== ''

/** A text of any language within a sentence: it keeps its own direction (Unicode UAX 9, FSI and PDI). */
export const inOwnDirection = (text: string): string => `\u2068${text}\u2069`

const OVERRIDES = /[\u202d\u202e]/
const OPENERS = /[\u202a\u202b\u2066-\u2068]/
const CLOSERS = /[\u202c\u2069]/

/**
 * Whether a text leaves the direction of what stands around it alone (Unicode UAX 9, section 2): no override, which
 * shows letters in another order than they are read, and every embedding and isolate closed.
 */
export function keepsDirection(text: string): boolean {
  if (OVERRIDES.test(text)) return false
  let open = 0
  for (const character of text) {
    if (OPENERS.test(character)) open++
    if (CLOSERS.test(character)) open--
    if (open < 0) return false
  }
  return open === 0
}
