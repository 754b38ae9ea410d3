import { getPageInstance } from '@tarojs/runtime'
import Taro from '@tarojs/taro'
import { stopPullDownRefresh } from './pull-down.h5'

/** So far a finger pulls the page down before it is let go, in CSS pixels. */
const ENOUGH = 80
/** What never answers is not waited for longer, in milliseconds. */
const PATIENCE = 8000

type Pull = { readonly x: number; readonly y: number }

let pull: Pull | undefined
let pulled = 0
let waiting: ReturnType<typeof setTimeout> | undefined

/** Whether the page in front can be refreshed. */
const canRefresh = (): boolean => {
  const hooked: unknown = getPageInstance(Taro.getCurrentInstance().page?.path ?? '')?.onPullDownRefresh
  return Array.isArray(hooked) && hooked.some(Boolean)
}

/** Whether fingers do something of its own there: it is typed in, or its style says which touches are the browser's (`touch-action`). */
const hasOwnTouch = (element: Element): boolean =>
  element.matches('input, textarea, select') ||
  !['auto', 'manipulation'].includes(getComputedStyle(element).touchAction)

/** Whether nothing under the finger has anything left to scroll up, and no dialog is open. */
function isAtTop(target: EventTarget | null): boolean {
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
    if (at.scrollTop > 0 || at.tagName === 'DIALOG' || hasOwnTouch(at)) return false
    if (at.matches('.taro_page')) return true
  }
  return false
}

function sign(): HTMLElement {
  const found = document.getElementById('pull')
  if (found) return found
  const made = document.createElement('div')
  made.id = 'pull'
  made.className = 'pull'
  made.setAttribute('aria-hidden', 'true')
  made.innerHTML = '<div class="icon icon--refresh-cw"></div>'
  return document.body.appendChild(made)
}

function onStart({ touches, target }: TouchEvent): void {
  const [finger] = Array.from(touches)
  pulled = 0
  const mayBegin = touches.length === 1 && canRefresh() && isAtTop(target)
  pull = finger && mayBegin ? { x: finger.clientX, y: finger.clientY } : undefined
}

function onMove({ touches }: TouchEvent): void {
  const [finger] = Array.from(touches)
  if (!pull || !finger) return
  const [across, down] = [Math.abs(finger.clientX - pull.x), finger.clientY - pull.y]
  // What begins sideways or upwards stays that.
  if (pulled === 0 && (down <= 0 || across > down)) pull = undefined
  else {
    pulled = Math.max(1, down)
    clearTimeout(waiting)
    sign().style.transform = `translate(-50%, ${Math.min(pulled, ENOUGH)}px) rotate(${pulled * 3}deg)`
    sign().style.opacity = String(Math.min(1, pulled / ENOUGH))
  }
}

function onEnd(): void {
  const isEnough = pull !== undefined && pulled >= ENOUGH
  pull = undefined
  if (!isEnough) stopPullDownRefresh()
  else {
    Taro.getCurrentInstance().page?.onPullDownRefresh?.()
    waiting = setTimeout(stopPullDownRefresh, PATIENCE)
  }
}

/** A page that is pulled down asks for what is new, as in the mini program. */
export function listenForPulls(): void {
  document.addEventListener('touchstart', onStart, { passive: true })
  document.addEventListener('touchmove', onMove, { passive: true })
  document.addEventListener('touchend', onEnd)
  document.addEventListener('touchcancel', onEnd)
}
