import { pollDelay } from 'domain/poll-delay'
import { MINUTE, SECOND } from 'domain/time/time'
import type { Bench } from './figure'

const CLIENTS = 100_000
/** Bytes of a poll that finds nothing new: a request's and a 304's headers, as `curl -v` shows them. */
const POLL_BYTES = 700

type Herd = {
  /** When each client asks first, in seconds from the start, by its number's share of all. */
  readonly first: (share: number) => number
  /** The backend answers nothing until then, in seconds. */
  readonly outage?: number
  readonly minutes: number
  readonly hasJitter: boolean
}

/** Numbers that look random and are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Requests in each second, each client by the client's own rule. */
function requests({ first, outage = 0, minutes, hasJitter }: Herd): Uint32Array {
  const seconds = new Uint32Array(minutes * 60)
  const chance = seeded(1)
  for (let client = 0; client < CLIENTS; client++) {
    let at = first(client / CLIENTS) * SECOND
    let failures = 0
    while (at < minutes * MINUTE) {
      const second = Math.floor(at / SECOND)
      seconds[second] = (seconds[second] ?? 0) + 1
      failures = second < outage ? failures + 1 : 0
      at += pollDelay(failures, hasJitter ? chance() : 0.5)
    }
  }
  return seconds
}

const most = (seconds: Uint32Array, from: number, to: number): string =>
  Math.max(...seconds.slice(from, to)).toLocaleString('en')

/** What 100,000 open clients ask of the head: never the database, which no poll touches. */
export const herdBench: Bench = async (report) => {
  for (const hasJitter of [true, false]) {
    const how = hasJitter ? 'with jitter' : 'without jitter'
    const steady = requests({ first: (share) => share * 20, minutes: 10, hasJitter })
    report({ what: `polls a second, ${how}: everyone open`, value: `at most ${most(steady, 300, 600)}` })
    const opened = requests({ first: (share) => share, minutes: 10, hasJitter })
    report({
      what: `… all opened within one second, after it`,
      value: `first minute ${most(opened, 2, 62)}, tenth ${most(opened, 540, 600)}`,
    })
    const outage = 600
    const back = requests({ first: (share) => share * 20, outage, minutes: 20, hasJitter })
    report({
      what: `… after an outage of ten minutes`,
      value: `first minute ${most(back, outage, outage + 60)}, fifth ${most(back, outage + 240, outage + 300)}`,
    })
  }
  const polls = (CLIENTS * 8 * 60 * 60) / 20
  const gigabytes = (polls * POLL_BYTES) / 1e9
  report({
    what: '100,000 clients open for eight hours',
    value: `${(polls / 1e6).toFixed(0)} million polls, ${gigabytes.toFixed(0)} GB`,
  })
}
