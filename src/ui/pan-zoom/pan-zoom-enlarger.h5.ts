import { type FramePoint, INITIAL, isWhole, type PanZoomState, pan, sizeName, zoom } from './pan-zoom-state'

/** A drawing in its frame, and what can be done to it. Points and distances are in widths and heights of the frame. */
export type Enlarger = {
  readonly frame: HTMLElement
  readonly look: () => PanZoomState
  readonly show: (look: PanZoomState) => void
  readonly zoom: (factor: number, at?: FramePoint) => void
  readonly move: (by: FramePoint) => void
  /** Where on the frame something on the screen is. */
  readonly pointOf: (place: { readonly clientX: number; readonly clientY: number }) => FramePoint
}

export function enlarger(frame: HTMLElement, drawing: HTMLElement): Enlarger {
  let look = INITIAL
  const show = (next: PanZoomState) => {
    look = next
    drawing.style.transform = `translate(${look.x * 100}%, ${look.y * 100}%) scale(${look.scale})`
    drawing.className = `pan-zoom__drawing pan-zoom__drawing--${sizeName(look.scale)}`
    frame.classList.toggle('pan-zoom__frame--enlarged', !isWhole(look.scale))
  }
  return {
    frame,
    look: () => look,
    show,
    zoom: (factor, at) => show(zoom(look, factor, at)),
    move: (by) => show(pan(look, by)),
    pointOf({ clientX, clientY }) {
      const { left, top, width, height } = frame.getBoundingClientRect()
      return { x: (clientX - left) / width, y: (clientY - top) / height }
    },
  }
}
