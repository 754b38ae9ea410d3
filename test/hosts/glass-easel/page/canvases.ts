import type { ByteText } from '../../wx/bytes'
import type { Canvases, Cut } from '../../wx/canvases'

/** What WeChat's canvas lacks on some phones, so that nothing may hang on it. */
const lacking = new Set<string | symbol>(['direction', 'letterSpacing', 'fontKerning', 'roundRect', 'filter'])

const onPhone = (brush: CanvasRenderingContext2D): CanvasRenderingContext2D =>
  new Proxy(brush, {
    has: (real, name) => !lacking.has(name) && name in real,
    get: (real, name) => {
      const value: unknown = lacking.has(name) ? undefined : Reflect.get(real, name, real)
      return typeof value === 'function' ? value.bind(real) : value
    },
    set: (real, name, value) => lacking.has(name) || Reflect.set(real, name, value, real),
  })

/** The node that a selector query gives: a canvas and nothing of a browser's element. */
class CanvasNode {
  constructor(readonly element: () => HTMLCanvasElement) {}

  get width(): number {
    return this.element().width
  }

  set width(pixels: number) {
    this.element().width = pixels
  }

  get height(): number {
    return this.element().height
  }

  set height(pixels: number) {
    this.element().height = pixels
  }

  getContext(kind: string): CanvasRenderingContext2D | null {
    const brush = kind === '2d' ? this.element().getContext('2d') : null
    return brush && onPhone(brush)
  }
}

const find = (id: string): CanvasNode | null => {
  const place = `section:not([hidden]) wx-canvas[id$="--${CSS.escape(id)}"] canvas`
  const element = document.querySelector<HTMLCanvasElement>(place)
  return element && new CanvasNode(() => element)
}

const box: Canvases['box'] = (id) => {
  const element = document.querySelector(`section:not([hidden]) [id$="--${CSS.escape(id)}"]`)
  if (!element) return null
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

const png = (node: object, { x, y, width, height, destWidth, destHeight }: Cut): ByteText => {
  if (!(node instanceof CanvasNode)) throw new Error('no canvas')
  const sheet = document.createElement('canvas')
  sheet.width = destWidth
  sheet.height = destHeight
  sheet.getContext('2d')?.drawImage(node.element(), x, y, width, height, 0, 0, destWidth, destHeight)
  return atob(sheet.toDataURL('image/png').split(',')[1] ?? '')
}

/** The real canvases of the page on top. */
export const drawnCanvases: Canvases = { find, box, png }
