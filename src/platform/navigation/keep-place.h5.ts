const NAME = 'place'
/** A page that is shorter now is not waited for longer, in milliseconds. */
const PATIENCE = 4000

const address = (): string => location.pathname + location.search
const shown = (): Element | null =>
  document.querySelector('.pane--detail') ?? document.querySelector('.taro_page_show:not(.taro_page_shade)')

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

/** Keeps a value for a reload of this window. */
export function keep(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(value))
  } catch {
    // A private window: the page begins at its top then.
  }
}

function scrollBack(top: number, until: number): void {
  const page = shown()
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
  window.addEventListener('pagehide', () => keep(NAME, { address: address(), top: shown()?.scrollTop ?? 0 }))
}
