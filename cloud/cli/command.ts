import type { Platform } from '../ports'

/** A verb's words and flags, as typed. */
export type Typed = {
  readonly words: readonly string[]
  readonly flags: Readonly<Record<string, string | boolean | undefined>>
}

/** `data` is what `--json` prints; `text` is for people. */
export type Told = { readonly data: unknown; readonly text: string }

/** Where a verb works. `open` answers the forum there and throws `gone` where there is none. */
export type Place = {
  readonly folder: string
  readonly seedFolder: string
  /** Where guests reach the server, without a slash at the end. */
  readonly address: string
  open(): Promise<Platform>
}

export type Command = {
  /** What follows the verb: `SESSION MINUTES [--following]`. Words in capitals are needed. */
  readonly usage: string
  readonly flags?: Readonly<Record<string, 'string' | 'boolean'>>
  readonly run: (place: Place, typed: Typed) => Promise<Told>
}
