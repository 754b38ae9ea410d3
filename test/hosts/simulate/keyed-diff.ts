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

const redrawChildren = (node: ExparserNode, after: VirtualNode, shadowRoot: ExparserNode | undefined): void => {
  for (const child of [...node.childNodes]) node.removeChild(child)
  for (const child of after.children) node.appendChild(fresh(child, shadowRoot))
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
  const kept =
    before.children.length === after.children.length &&
    before.children.every((child, at) => sameKind(child, after.children[at] ?? child))
  if (!kept) redrawChildren(node, after, shadowRootFor(node))
  else before.children.forEach((child, at) => void patch(child, after.children[at] ?? child))
  node._vt = after
}

/**
 * j-component 1.4.10 puts moved children of a keyed list in a wrong order. Its diff is replaced by one that updates in
 * place where the children are the same and draws the list anew where they are not.
 */
export const repairKeyedDiff = (): void => {
  diff.diffVt = patch
}
