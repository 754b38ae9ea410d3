/** The parts of miniprogram-simulate and what it stands on that the host uses; their own types lack these. */
declare module 'miniprogram-simulate/src/utils' {
  const utils: {
    runJs(path: string): void
    /** `wxmlToJs` answers the body of a function that answers the templates of a folder. */
    getCompiler(): { wxmlToJs(root: string, options: object): string }
  }
  export = utils
}

declare module 'j-component/src/tool/utils' {
  const utils: {
    /** What j-component keeps of a registered component. */
    cache(id: string): Record<string, unknown> | undefined
  }
  export = utils
}

declare module 'j-component/src/tool/constant' {
  export const TYPE_TEXT: string
}

declare module 'j-component/src/render/diff' {
  import type { VirtualNode } from 'j-component/src/render/render'

  const diff: {
    diffVt(before: VirtualNode, after: VirtualNode): void
    diffAttrs(before: VirtualNode['attrs'], after: VirtualNode['attrs']): VirtualNode['attrs'] | false
  }
  export = diff
}

declare module 'j-component/src/render/render' {
  import type { ExparserNode } from 'miniprogram-exparser'
  export interface VirtualNode {
    type: string
    tagName?: string
    componentId?: string
    key?: string
    content?: string
    attrs: { name: string; value: unknown }[]
    event: object
    children: VirtualNode[]
    exparserNode: ExparserNode
  }
  export function renderExparserNode(node: VirtualNode, host: null, shadowRoot: ExparserNode | undefined): ExparserNode
  export function updateAttrs(node: ExparserNode, attrs: VirtualNode['attrs']): void
}

declare module 'miniprogram-exparser' {
  import type { VirtualNode } from 'j-component/src/render/render'
  export interface ExparserNode {
    id?: string
    is?: string
    /** The DOM element; a virtual node has none. */
    $$?: HTMLElement
    _vt?: VirtualNode
    shadowRoot?: ExparserNode
    ownerShadowRoot?: ExparserNode
    parentNode?: ExparserNode
    childNodes: ExparserNode[]
    textContent?: string
    appendChild(child: ExparserNode): void
    removeChild(child: ExparserNode): void
    insertBefore(child: ExparserNode, next: ExparserNode | undefined): void
    replaceChild(fresh: ExparserNode, old: ExparserNode): void
  }
  export const Element: { new (): ExparserNode }
  export const ShadowRoot: { new (): ExparserNode }
  /** What was registered stays in `_list` by its id. */
  export const Component: { new (): ExparserNode; readonly _list: Record<string, unknown> }
  export const Behavior: { readonly _list: Record<string, unknown> }
  export const Event: {
    create(name: string, detail: unknown, options: object): object
    dispatchEvent(target: ExparserNode | EventTarget, event: object): void
  }
}
