import { isoOf, type Moment, UTC } from 'domain/time/time'
import { systemClock } from '../adapters/system-clock'
import { logLine } from '../http/log-line'
import type { ObserveRequest, RequestRecord } from './front/observe-request'

/** From the least important to the most. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** What the server says while it runs. */
export type Log = {
  /** Where requests are logged. */
  readonly request?: ObserveRequest
  readonly start: (banner: string) => void
  /** What does not keep the forum from being served. */
  readonly warn: (line: string) => void
  readonly error: (error: unknown) => void
}

/** For somebody at a terminal: no line a request. */
const plainLog: Log = {
  start: (banner) => console.log(banner),
  warn: (line) => console.error(line),
  error: (error) => console.error(`500 ${logLine(error)}`),
}

/** Asked for again and again by every phone. */
const frequent: readonly string[] = ['head', 'polls', 'streams']

function levelOf({ status, kind }: RequestRecord): LogLevel {
  if (status === 503 || status === 429) return 'warn'
  if (status >= 500) return 'error'
  return frequent.includes(kind) ? 'debug' : 'info'
}

/** For what collects logs: one JSON object a line, with `time`, `level` and `message` or the request's own fields. */
export function jsonLog(least: LogLevel, write: (line: string) => void, now: () => Moment): Log {
  const say = (level: LogLevel, fields: object): void => {
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(least)) return
    write(`${JSON.stringify({ time: isoOf(now(), UTC), level, ...fields })}\n`)
  }
  return {
    request: (record) => {
      const { seconds, ...fields } = record
      say(levelOf(record), { ...fields, ms: Math.round(seconds * 1000) })
    },
    start: (message) => say('info', { message }),
    warn: (message) => say('warn', { message }),
    error: (error) => say('error', { message: logLine(error) }),
  }
}

/** The log on this process's output: JSON from a level on, or lines for a terminal. */
export const createLog = (level: LogLevel | undefined): Log =>
  level ? jsonLog(level, (line) => process.stdout.write(line), systemClock.now) : plainLog
