/** Puts the cursor into a field, and the field into the middle of the screen. Pages behind this one stay in the document. */
export function focusField(id: string): void {
  const found = Array.from(document.querySelectorAll<HTMLElement>(`[id="${id}"]`))
  const field = found.find((element) => element.getClientRects().length > 0)
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
