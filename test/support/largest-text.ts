import type { WebHost } from '../hosts/browser/driver'

/** The narrowest phone that is in use. */
const NARROWEST = 320 // px

/** Words that run off the page or their card, end in an ellipsis or are broken in two, as the page is now. */
function cutWords(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('main .words, .bar .words')].filter(
    (element) => element.getClientRects().length > 0 && getComputedStyle(element).clipPath === 'none',
  )
  const scrollsSideways = (element: Element): boolean =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1
  const isOver = (element: HTMLElement, edges: { left: number; right: number }): boolean => {
    const { left, right } = element.getBoundingClientRect()
    if (left >= edges.left - 1 && right <= edges.right + 1) return false
    for (let around = element.parentElement; around; around = around.parentElement)
      if (scrollsSideways(around)) return false
    return true
  }
  const isOff = (element: HTMLElement): boolean => isOver(element, { left: 0, right: innerWidth })
  const isOverCard = (element: HTMLElement): boolean => {
    const card = element.closest('.card')
    return card !== null && isOver(element, card.getBoundingClientRect())
  }
  const isEllipsed = (element: HTMLElement): boolean =>
    getComputedStyle(element).textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1
  const linesOf = (text: Node, from: number, to: number): number => {
    const range = document.createRange()
    range.setStart(text, from)
    range.setEnd(text, to)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  }
  // Chinese breaks anywhere, and an address has no words.
  const isBroken = (element: HTMLElement): boolean =>
    !/:\/\//.test(element.innerText) &&
    [...element.childNodes].some(
      (node) =>
        node.nodeType === Node.TEXT_NODE &&
        [...(node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)].some(
          ({ 0: word, index }) => !/\p{Script=Han}/u.test(word) && linesOf(node, index, index + word.length) > 1,
        ),
    )
  const tests: [string, (element: HTMLElement) => boolean][] = [
    ['off the page', isOff],
    ['over its card', isOverCard],
    ['cut', isEllipsed],
    ['broken', isBroken],
  ]
  return tests.flatMap(([fault, isFaulty]) =>
    shown.filter(isFaulty).map(({ className, innerText }) => `${fault}: ${className}: ${innerText.slice(0, 40)}`),
  )
}

/** What cannot be read whole on the narrowest phone with the largest text. The page is as before afterwards. */
export async function cutAtLargest({ page }: WebHost): Promise<string[]> {
  const before = page.viewportSize()
  const swap = (from: string, to: string) =>
    page.evaluate(
      ([old, now]) => {
        for (const each of document.querySelectorAll(`.${old}`)) each.classList.replace(`${old}`, `${now}`)
      },
      [from, to],
    )
  await page.setViewportSize({ width: NARROWEST, height: 640 })
  await swap('page--normal', 'page--largest')
  const faults = await page.evaluate(cutWords)
  await swap('page--largest', 'page--normal')
  if (before) await page.setViewportSize(before)
  return faults
}
