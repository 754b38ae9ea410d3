import { SECOND } from 'domain/time'
import { realTime } from './clock'
import { home } from './home'

const POLLED = 5 * SECOND
const HURRIED = SECOND

let step = POLLED

/** While something newer is known to be there, a question is worth a file that is a second old at most. */
export function hurry(isHurried: boolean): void {
  step = isHurried ? HURRIED : POLLED
}

/**
 * The head as it is asked for. A CDN keeps files by address and query for as long as their origin says, ten minutes where
 * it says nothing (Tencent Cloud CDN, "Node Cache Validity Configuration"). So the question has the time in it, in steps
 * that all readers share: no answer is older, and the storage is asked once a step, however many ask.
 */
export const headPath = (): string =>
  home.files === home.calls ? 'head.json' : `head.json?t=${(Math.floor(realTime() / step) * step) / SECOND}`
