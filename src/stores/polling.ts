import { pollDelay } from 'domain/poll-delay'
import { abortStalled } from '@/platform/backend/stalled'
import { whenOnline } from '@/platform/phone/network'
import { checkForum, useForum } from './forum'

let timer: ReturnType<typeof setTimeout> | undefined
let failures = 0
let isShown = false
let isAsking = false
/** What is under way was given up: it is asked once more. */
let isDropped = false

/** One at a time: an answer that several wait for would count several times. */
async function poll(): Promise<void> {
  if (isAsking) return
  clearTimeout(timer)
  isAsking = true
  do {
    isDropped = false
    await checkForum()
  } while (isDropped && isShown)
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
  failures = isAsking ? -1 : 0 // what was asked without a network says nothing of this one
  isDropped = abortStalled() && isAsking
  if (isShown) void poll()
})
