import { MINUTE, type Moment, SECOND } from 'domain/time/time'
import { create } from 'zustand'
import { deviceTime, realTime } from '@/platform/time/clock'
import { useForum } from './forum'

type ForumClock = {
  /** The forum's time: the real one, or what a rehearsal makes of it. */
  readonly now: Moment
  /** The device's own reading at the same instant, to say how long ago something was. */
  readonly device: Moment
}

const reading = (): ForumClock => ({
  now: realTime() + (useForum.getState().head?.rehearsal ?? 0),
  device: deviceTime(),
})

/** What every screen reads the time from. It moves by the minute, and at once when the head changes the forum's time. */
export const useClock = create<ForumClock>()(reading)

const TICK = 5 * SECOND
let timer: ReturnType<typeof setInterval> | undefined

/** `now` stays as it is within a minute: what shows the time is drawn once a minute. */
function look(): void {
  const { now } = useClock.getState()
  const next = reading()
  const isSameMinute = Math.floor(now / MINUTE) === Math.floor(next.now / MINUTE)
  useClock.setState({ now: isSameMinute ? now : next.now, device: next.device })
}

function tick(): void {
  const last = useClock.getState()
  const next = reading()
  const sameMinute = Math.floor(last.now / MINUTE) === Math.floor(next.now / MINUTE)
  if (!sameMinute || next.device - last.device >= 30 * SECOND) look()
}

/** Lets the clock run while somebody looks. */
export function startClock(): void {
  stopClock()
  useClock.setState(reading())
  timer = setInterval(tick, TICK)
}

export function stopClock(): void {
  clearInterval(timer)
}

useForum.subscribe((now, before) => {
  if (now.head?.rehearsal !== before.head?.rehearsal || now.checkedAt !== before.checkedAt) look()
})
