import { wideWindow } from '../phone/wide-window.h5'
import { address, readKept } from './kept.h5'
import { go } from './navigate'

/** What does not come up is not waited for longer, in milliseconds. */
const PATIENCE = 4000

/** The detail that was open, and how many history entries it is above its list, as `keep-place.h5.ts` keeps it. */
type Beside = { readonly address: string; readonly depth: number }

function readBeside(): Beside | undefined {
  const { address: kept, depth } = Object(readKept('panes'))
  // An overlay that was open over it has an entry of its own.
  const isPlain = !Object(history.state).overlays
  return wideWindow.matches && isPlain && kept === address() && depth > 0 ? { address: kept, depth } : undefined
}

let beside = readBeside()
let isAtList = false

function end(): void {
  beside = undefined
  document.getElementById('shell')?.remove()
}

/** Takes away what the document showed until now (src/index.html), unless a list and what stood beside it are still to be opened. */
export function uncover(): void {
  if (!beside) end()
}

/**
 * A detail that stood beside its list when the window was loaded anew: the history still has the list, so it is gone back to,
 * and the detail opened from there. To be called whenever a page is shown, with whether it is a detail.
 */
export function openPanesAgain(isDetail: boolean): void {
  if (!beside) return
  if (!isDetail) {
    if (!isAtList) setTimeout(go, 0, beside.address)
    isAtList = true
  } else if (isAtList) end()
  else if (beside.depth > 0) {
    history.go(-beside.depth)
    beside = { ...beside, depth: 0 }
    setTimeout(end, PATIENCE)
  }
}
