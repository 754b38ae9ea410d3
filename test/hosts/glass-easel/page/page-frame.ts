/** The part of the screen that one page has, below the navigation bar. */
export class PageFrame {
  private readonly section = document.createElement('section')
  private readonly sheet = document.createElement('style')

  constructor(route: string, css: string) {
    this.section.dataset.route = route
    this.sheet.textContent = css
  }

  /** `fill` puts the page in the place of an element. */
  show(fill: (parent: HTMLElement, place: HTMLElement) => void): void {
    const place = document.createElement('i')
    this.section.append(place)
    document.head.append(this.sheet)
    document.body.append(this.section)
    fill(this.section, place)
  }

  /** A page's styles hold for that page alone. */
  setVisible(visible: boolean): void {
    this.section.hidden = !visible
    this.sheet.disabled = !visible
  }

  remove(): void {
    this.section.remove()
    this.sheet.remove()
  }
}
