/** Something over the page that Back closes before it leaves the page: a sheet, a dialog, an open photo. */
type Overlay = { readonly close: () => void }

/** What an overlay's history entry says: how many are open there, and, from the router, which page it belongs to (history 5, `idx`). */
type State = { readonly overlays?: number; readonly idx?: number } | null

const open: Overlay[] = []
const leaving: (() => void)[] = []

/** History entries above the page's own; one an overlay once the history has settled. */
let entries = 0
/** The page that they belong to. */
let page: number | undefined
/** Runs while the history takes entries out, which it does later (HTML, traverse by a delta). */
let moving: ReturnType<typeof setTimeout> | undefined

/** A browser that has not taken them out by then does not have them; nothing may wait for it for ever. */
const LONGEST = 1000 // ms

const stateNow = (): State => history.state

function closeFrom(depth: number): void {
  for (const { close } of open.splice(depth).reverse()) close()
}

/** Brings the history in line with what is open, then does what waited for nothing to be. */
function settle(): void {
  if (moving) return
  if (entries > open.length) {
    moving = setTimeout(() => arrive(open.length), LONGEST)
    history.go(open.length - entries)
    return
  }
  if (entries < open.length) page = stateNow()?.idx
  while (entries < open.length) {
    entries += 1
    history.pushState({ ...stateNow(), overlays: entries }, '')
  }
  if (entries === 0) for (const leave of leaving.splice(0)) leave()
}

/** The history stands where this many entries belong to overlays. */
function arrive(at: number): void {
  clearTimeout(moving)
  moving = undefined
  entries = at
  settle()
}

/** Back or Forward was pressed, or entries were taken out. The router hears of it only where the page changes. */
function onPopState(event: PopStateEvent): void {
  const state: State = event.state
  const depth = state?.overlays ?? 0
  const isHere = moving !== undefined || state?.idx === page
  if (isHere && (entries > 0 || depth > 0)) event.stopImmediatePropagation()
  page = state?.idx
  entries = depth
  // What was opened while entries were taken out stays open.
  if (!moving) closeFrom(isHere ? depth : 0)
  arrive(depth)
}

// Before the router's own listener, which is added when the app starts.
window.addEventListener('popstate', onPopState, { capture: true })

// Reloaded with something open: that is closed now, its entries are still there.
entries = stateNow()?.overlays ?? 0
page = stateNow()?.idx
settle()

/** Has the next Back call `close` instead of leaving the page. Returns what to call once it is closed, whichever way. */
export function closeOnBack(close: () => void): () => void {
  const overlay: Overlay = { close }
  open.push(overlay)
  settle()
  return () => {
    const at = open.indexOf(overlay)
    if (at >= 0) open.splice(at, 1)
    settle()
  }
}

/** Does what leaves the page, once all that is over it was closed and its history entries are gone. */
export function afterOverlays(leave: () => void): void {
  leaving.push(leave)
  closeFrom(0)
  settle()
}
