import type { Mapping } from './columns'
import type { SessionFields } from './session-fields'

/** What an import gave, so that the next one tells what was changed by hand since. */
export type LastImport = {
  readonly source: string
  /** What each session was given, by its id. */
  readonly given: Readonly<Record<string, SessionFields>>
  /** What columns became, by their header. */
  readonly mapping: Mapping
}
