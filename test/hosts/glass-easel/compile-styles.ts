import postcss, { type Root } from 'postcss'
import { builtInTags } from './built-in-tags'

const tags = new Set(['page', ...builtInTags])

/** `page view.x > text` -> `wx-page wx-view.x > wx-text`. */
const renameInSelector = (selector: string): string =>
  selector.replace(/(^|[\s>+~,(])([a-z][a-z-]*)(?![\w(-])/g, (whole: string, before: string, tag: string) =>
    tags.has(tag) ? `${before}wx-${tag}` : whole,
  )

/** Units of the phone's page in units of the browser's window, which also holds the bars. */
const renameUnits = (value: string): string =>
  value
    .replace(/(-?[\d.]+)rpx\b/g, 'calc($1 * 100vw / 750)')
    .replace(/(-?[\d.]+)d?vh\b/g, 'calc($1 * var(--page-height) / 100)')
    .replace(/env\(\s*safe-area-inset-bottom\s*(?:,[^()]*)?\)/g, 'var(--inset-bottom)')

const usable = (value: string): boolean => !value.includes('constant(')

const rewrite = (root: Root): void => {
  root.walkAtRules('import', (rule) => void rule.remove())
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name))) return
    rule.selectors = rule.selectors.map(renameInSelector)
  })
  root.walkDecls((declaration) => {
    if (usable(declaration.value)) declaration.value = renameUnits(declaration.value)
    else declaration.remove()
  })
}

/** Paths that a style sheet imports, as written. */
export const importsOf = (wxss: string): string[] =>
  [...wxss.matchAll(/@import\s+["']([^"']+)["']/g)].flatMap(([, file]) => (file === undefined ? [] : [file]))

/** A WXSS file as CSS for the host's page, without its imports. */
export const compileStyle = (wxss: string): string => {
  const root = postcss.parse(wxss)
  rewrite(root)
  return root.toString()
}
