import type { ByteText } from './bytes'
import { answerLater, type Given, Refusal } from './call'
import type { FileSystem } from './files'

/** A part of a canvas, in its own pixels, and the size it is to have in the file. */
export interface Cut {
  x: number
  y: number
  width: number
  height: number
  destWidth: number
  destHeight: number
}

/** The canvases of the page on top, as far as a host draws any. */
export interface Canvases {
  /** The node of the canvas with this `id`; null where there is none. */
  find(id: string): object | null
  /** The box of the element with this `id` on the page on top, from the window's corner; null where there is none. */
  box(id: string): { left: number; top: number; width: number; height: number } | null
  /** The canvas as a PNG. */
  png(node: object, cut: Cut): ByteText
}

/** A host without a screen. */
export const noCanvases: Canvases = {
  find: () => null,
  box: () => null,
  png: () => {
    throw new Refusal('canvas is empty')
  },
}

type Told<Found> = ((found: Found) => void) | undefined

/**
 * `wx.createSelectorQuery()`, in what the app asks of it: the node of a canvas, an element's box, and how far the page has
 * been scrolled.
 */
const selectorQuery = (canvases: Canvases, scrollTop: () => number) => () => {
  const asked: (() => object | null)[] = []
  const note = <Found extends object | null>(find: () => Found, tell: Told<Found>) => {
    asked.push(() => {
      const found = find()
      tell?.(found)
      return found
    })
    return query
  }
  const query: Record<string, (...given: never[]) => unknown> = {
    in: () => query,
    select(selector: string) {
      const id = selector.replace(/^#/, '')
      const node = () => ({ node: canvases.find(id) })
      return {
        boundingClientRect: (tell: Told<object | null>) => note(() => canvases.box(id), tell),
        node: (tell: Told<{ node: object | null }>) => note(node, tell),
        fields: (_fields: object, tell: Told<{ node: object | null }>) => note(node, tell),
      }
    },
    selectViewport: () => ({
      scrollOffset: (tell: Told<{ scrollTop: number }>) => note(() => ({ scrollTop: scrollTop() }), tell),
    }),
    exec(tell?: (found: (object | null)[]) => void) {
      setTimeout(() => {
        const found = asked.map((ask) => ask())
        tell?.(found)
      }, 0)
      return query
    },
  }
  return query
}

const cutOf = (given: Given): Cut => {
  const side = (name: keyof Cut) => Number(given[name] ?? Number.NaN)
  const cut = { x: side('x'), y: side('y'), width: side('width'), height: side('height') }
  return { ...cut, destWidth: side('destWidth'), destHeight: side('destHeight') }
}

/** What `wx` knows of canvases: finding one, and making a file of it. */
export const canvasMembers = (
  canvases: Canvases,
  files: FileSystem,
  scrollTop: () => number,
): Record<string, unknown> => {
  let made = 0
  return {
    createSelectorQuery: selectorQuery(canvases, scrollTop),
    canvasToTempFilePath: (given: Given) =>
      answerLater('canvasToTempFilePath', given, () => {
        made += 1
        if (typeof given.canvas !== 'object' || given.canvas === null) throw new Refusal('canvas is empty')
        return { tempFilePath: files.putTemp(`canvas-${made}.png`, canvases.png(given.canvas, cutOf(given))) }
      }),
  }
}
