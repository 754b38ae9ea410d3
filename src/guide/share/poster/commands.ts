import type { QrModules } from '@/platform/share/qr-code'

/** A rectangle on the poster, in its pixels from the top left corner. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** How a line of text looks; `size` is its font's, in the poster's pixels. */
export type Type = { readonly size: number; readonly isBold: boolean; readonly colour: string }

export type TextCommand = {
  readonly kind: 'text'
  readonly words: string
  /** The line's own: as wide as its words, as high as a line. */
  readonly box: Rect
  readonly type: Type
  /** Which of the box's edges the words stand at: where fonts differ from what was measured, that edge holds. */
  readonly align: 'left' | 'right'
  readonly isRightToLeft: boolean
}

export type RectCommand = {
  readonly kind: 'rect'
  readonly box: Rect
  readonly colour: string
  readonly radius: number
}

export type CodeCommand = {
  readonly kind: 'code'
  /** The code with its quiet zone, which is white. */
  readonly box: Rect
  /** Pixels a module; a whole number, so that no edge is blurred. */
  readonly module: number
  readonly modules: QrModules
}

/** What the painter does, in this order. */
export type DrawCommand = TextCommand | RectCommand | CodeCommand

/** How wide words are in a font, in pixels. */
export type Measure = (words: string, type: Type) => number

/** 3:4, in pixels. */
export const WIDTH = 1080
export const HEIGHT = 1440
