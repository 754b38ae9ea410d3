/** Which part of a drawing its frame shows: how many times enlarged, and where its top left corner lies. All in widths and heights of the frame. */
export type PanZoomState = { readonly scale: number; readonly x: number; readonly y: number }

/** A point of the frame: 0 to 1 from its left and its top. */
export type FramePoint = { readonly x: number; readonly y: number }

export const INITIAL: PanZoomState = { scale: 1, x: 0, y: 0 }
export const MAX_SCALE = 4
export const CENTRE: FramePoint = { x: 0.5, y: 0.5 }

/** Finger and float noise around the whole drawing. */
const NOISE = 0.01

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The frame is always full: the drawing's edges never come inside it. */
const filling = ({ scale, x, y }: PanZoomState): PanZoomState => ({
  scale,
  x: between(x, 1 - scale, 0),
  y: between(y, 1 - scale, 0),
})

/** As large as asked, within what is allowed. */
export const allowedScale = (scale: number): number => between(scale, INITIAL.scale, MAX_SCALE)

export const isWhole = (scale: number): boolean => scale < INITIAL.scale + NOISE

/** About how large the drawing is, for what should not grow with it. */
export const sizeName = (scale: number): '' | 'twice' | 'thrice' =>
  scale > 2.6 ? 'thrice' : scale > 1.5 ? 'twice' : ''

export const pan = ({ scale, x, y }: PanZoomState, by: FramePoint): PanZoomState =>
  filling({ scale, x: x + by.x, y: y + by.y })

/** Larger or smaller by a factor; what lies under the point stays there as far as the edges allow. */
export function zoom(look: PanZoomState, factor: number, at: FramePoint = CENTRE): PanZoomState {
  const scale = allowedScale(look.scale * factor)
  const ratio = scale / look.scale
  return filling({ scale, x: at.x - (at.x - look.x) * ratio, y: at.y - (at.y - look.y) * ratio })
}

type Span = { readonly from: number; readonly to: number }

const intoView = ({ from, to }: Span): number => (from < 0 ? -from : to > 1 ? 1 - to : 0)

/** Moved just so far that a rectangle, given where the frame shows it now, is inside the frame. */
export const panToShow = (look: PanZoomState, across: Span, down: Span): PanZoomState =>
  pan(look, { x: intoView(across), y: intoView(down) })
