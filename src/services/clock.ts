import type { Moment } from 'domain/time'

/** The backend's clock minus the device's, in milliseconds: a phone's clock may be days off. */
let skew = 0

/** The device's own reading: for lengths of time, not for moments. */
export const deviceTime = (): Moment => Date.now()

/** Sets the clock by what the backend said just now. */
export function setClock(now: Moment): void {
  skew = now - deviceTime()
}

/** The real time, by the backend's clock as last heard. */
export const realTime = (): Moment => deviceTime() + skew
