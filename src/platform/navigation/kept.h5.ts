/** Of the page that is shown, as a link names it. */
export const address = (): string => location.pathname + location.search

/** Whether the reader has loaded this page anew. */
const isReload = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => Reflect.get(entry, 'type') === 'reload')

/** A value of this window that outlives a reload; `undefined` where there is none or the browser keeps nothing. Unchecked. */
export function readKept(name: string): unknown {
  try {
    return isReload() ? JSON.parse(sessionStorage.getItem(name) ?? 'null') : undefined
  } catch {
    return undefined
  }
}
