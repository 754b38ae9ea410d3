import { SECOND } from 'domain/time/time'

/**
 * Kinds of work that are kept from crowding each other out: published and built files; pages of the client; screens at
 * doors and mini program codes; signs to print; calls that read what is published; calls with a code; all other calls,
 * and the whole forum on its way out or in.
 */
export type WorkKind = 'files' | 'pages' | 'doors' | 'signs' | 'reads' | 'codes' | 'calls'

const table: readonly (readonly [RegExp, WorkKind])[] = [
  [/^\/api\/attendee\/(release|changes|notices|photos)$/, 'reads'],
  [/^\/api\/(organiser\/(redeem|resume)|attendee\/(remind|unremind))$/, 'codes'],
  [/^\/(api\/|forum\.(backup|restore)$)/, 'calls'],
  [/^\/(signs|programme)$/, 'signs'],
  [/^\/(door|codes)\//, 'doors'],
  [/^\/(release|part|notices|photos|media)\/|\.[a-z0-9]+$|^\/healthz$/, 'files'],
]

/** The kind of work behind a path. */
export const workKindOf = (path: string): WorkKind => table.find(([pattern]) => pattern.test(path))?.[1] ?? 'pages'

/** How much of one kind of work there may be at once. */
export type WorkLimits = {
  /** Requests that the app is answering. */
  readonly running: number
  /** Requests that wait for their turn; one more is refused with 503. */
  readonly waiting: number
  /** Answers that their clients have not taken yet. */
  readonly sending: number
}

export type Limits = {
  /** Connections; one more is closed at once. */
  readonly connections: number
  /** Long polls that are held; one more is answered at once. */
  readonly polls: number
  /** Event streams; one more is refused with 503. */
  readonly streams: number
  /** Requests of one connection that wait for the one before (RFC 9112, section 9.3.2); with one more it is closed. */
  readonly pipelined: number
  /** The same for all connections together. */
  readonly pipelinedInAll: number
  /** Under pressure a request that has waited so long for its own client gives way to others, in milliseconds. */
  readonly patience: number
  readonly work: Readonly<Record<WorkKind, WorkLimits>>
}

/**
 * What a heap of 96 MB carries (`npm run bench -- attack`), with each kind of work on a budget of its own, so that drawn
 * pages and calls never keep a guest from the head and the releases.
 */
export const LIMITS: Limits = {
  connections: 10_000,
  polls: 4000,
  streams: 4000,
  pipelined: 16,
  pipelinedInAll: 1000,
  patience: 5 * SECOND,
  work: {
    files: { running: 32, waiting: 4000, sending: 4000 },
    pages: { running: 16, waiting: 1000, sending: 1000 },
    doors: { running: 4, waiting: 500, sending: 500 },
    signs: { running: 2, waiting: 50, sending: 8 },
    reads: { running: 4, waiting: 1000, sending: 64 },
    calls: { running: 256, waiting: 1000, sending: 256 },
    codes: { running: 1000, waiting: 1000, sending: 1000 },
  },
}
