import type { Duration, Moment } from 'domain/time/time'

/** The backend's clock minus the device's: a phone's clock may be days off. */
let skew: Duration = 0

/** The device's own reading: for lengths of time, not for moments. */
export const deviceTime = (): Moment => Date.now()

/** The real time, by the backend's clock as last heard. */
export const realTime = (): Moment => deviceTime() + skew

/** Sets the clock by what the backend said just now. */
export function setClock(now: Moment): void {
  skew = now - deviceTime()
}

export const clockSkew = (): Duration => skew

/** Sets the clock by what the backend said when it was last heard. */
export function setSkew(known: Duration): void {
  skew = known
}
