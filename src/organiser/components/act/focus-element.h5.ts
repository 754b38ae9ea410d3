/** Keys go on from here: what was pressed is gone from the page. */
export function focusElement(id: string): void {
  const found = Array.from(document.querySelectorAll<HTMLElement>(`[id="${id}"]`))
  const place = found.find((element) => element.getClientRects().length > 0)
  if (!place) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
}
