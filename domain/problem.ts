import type { FileFault } from './import/file-faults'

/**
 * The one error type of the project. `id` is stable and is what programs and translations look at;
 * `message` is an English sentence for people who read a log or call the api by hand.
 * An id says what kind of thing went wrong, so that a reader is told the right one of five different stories:
 * offline, gone, forbidden, stale, broken.
 */
export const problems = {
  offline: { status: 503 },
  broken: { status: 500 },
  'bad-input': { status: 400 },
  'not-json': { status: 400 },
  'too-large': { status: 413 },
  'unknown-function': { status: 404 },
  'unknown-action': { status: 404 },
  'wrong-method': { status: 405 },
  gone: { status: 404 },
  /** The forum has no release yet. */
  unpublished: { status: 404 },
  'signed-out': { status: 401 },
  forbidden: { status: 403 },
  stale: { status: 409 },
  'too-many': { status: 429 },
  /** WeChat does not let a text out as it is; `texts` says which. */
  'text-refused': { status: 422 },
  /** WeChat has to check a text first, and nothing says which WeChat user publishes it. */
  'needs-wechat': { status: 403 },
  /** What is published is of a newer format than the client reads (426, RFC 9110, section 15.5.22). */
  outdated: { status: 426 },
  /** The backend can store nothing more; reading goes on (507, RFC 4918, section 11.5). */
  'disk-full': { status: 507 },
} as const

export type ProblemId = keyof typeof problems

/**
 * Two versions of one item of the draft: `yours`, which was refused, and `current`, which stands at `rev` and is by
 * `by`. `null` is no item.
 */
export type Conflict = {
  readonly kind: string
  readonly id: string
  readonly rev: number
  readonly by: string
  readonly yours: unknown
  readonly current: unknown
}

/** A text that WeChat did not let pass: `risky` breaks its rules, `review` needs a person's look (msgSecCheck, suggest). */
export type RefusedText = {
  /** An item's address such as `sessions/opening`, or `notice`, or `note` for a release's own. */
  readonly item: string
  readonly language: string
  readonly verdict: 'review' | 'risky'
}

/** What some problems say besides. */
export type ProblemDetails = {
  /** With `stale`: what was changed by somebody else in the meantime. */
  readonly conflicts?: readonly Conflict[]
  /** With `text-refused`. */
  readonly texts?: readonly RefusedText[]
  /** With `bad-input` and `too-large`, where a file cannot be read: why. */
  readonly reason?: FileFault
}

export class Problem extends Error implements ProblemDetails {
  readonly conflicts?: ProblemDetails['conflicts']
  readonly texts?: ProblemDetails['texts']
  readonly reason?: ProblemDetails['reason']

  constructor(
    readonly id: ProblemId,
    message: string,
    { conflicts, texts, reason }: ProblemDetails = {},
  ) {
    super(message)
    this.name = 'Problem'
    this.conflicts = conflicts
    this.texts = texts
    this.reason = reason
  }
}

/** HTTP status that goes with a problem (RFC 9110, section 15). */
export const statusOf = (id: ProblemId): number => problems[id].status

export const isProblem = (value: unknown): value is Problem => value instanceof Problem

/** Any thrown value as a problem; an unexpected one is `broken`. */
export const asProblem = (value: unknown): Problem =>
  isProblem(value) ? value : new Problem('broken', 'Something failed on our side.')
