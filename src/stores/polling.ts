import { pollDelay } from 'domain/poll-delay'
import { abortStalled } from '@/platform/backend/requests'
import { whenOnline } from '@/platform/phone/network'
import { checkForum, useForum } from './forum'

let timer: ReturnType<typeof setTimeout> | undefined
let failures = 0
let isShown = false
let isAsking = false
/** What is under way was asked without this network: it is asked once more. */
let isOutdated = false

/** One at a time: an answer that several wait for would count several times. */
async function poll(): Promise<void> {
  if (isAsking) return
  clearTimeout(timer)
  isAsking = true
  do {
    isOutdated = false
    await checkForum()
  } while (isOutdated && isShown)
  isAsking = false
  failures = useForum.getState().problem ? failures + 1 : 0
  if (isShown) timer = setTimeout(poll, pollDelay(failures, Math.random()))
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
  failures = 0
  abortStalled()
  isOutdated = isAsking
  if (isShown) void poll()
})
