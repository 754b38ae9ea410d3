import { DAY, HOUR, MINUTE, type Moment } from 'domain/time/time'
import { createTrustedClock } from '../../../cloud/adapters/embedded/trusted-clock'

const START = Date.UTC(2024, 8, 1)

/** A machine whose clock is off by `off`, and which has run for `ran`. */
function machine(last?: { at: Moment; stood: number }) {
  const state = { ran: 0, off: 0 }
  const wall = (): Moment => START + state.ran + state.off
  const clock = createTrustedClock(last, { wall, uptime: () => state.ran })
  return {
    clock,
    /** Runs on, and looks every five minutes as the server does. */
    run: (duration: number) => {
      for (let left = duration; left > 0; left -= 5 * MINUTE) {
        state.ran += Math.min(left, 5 * MINUTE)
        clock.trusted()
      }
    },
    jump: (off: number) => {
      state.off += off
    },
    /** How far the trusted time is from what really passed. */
    error: () => clock.trusted() - START - state.ran,
  }
}

test.each([
  ['a clock that is corrected by seconds', 20_000],
  ['a laptop that slept', 8 * HOUR],
  ['a time zone that was set wrong', -9 * HOUR],
])('%s is followed at once', (_what, off) => {
  const { clock, jump, run } = machine()
  run(HOUR)
  jump(off)
  expect([clock.trusted() - clock.now(), clock.doubt()]).toEqual([0, 0])
})

test.each([
  ['a month ahead', 31 * DAY],
  ['a year back', -365 * DAY],
])('a clock that jumps %s and comes back moved nothing', (_what, off) => {
  const { clock, jump, run, error } = machine()
  run(HOUR)
  jump(off)
  run(23 * HOUR)
  expect([error(), clock.doubt()]).toEqual([0, off])
  jump(-off)
  run(HOUR)
  expect([error(), clock.doubt()]).toEqual([0, 0])
})

test('a clock that stands so for a day of running is believed', () => {
  const { clock, jump, run } = machine()
  jump(31 * DAY)
  run(DAY + 5 * MINUTE)
  expect([clock.trusted(), clock.doubt()]).toEqual([clock.now(), 0])
})

test('a server that was off for months believes the clock after a day, also where it is started again and again', () => {
  let mark = { at: START - 90 * DAY, stood: 0 }
  const doubts: boolean[] = []
  for (let start = 0; start < 5; start++) {
    const { clock, run } = machine(mark)
    run(6 * HOUR)
    doubts.push(clock.doubt() !== 0)
    mark = clock.mark()
  }
  expect(doubts).toEqual([true, true, true, false, false])
})
