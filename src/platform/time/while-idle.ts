import { deviceTime } from './clock'

/** So long is the screen kept waiting, and so long is it left alone; in milliseconds. */
const SLICE = 6
const PAUSE = 20

/** Takes a step again and again until one was the last, a little at a time, while the screen goes on. Returns how to stop. */
export function whileIdle(step: () => boolean, onEnd: () => void): () => void {
  let timer = setTimeout(run, PAUSE)
  function run(): void {
    const end = deviceTime() + SLICE
    let isLast = false
    while (!isLast && deviceTime() < end) isLast = step()
    if (isLast) onEnd()
    else timer = setTimeout(run, PAUSE)
  }
  return () => clearTimeout(timer)
}
