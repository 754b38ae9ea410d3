import { Element, Event as ExparserEvent, type ExparserNode } from 'miniprogram-exparser'

const INLINE = new Set(['WX-TEXT'])

/** Visible text with a line break between blocks. */
const linesOf = (node: Node): string => {
  if (node.nodeType === 3) return node.textContent ?? ''
  const inner = [...node.childNodes].map(linesOf).join('')
  return node instanceof HTMLElement && !INLINE.has(node.tagName) ? `\n${inner}\n` : inner
}

export const textOfDom = (dom: Node): string =>
  linesOf(dom)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

const touchOn = (target: HTMLElement) =>
  new Touch({ identifier: 1, target, clientX: 1, clientY: 1, pageX: 1, pageY: 1 })

const touch = (target: HTMLElement, name: string, touches: Touch[]): void => {
  const event = new TouchEvent(name, { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'touches', { value: touches })
  Object.defineProperty(event, 'changedTouches', { value: [touchOn(target)] })
  target.dispatchEvent(event)
}

/** All elements below a node, through the shadow roots of `comp` and `custom-wrapper`. */
export const descend = (node: ExparserNode, found: ExparserNode[] = []): ExparserNode[] => {
  found.push(node)
  if (node.shadowRoot instanceof Element) descend(node.shadowRoot, found)
  for (const child of node.childNodes ?? []) descend(child, found)
  return found
}

/** One element of a drawn page. */
export class NodeView {
  constructor(private readonly node: ExparserNode) {}

  get id(): string {
    return this.node.id ?? ''
  }

  get dom(): HTMLElement {
    if (!this.node.$$) throw new Error(`#${this.id} has no element on the screen`)
    return this.node.$$
  }

  get text(): string {
    return textOfDom(this.dom)
  }

  get classes(): string[] {
    const own = this.attribute('class')
    return typeof own === 'string' ? own.split(/\s+/) : []
  }

  /** An attribute of a built-in component as the template gave it: `src`, `value`, `scroll-top`. */
  attribute(name: string): unknown {
    return this.node._vt?.attrs.find((attribute) => attribute.name === name)?.value
  }

  /** A finger put down and lifted: bubbles, and stops where the app stops it. */
  tap(): void {
    const target = this.dom
    touch(target, 'touchstart', [touchOn(target)])
    touch(target, 'touchend', [])
  }

  /** An event of a built-in component: it does not bubble, as on the phone. */
  trigger(name: string, detail: unknown = {}): void {
    const event = ExparserEvent.create(name, detail, { bubbles: false, composed: false, capturePhase: true })
    ExparserEvent.dispatchEvent(this.node, event)
  }
}
