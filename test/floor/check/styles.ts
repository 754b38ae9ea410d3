import postcss, { type AtRule, type Declaration, type Rule } from 'postcss'
import { isNewerThan, oldestBrowsers } from './browsers'
import { styleFeatures } from './style-features'

type Feature = (typeof styleFeatures)[number]

/** A browser that does not know a property takes the rule's own with a vendor's prefix, one that does not know a value the one before. */
function hasFallback({ prop, parent }: Declaration, feature: Feature): boolean {
  const others = parent?.nodes?.filter((node): node is Declaration => node.type === 'decl') ?? []
  return others.some((other) =>
    feature.part === 'value'
      ? other.prop === prop && !feature.pattern.test(`${other.prop}: ${other.value}`)
      : other.prop === `-webkit-${prop}`,
  )
}

const isInSupports = (node: Rule | AtRule | Declaration): boolean => {
  for (let up = node.parent; up; up = up.parent as typeof up)
    if (up.type === 'atrule' && (up as AtRule).name === 'supports') return true
  return false
}

/** A list with one selector that is not understood is dropped whole. */
const isWhole = (rule: Rule, { pattern }: Feature): boolean =>
  rule.selectors.every((selector) => pattern.test(selector))

function isMissed(feature: Feature, node: Rule | AtRule | Declaration): boolean {
  if (node.type === 'rule')
    return (
      feature.part === 'selector' && feature.pattern.test(node.selector) && !(feature.without && isWhole(node, feature))
    )
  if (feature.without) return false
  if (node.type === 'atrule') return feature.part === 'at-rule' && feature.pattern.test(`${node.name} ${node.params}`)
  const written =
    feature.part === 'property' ? node.prop : feature.part === 'value' ? `${node.prop}: ${node.value}` : ''
  return written !== '' && feature.pattern.test(written) && !hasFallback(node, feature)
}

/** What a style sheet relies on and the oldest browsers lack: no `@supports` around it, no fallback, and no word on what happens without. */
export function tooNewInStyles(text: string): string[] {
  const oldest = oldestBrowsers()
  const newer = styleFeatures.filter((feature) => isNewerThan(oldest, feature))
  const found: string[] = []
  postcss.parse(text).walk((node) => {
    if (node.type === 'comment' || isInSupports(node)) return
    for (const feature of newer)
      if (isMissed(feature, node))
        found.push(`${feature.name} is newer than the oldest browsers … ${String(node).slice(0, 80)}`)
  })
  return found
}
