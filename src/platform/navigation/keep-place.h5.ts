import { frontPage } from './front-page.h5'

const NAME = 'place'
/** A page that is shorter now is not waited for longer, in milliseconds. */
const PATIENCE = 4000

const address = (): string => location.pathname + location.search

/** Whether the reader has loaded this page anew. */
export const isReload = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => Reflect.get(entry, 'type') === 'reload')

/** A value of this window that outlives a reload; `undefined` where there is none or the browser keeps nothing. Unchecked. */
export function readKept(name: string): unknown {
  try {
    return isReload() ? JSON.parse(sessionStorage.getItem(name) ?? 'null') : undefined
  } catch {
    return undefined
  }
}

const values = new Map<string, () => unknown>()

function writeKept(): void {
  try {
    for (const [name, value] of values) sessionStorage.setItem(name, JSON.stringify(value()))
  } catch {
    // A private window: the page begins at its top then.
  }
}

/** Keeps for a reload of this window what the value is when the window is left. */
export function keep(name: string, value: () => unknown): void {
  if (values.size === 0) window.addEventListener('pagehide', writeKept)
  values.set(name, value)
}

function scrollBack(top: number, until: number): void {
  const page = frontPage()
  const isHighEnough = page && page.scrollHeight >= top + page.clientHeight
  if (page && (isHighEnough || performance.now() > until)) page.scrollTop = top
  else setTimeout(() => scrollBack(top, until), 50)
}

/** A page that is loaded anew comes back to where it was scrolled. */
export function keepPlace(): void {
  const kept = readKept(NAME)
  const place: { address?: unknown; top?: unknown } = Object(kept)
  if (place.address === address() && typeof place.top === 'number' && place.top > 0)
    scrollBack(place.top, performance.now() + PATIENCE)
  keep(NAME, () => ({ address: address(), top: frontPage()?.scrollTop ?? 0 }))
}
