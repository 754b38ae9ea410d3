import type { Markup } from '../pages/markup'

/** Milliseconds of drawing before other requests have their turn. */
const SLICE = 8

/** Lets other requests have their turn. */
export const others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Draws a page's parts as bytes, a few milliseconds at a time, so that other requests are answered in between. */
export async function inSlices(parts: Iterable<Markup | string>): Promise<Uint8Array> {
  const drawn: Uint8Array[] = []
  let began = performance.now()
  for (const part of parts) {
    drawn.push(Buffer.from(String(await part)))
    if (performance.now() - began < SLICE) continue
    await others()
    began = performance.now()
  }
  return Buffer.concat(drawn)
}
