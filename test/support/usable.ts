import type { WebHost } from '../hosts/browser/driver'

type Fault = string

/** Fields with letters smaller than 16 px: an iPhone enlarges the page when one gets the focus. */
const smallFields = (): Fault[] =>
  [...document.querySelectorAll<HTMLElement>('input, textarea, select')]
    .filter((field) => field.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(field).fontSize) < 16)
    .map((field) => `${field.id || field.className}: letters of ${getComputedStyle(field).fontSize}`)

/** Words of the content that cannot be selected. What is pressed need not be. */
function fixedWords(): Fault[] {
  const words = [...document.querySelectorAll<HTMLElement>('main .words')]
  return words
    .filter(
      (each) =>
        each.getClientRects().length > 0 && !each.closest('.press') && getComputedStyle(each).userSelect === 'none',
    )
    .map((each) => `${each.className}: ${each.innerText.slice(0, 40)}`)
}

/** What can have the focus and whose ring is cut off by an element around it. */
function cutRings(): Fault[] {
  const cuts = (overflow: string): boolean => /hidden|clip/.test(overflow)
  const scrolls = (overflow: string): boolean => /auto|scroll/.test(overflow)
  const isCut = (element: HTMLElement): boolean => {
    element.focus({ preventScroll: true })
    const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(element)
    if (outlineStyle === 'none') return false
    const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
    const { left, right, top, bottom } = element.getBoundingClientRect()
    for (let around = element.parentElement; around; around = around.parentElement) {
      const frame = around.getBoundingClientRect()
      const { overflowX, overflowY } = getComputedStyle(around)
      if (cuts(overflowX) && (left - reach < frame.left - 0.5 || right + reach > frame.right + 0.5)) return true
      if (cuts(overflowY) && (top - reach < frame.top - 0.5 || bottom + reach > frame.bottom + 0.5)) return true
      // What scrolls both ways brings into sight what gets the focus.
      if (around.matches('.taro_page') || (scrolls(overflowX) && scrolls(overflowY))) return false
    }
    return false
  }
  return [...document.querySelectorAll<HTMLElement>('main a[href], main button, main input, main [tabindex]')]
    .filter((element) => element.getClientRects().length > 0 && isCut(element))
    .map((element) => `${element.id || element.className}: ring cut off`)
}

/** What on the page, as it is now, would be in the way of a reader with a phone, a mouse or a keyboard. */
export async function hindrancesOn({ page }: WebHost): Promise<Fault[]> {
  return [
    ...(await page.evaluate(smallFields)),
    ...(await page.evaluate(fixedWords)),
    ...(await page.evaluate(cutRings)),
  ]
}
