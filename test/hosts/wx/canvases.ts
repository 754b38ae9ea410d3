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
  /** The canvas as a PNG. */
  png(node: object, cut: Cut): ByteText
}

/** A host without a screen. */
export const noCanvases: Canvases = {
  find: () => null,
  png: () => {
    throw new Refusal('canvas is empty')
  },
}

type Told = ((found: { node: object | null }) => void) | undefined

/** `wx.createSelectorQuery()`, in what canvases need of it: `select('#id')` and the node. */
const selectorQuery = (canvases: Canvases) => () => {
  const asked: (() => { node: object | null })[] = []
  const query = {
    in: () => query,
    select(selector: string) {
      const note = (tell: Told) => {
        asked.push(() => {
          const found = { node: canvases.find(selector.replace(/^#/, '')) }
          tell?.(found)
          return found
        })
        return query
      }
      return { node: note, fields: (_fields: object, tell: Told) => note(tell) }
    },
    exec(tell?: (found: object[]) => void) {
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
export const canvasMembers = (canvases: Canvases, files: FileSystem): Record<string, unknown> => {
  let made = 0
  return {
    createSelectorQuery: selectorQuery(canvases),
    canvasToTempFilePath: (given: Given) =>
      answerLater('canvasToTempFilePath', given, () => {
        made += 1
        if (typeof given.canvas !== 'object' || given.canvas === null) throw new Refusal('canvas is empty')
        return { tempFilePath: files.putTemp(`canvas-${made}.png`, canvases.png(given.canvas, cutOf(given))) }
      }),
  }
}
