import { isCalm } from '../phone/calm.h5'

/** Brings the element with this id to the top of the page, once what was set last is drawn. */
export function scrollToId(id: string, _above = 0): void {
  const behavior = isCalm() ? 'auto' : 'smooth'
  setTimeout(() => document.getElementById(id)?.scrollIntoView({ block: 'start', behavior }))
}

/** Pages that are covered are not drawn: their top is 0. */
const isAnyScrolled = (): boolean =>
  Array.from(document.querySelectorAll('.page')).some((page) => page.getBoundingClientRect().top < 0)

export const isScrolled = async (): Promise<boolean> => isAnyScrolled()

export function whenAtTop(then: () => void): () => void {
  const listening = new AbortController()
  const look = () => {
    if (!isAnyScrolled()) then()
  }
  // Whatever scrolls the page: a scroll event of an element does not bubble.
  document.addEventListener('scroll', look, { capture: true, passive: true, signal: listening.signal })
  return () => listening.abort()
}
