export type Point = { readonly x: number; readonly y: number }

export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowRight' | 'ArrowLeft'

/** A browser with one page of a phone's size, driven as a person would: by points on the screen and by keys. */
export interface Engine {
  /** Runs in the page; what goes in and out is JSON. */
  evaluate<Arguments extends unknown[], Result>(
    run: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result>
  open(url: string): Promise<void>
  reload(): Promise<void>
  click(at: Point): Promise<void>
  doubleClick(at: Point): Promise<void>
  drag(from: Point, to: Point): Promise<void>
  type(text: string): Promise<void>
  press(key: Key): Promise<void>
  /** The page on paper, as PDF, where the engine can be asked for it. */
  print?(): Promise<Uint8Array>
  /** Folder that downloads go to. */
  readonly downloads: string
  /** Errors of the page and refusals of its policy so far. */
  problems(): Promise<string[]>
  close(): Promise<void>
}

export const PHONE = { width: 375, height: 812 } as const
