/**
 * Kinds of work that are kept from crowding each other out: published and built files; pages of the client; screens at
 * doors and mini program codes; signs to print; calls that read what is published; calls with a code; all other calls.
 */
export type WorkKind = 'files' | 'pages' | 'doors' | 'signs' | 'reads' | 'codes' | 'calls'

const table: readonly (readonly [RegExp, WorkKind])[] = [
  [/^\/api\/attendee\/(release|changes|notices|photos)$/, 'reads'],
  [/^\/api\/(organiser\/(redeem|resume)|attendee\/(remind|unremind))$/, 'codes'],
  [/^\/api\//, 'calls'],
  [/^\/(signs|programme)$/, 'signs'],
  [/^\/(door|codes)\//, 'doors'],
  [/^\/(release|part|notices|photos|media)\/|\.[a-z0-9]+$|^\/healthz$/, 'files'],
]

/** The kind of work behind a path. */
export const workKindOf = (path: string): WorkKind => table.find(([pattern]) => pattern.test(path))?.[1] ?? 'pages'
