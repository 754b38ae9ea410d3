import { useDidHide, useDidShow } from '@tarojs/taro'
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/** Whether a page was shown before: the first one leaves the focus to the browser. */
let isStarted = false

function focusOn(element: Element | null | undefined): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true })
}

/**
 * Moves the focus to the heading of a page that opens, and back to where it was when the reader comes back to it. Returns
 * what the page's element has to be told of focus: as a list it goes on being used while another page is in front.
 */
export function useFocus(heading: RefObject<HTMLElement>, isDrawn: boolean) {
  const page = useRef<HTMLDivElement>(null)
  const left = useRef<Element>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the page has its heading
  useEffect(() => {
    if (!isDrawn) return
    if (isStarted) focusOn(heading.current)
    isStarted = true
  }, [isDrawn])
  useDidHide(() => {
    const active = document.activeElement
    left.current = active && page.current?.contains(active) ? active : (page.current ?? undefined)
  })
  useDidShow(() => {
    focusOn(left.current)
    left.current = undefined
  })
  const onFocus = ({ target }: FocusEvent) => {
    if (left.current) left.current = target
  }
  return { ref: page, onFocus }
}
