/** A built-in component as a fitting sees it. */
export interface Part {
  element: HTMLElement
  data: Record<string, unknown>
  trigger(name: string, detail: unknown): void
  /** Gives a file of the mini program's own storage as an address that the browser can show. */
  address(source: string): string
}

/** How one built-in component is drawn. */
export interface Fitting {
  /** Once, when it comes on the screen. */
  wire?(part: Part): void
  /** Then, and after each change of a property. */
  draw?(part: Part): void
}

/** The element inside, which `slot-templates.ts` put there. */
export const inner = <T extends HTMLElement>(part: Part, tag: string): T => {
  const found = part.element.querySelector<T>(tag)
  if (!found) throw new Error(`a built-in component without its ${tag}`)
  return found
}

export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : ''

/** A boolean property as templates write it: `true`, `"true"`, or there without a value. */
export const isOn = (value: unknown): boolean => value === true || value === 'true' || value === ''
