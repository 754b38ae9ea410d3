import type { PageInstance } from '../../wx/page-stack'

/** WeChat tells a page of its end 50 pixels before it (onReachBottomDistance). */
const NEAR = 50

/** Tells the page on top how far it was scrolled, and when it nears its end. */
export const tellScrolling = (top: () => PageInstance): void => {
  let wasNear = false
  const onScroll = (event: Event): void => {
    const page = event.target
    if (!(page instanceof HTMLElement) || page.tagName !== 'WX-PAGE') return
    top().onPageScroll?.({ scrollTop: page.scrollTop })
    const near = page.scrollHeight - page.clientHeight - page.scrollTop <= NEAR
    if (near && !wasNear) top().onReachBottom?.()
    wasNear = near
  }
  document.addEventListener('scroll', onScroll, { capture: true })
}
