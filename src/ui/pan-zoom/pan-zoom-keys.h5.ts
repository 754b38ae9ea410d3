import type { Enlarger } from './pan-zoom-enlarger.h5'
import { INITIAL, isWhole, panToShow } from './pan-zoom-state'
import { ZOOM_STEP } from './zoom-buttons'

const STRIDE = 0.2

const strides: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: STRIDE, y: 0 },
  ArrowRight: { x: -STRIDE, y: 0 },
  ArrowUp: { x: 0, y: STRIDE },
  ArrowDown: { x: 0, y: -STRIDE },
}

const zooms: Record<string, number> = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP }

/** Answers whether the key meant something; arrows scroll the page while the drawing is whole. */
function obey({ look, show, zoom, move }: Enlarger, key: string): boolean {
  const factor = zooms[key]
  const stride = strides[key]
  if (factor) zoom(factor)
  else if (key === '0') show(INITIAL)
  else if (stride && !isWhole(look().scale)) move(stride)
  else return false
  return true
}

/** What the keyboard has just reached comes into the frame. */
function reveal({ frame, look, show, pointOf }: Enlarger, reached: Element): void {
  frame.scrollTo(0, 0) // browsers scroll even a frame that hides its overflow
  const { left, top, right, bottom } = reached.getBoundingClientRect()
  const from = pointOf({ clientX: left, clientY: top })
  const to = pointOf({ clientX: right, clientY: bottom })
  show(panToShow(look(), { from: from.x, to: to.x }, { from: from.y, to: to.y }))
}

export function listenToKeys(control: Enlarger, signal: AbortSignal): void {
  const { frame } = control
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (obey(control, event.key)) event.preventDefault()
  }
  const onKeyUp = ({ key, target }: KeyboardEvent) => {
    if (key === 'Tab' && target instanceof Element && target !== frame) reveal(control, target)
  }
  frame.addEventListener('keydown', onKeyDown)
  frame.addEventListener('keyup', onKeyUp)
  signal.addEventListener('abort', () => {
    frame.removeEventListener('keydown', onKeyDown)
    frame.removeEventListener('keyup', onKeyUp)
  })
}
