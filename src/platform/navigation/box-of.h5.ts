import type { ScreenBox } from './box-of'

/** Pages behind this one stay in the document: the one that is shown is meant. */
export async function boxOf(id: string): Promise<ScreenBox | undefined> {
  const found = Array.from(document.querySelectorAll<HTMLElement>(`[id="${id}"]`))
  return found.find((element) => element.getClientRects().length > 0)?.getBoundingClientRect()
}
