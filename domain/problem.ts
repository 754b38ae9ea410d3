/**
 * The one error type of the project. `id` is stable and is what programs and translations look at;
 * `message` is an English sentence for whoever reads a log or calls the api by hand.
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
  forbidden: { status: 403 },
  stale: { status: 409 },
} as const

export type ProblemId = keyof typeof problems

export class Problem extends Error {
  constructor(
    readonly id: ProblemId,
    message: string,
  ) {
    super(message)
    this.name = 'Problem'
  }
}

/** HTTP status that goes with a problem (RFC 9110, section 15). */
export const statusOf = (id: ProblemId): number => problems[id].status

export const isProblem = (value: unknown): value is Problem => value instanceof Problem

/** Any thrown value as a problem; what nobody foresaw is `broken`. */
export const asProblem = (value: unknown): Problem =>
  isProblem(value) ? value : new Problem('broken', 'Something failed on our side.')
