import diff from 'j-component/src/render/diff'
import { renderExparserNode, updateAttrs, type VirtualNode } from 'j-component/src/render/render'
import { TYPE_TEXT } from 'j-component/src/tool/constant'
import { type ExparserNode, ShadowRoot } from 'miniprogram-exparser'

const fresh = (node: VirtualNode, shadowRoot: ExparserNode | undefined): ExparserNode => {
  const drawn = renderExparserNode(node, null, shadowRoot)
  drawn._vt = node
  return drawn
}

const sameKind = (before: VirtualNode, after: VirtualNode): boolean =>
  before.type === after.type && before.componentId === after.componentId && before.key === after.key

const sameText = (before: VirtualNode, after: VirtualNode): boolean =>
  before.type === TYPE_TEXT && after.type === TYPE_TEXT && before.content === after.content

const replace = (node: ExparserNode, after: VirtualNode): void => {
  node.parentNode?.replaceChild(fresh(after, node.parentNode.ownerShadowRoot), node)
}

/** How many of both lists, from their beginning or their end, are the same children. */
const sameAtStart = (before: readonly VirtualNode[], after: readonly VirtualNode[]): number => {
  const at = before.findIndex((child, index) => {
    const other = after[index]
    return !other || !sameKind(child, other)
  })
  return at < 0 ? before.length : at
}

/** Children that are the same at either end stay; those between are drawn anew. */
const redrawChildren = (
  node: ExparserNode,
  before: readonly VirtualNode[],
  after: readonly VirtualNode[],
  shadowRoot: ExparserNode | undefined,
): void => {
  const start = sameAtStart(before, after)
  const end = sameAtStart(before.slice(start).reverse(), after.slice(start).reverse())
  const drawn = [...node.childNodes]
  const next = drawn[drawn.length - end]
  for (const child of drawn.slice(start, drawn.length - end)) node.removeChild(child)
  for (const child of after.slice(start, after.length - end)) node.insertBefore(fresh(child, shadowRoot), next)
  const stay = [...before.slice(0, start), ...before.slice(before.length - end)]
  const now = [...after.slice(0, start), ...after.slice(after.length - end)]
  stay.forEach((child, at) => void patch(child, now[at] ?? child))
}

const isShadowRoot = (node: ExparserNode): boolean => node instanceof ShadowRoot

const shadowRootFor = (node: ExparserNode): ExparserNode | undefined =>
  isShadowRoot(node) ? node : (node.ownerShadowRoot ?? node.parentNode?.ownerShadowRoot)

const patch = (before: VirtualNode, after: VirtualNode): void => {
  const node = before.exparserNode
  after.exparserNode = node
  if (sameText(before, after)) return
  if (before.type === TYPE_TEXT || !sameKind(before, after)) replace(node, after)
  else update(node, before, after)
}

const update = (node: ExparserNode, before: VirtualNode, after: VirtualNode): void => {
  const attrs = diff.diffAttrs(before.attrs, after.attrs)
  if (attrs) updateAttrs(node, attrs)
  after.event = before.event
  redrawChildren(node, before.children, after.children, shadowRootFor(node))
  node._vt = after
}

/**
 * j-component 1.4.10 puts moved children of a keyed list in a wrong order. Its diff is replaced by one that updates in
 * place what is the same at both ends of the list and draws anew what is between.
 */
export const repairKeyedDiff = (): void => {
  diff.diffVt = patch
}
