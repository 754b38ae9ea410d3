import { MINUTE, SECOND } from 'domain/time'
import { whenOnline } from '@/services/network'
import { checkForum, useForum } from './forum'

const EVERY = 20 * SECOND
const JITTER = 0.2
const AT_MOST = 5 * MINUTE

let timer: ReturnType<typeof setTimeout> | undefined
let failures = 0
let isShown = false
let isAsking = false

/** Phones that lost the network together must not come back together. */
function nextDelay(): number {
  const delay = Math.min(EVERY * 2 ** failures, AT_MOST)
  return delay * (1 + JITTER * (2 * Math.random() - 1))
}

/** One at a time: an answer that several wait for would count several times. */
async function poll(): Promise<void> {
  if (isAsking) return
  clearTimeout(timer)
  isAsking = true
  await checkForum()
  isAsking = false
  failures = useForum.getState().problem ? failures + 1 : 0
  if (isShown) timer = setTimeout(poll, nextDelay())
}

/** Keeps asking while the app is in the foreground. */
export function startPolling(): void {
  isShown = true
  void poll()
}

export function stopPolling(): void {
  isShown = false
  clearTimeout(timer)
}

whenOnline(() => {
  failures = isAsking ? -1 : 0 // what was asked without a network says nothing of this one
  if (isShown) void poll()
})
