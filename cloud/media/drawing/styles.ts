/** A reference within the drawing: `url(#shade)`. */
const LOCAL_URL = /url\(\s*(["']?)#[^"')\s]*\1\s*\)/gi

/** Whether a value of an attribute or a style refers to nothing but parts of the drawing. */
export const isLocal = (value: string): boolean =>
  !/url\s*\(|@import|image-set|src\s*\(|\\/i.test(value.replace(LOCAL_URL, ''))

const COMMENT = /\/\*[\s\S]*?\*\//g
const FETCHING_RULE = /@(import|charset|namespace)[^;{]*;?|@font-face\s*\{[^}]*\}/gi

/**
 * A style sheet or the value of a `style` attribute without what would be fetched. Nothing where it cannot be told: an
 * escape may hide an address. `isWhole` is false where something was left out.
 */
export function cleanStyles(css: string): { readonly css: string; readonly isWhole: boolean } {
  const plain = css.replace(COMMENT, '')
  const without = plain.replace(FETCHING_RULE, '')
  if (/<|\\|expression\s*\(|behavior\s*:|-moz-binding|javascript:/i.test(without)) return { css: '', isWhole: false }
  const kept = without
    .split(/(?<=[;{}])/)
    .filter((part) => isLocal(part) || part.endsWith('{'))
    .join('')
  if (!isLocal(kept)) return { css: '', isWhole: false }
  return { css: kept, isWhole: kept === plain }
}
