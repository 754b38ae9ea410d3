import { wideWindow } from '../phone/wide-window.h5'
import { frontPage } from './front-page.h5'
import { keep } from './keep.h5'
import { address, readKept } from './kept.h5'
import { paneDepth } from './panes.h5'

const NAME = 'place'
/** A page that is shorter now is not waited for longer, in milliseconds. */
const PATIENCE = 4000

const detail = (): Element | null => document.querySelector('.pane--detail')
const list = (): Element | null => document.querySelector('.pane--list')

function scrollBack(find: () => Element | null, top: unknown, until: number): void {
  if (typeof top !== 'number' || top <= 0) return
  const page = find()
  const isHighEnough = page && page.scrollHeight >= top + page.clientHeight
  if (page && (isHighEnough || performance.now() > until)) page.scrollTop = top
  else if (performance.now() < until) setTimeout(() => scrollBack(find, top, until), 50)
}

/** A page that is loaded anew comes back to where it was scrolled; so does the list beside a detail, which is opened again first. */
export function keepPlace(): void {
  const kept: { address?: unknown; top?: unknown; list?: unknown } = Object(readKept(NAME))
  const until = performance.now() + PATIENCE
  const isBeside = typeof kept.list === 'number'
  if (isBeside) scrollBack(list, kept.list, until)
  if (isBeside || kept.address === address()) scrollBack(isBeside ? detail : frontPage, kept.top, until)
  keep('panes', () => ({ address: address(), depth: wideWindow.matches ? paneDepth() : 0 }))
  keep(NAME, () => ({ address: address(), top: frontPage()?.scrollTop ?? 0, list: list()?.scrollTop }))
}
