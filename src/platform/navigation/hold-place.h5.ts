import { frontPage } from './front-page.h5'

/** An element at the top of what is read, and where it stands, in CSS pixels from the window's top. */
export type HeldPlace = { readonly element: Element; readonly top: number }

/** The first element below the bars, by which the page is brought back to its place when its words have changed. */
export function holdPlace(below: number): HeldPlace | undefined {
  for (const element of Array.from(frontPage()?.querySelectorAll('.page__body [id]') ?? [])) {
    const { top, height } = element.getBoundingClientRect()
    if (height > 0 && top >= below) return { element, top }
  }
  return undefined
}

/** Scrolls the page so that the element stands where it stood. */
export function takePlace({ element, top }: HeldPlace): void {
  const page = element.closest('.taro_page')
  if (page && element.isConnected) page.scrollTop += element.getBoundingClientRect().top - top
}
