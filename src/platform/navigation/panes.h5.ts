import Taro from '@tarojs/taro'
import { wideWindow } from '../phone/wide-window.h5'
import { address } from './kept.h5'
import { go, goBack, goHome } from './navigate'
import { afterOverlays } from './overlays'
import { openPanesAgain } from './panes-again.h5'
import { replacePage } from './replace-page'

/** Pages that stand beside the list that led to them, where the window is wide enough. */
const details = ['/guide/session/index', '/guide/person/index']

/** Whether the page may stand beside a list. */
export const isDetail = (path: string): boolean => details.includes(path.split('?')[0] ?? '')

/** `address`: of the detail that is shown. */
type Panes = { readonly list: string; readonly detail: string; readonly address: string; readonly depth: number }

let panes: Panes | undefined
const listeners = new Set<() => void>()

/** The page below the details that are open, and the one of them that is shown. */
function panesOf(paths: readonly string[]): Panes | undefined {
  const depth = [...paths].reverse().findIndex((path) => !isDetail(path))
  const [list, detail] = [paths[paths.length - 1 - depth], paths[paths.length - 1]]
  if (depth < 1 || list === undefined || detail === undefined || list.startsWith('/organiser/')) return undefined
  return { list, detail, address: address(), depth }
}

/** Marks the two pages that stand beside each other; style sheets place them. To be called whenever a page is shown. */
export function arrangePanes(): void {
  // The router names a page's element by its path and a stamp.
  const pages = Taro.getCurrentPages().map(({ path }) => path ?? '')
  const next = panesOf(pages)
  for (const element of Array.from(document.querySelectorAll('.taro_page'))) {
    element.classList.toggle('pane--list', element.id === next?.list)
    element.classList.toggle('pane--detail', element.id === next?.detail)
  }
  const top = pages[pages.length - 1]
  if (top !== undefined) openPanesAgain(isDetail(top))
  const isSame = panes?.address === next?.address && panes?.depth === next?.depth
  panes = next
  if (!isSame) for (const listener of listeners) listener()
}

/** Tells when other pages stand beside each other. Returns an unsubscribe function. */
export function onPanes(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How many details are open over the list; 0 where there is none. */
export const paneDepth = (): number => panes?.depth ?? 0

/** Back from a page; from the list with all that stands beside it. */
export function goBackFrom(path: string): void {
  const beside = panes && !isDetail(path) ? panes.depth : 0
  if (beside === 0) goBack()
  else if (Taro.getCurrentPages().length <= beside + 1) goHome()
  else afterOverlays(() => Taro.navigateBack({ delta: beside + 1 }))
}

/** Whether the page at this address is shown beside the list that led to it. */
export const isBeside = (path: string): boolean => panes?.address === path

/** Opens a page from an element of another: what the list leads to takes the place of what stands beside it. */
export function openFrom(element: Element, path: string): void {
  const isReplaced = panes && isDetail(path) && element.closest('.pane--list') && wideWindow.matches
  if (!isReplaced) go(path)
  else if (panes?.depth === 1) void replacePage(path)
  else {
    // The router leaves out what is asked for while it goes back.
    Taro.eventCenter.once('__afterTaroRouterChange', () => void replacePage(path))
    Taro.navigateBack({ delta: (panes?.depth ?? 1) - 1 })
  }
}
