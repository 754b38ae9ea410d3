import { DAY, type Duration, HOUR, type Moment } from 'domain/time/time'
import type { Clock } from '../../ports'

/** Laptops sleep and clocks are set wrong by a time zone; neither ends or deletes anything that lasts for days. */
const FOLLOWED = 12 * HOUR
/** A clock that is further off has to stand so for this long, counted while the server runs. */
const BELIEVED_AFTER = DAY

/** What the clock of a server knows, for the next start. `stood`: how long the machine's clock has been further off. */
export type ClockMark = { readonly at: Moment; readonly stood: Duration }

export type TrustedClock = Required<Clock> & {
  /** The machine's clock minus what was counted, where it is further off than is followed at once; else 0. */
  doubt(): Duration
  mark(): ClockMark
}

/** The machine's clock, which may be set, and the time since any one moment, which only runs on. */
export type Timers = { readonly wall: () => Moment; readonly uptime: () => Duration }

const systemTimers: Timers = { wall: () => Date.now(), uptime: () => performance.now() }

/**
 * A clock that does not believe the machine's at once when it jumps by more than half a day, ahead or back: until that has
 * stood for a day of running, `trusted` counts on from before (docs/decisions/0019).
 * @param last what the server before knew
 */
export function createTrustedClock(last?: ClockMark, { wall, uptime }: Timers = systemTimers): TrustedClock {
  let base = last?.at ?? wall()
  let stood = last?.stood ?? 0
  let counted = uptime()
  const look = (): { trusted: Moment; doubt: Duration } => {
    const now = uptime()
    const passed = now - counted
    counted = now
    base += passed
    const off = wall() - base
    stood = Math.abs(off) < FOLLOWED ? 0 : stood + passed
    if (Math.abs(off) >= FOLLOWED && stood < BELIEVED_AFTER) return { trusted: Math.round(base), doubt: off }
    base += off
    stood = 0
    return { trusted: Math.round(base), doubt: 0 }
  }
  return {
    now: wall,
    trusted: () => look().trusted,
    doubt: () => look().doubt,
    mark: () => ({ at: look().trusted, stood }),
  }
}
