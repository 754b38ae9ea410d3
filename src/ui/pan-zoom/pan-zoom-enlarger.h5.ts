import { enlarged, type FramePoint, isWhole, type Look, moved, sizeName, WHOLE } from './pan-zoom-look'

/** A drawing in its frame, and what can be done to it. Points and distances are in widths and heights of the frame. */
export type Enlarger = {
  readonly frame: HTMLElement
  readonly look: () => Look
  readonly show: (look: Look) => void
  readonly zoom: (factor: number, at?: FramePoint) => void
  readonly move: (by: FramePoint) => void
  /** Where on the frame something on the screen is. */
  readonly pointOf: (place: { readonly clientX: number; readonly clientY: number }) => FramePoint
}

export function enlarger(frame: HTMLElement, drawing: HTMLElement): Enlarger {
  let look = WHOLE
  const show = (next: Look) => {
    look = next
    drawing.style.transform = `translate(${look.x * 100}%, ${look.y * 100}%) scale(${look.scale})`
    drawing.className = `pan-zoom__drawing pan-zoom__drawing--${sizeName(look.scale)}`
    frame.classList.toggle('pan-zoom__frame--enlarged', !isWhole(look.scale))
  }
  return {
    frame,
    look: () => look,
    show,
    zoom: (factor, at) => show(enlarged(look, factor, at)),
    move: (by) => show(moved(look, by)),
    pointOf({ clientX, clientY }) {
      const { left, top, width, height } = frame.getBoundingClientRect()
      return { x: (clientX - left) / width, y: (clientY - top) / height }
    },
  }
}
