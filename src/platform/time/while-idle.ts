import { deviceTime } from './clock'

/** How long a slice may block the screen, and the pause between slices, in milliseconds. */
const SLICE = 6
const PAUSE = 20

/**
 * Takes a step again and again until one was the last, a little at a time, while the screen goes on. It begins `after` so many
 * milliseconds. Returns a stop function.
 */
export function whileIdle(step: () => boolean, onEnd: () => void, after = PAUSE): () => void {
  let timer = setTimeout(run, after)
  function run(): void {
    const end = deviceTime() + SLICE
    let isLast = false
    while (!isLast && deviceTime() < end) isLast = step()
    if (isLast) onEnd()
    else timer = setTimeout(run, PAUSE)
  }
  return () => clearTimeout(timer)
}
