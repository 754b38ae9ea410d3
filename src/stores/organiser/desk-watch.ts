import { SECOND } from 'domain/time/time'
import { refreshDesk, useDesk } from './desk'
import { useMembership } from './membership'

const EVERY = 15 * SECOND

let timer: ReturnType<typeof setTimeout> | undefined

async function watch(): Promise<void> {
  clearTimeout(timer)
  if (useMembership.getState().token && !useDesk.getState().isBusy) await refreshDesk()
  clearTimeout(timer)
  timer = setTimeout(watch, EVERY)
}

/** Keeps looking at the draft while an organiser's page is on the screen: colleagues edit it too. */
export function startWatching(): void {
  void watch()
}

export function stopWatching(): void {
  clearTimeout(timer)
  timer = undefined
}
