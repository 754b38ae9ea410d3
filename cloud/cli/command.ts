import type { Platform } from '../ports'
import type { ForumData } from './home'

/** A verb's words and flags, as typed. */
export type ParsedArgs = {
  readonly words: readonly string[]
  readonly flags: Readonly<Record<string, string | boolean | undefined>>
}

/** `data` is what `--json` prints; `text` is for people. */
export type CommandOutput = { readonly data: unknown; readonly text: string }

/** Where a verb works. */
export type CommandContext = {
  readonly home: ForumData
  readonly seedFolder: string
  /** Where guests reach the forum, without a slash at the end. Throws `bad-input` where no address is set. */
  address(): string
  /** Is told what somebody should know besides what is printed. */
  warn(words: string): void
  /** Is told of each part of what was asked that could not be done while the rest was. */
  fault(words: string): void
  /** The forum there. Throws `gone` where there is none. */
  open(): Promise<Platform>
}

export type Command = {
  /** What the verb does, in one sentence: its line in the list of verbs and the head of its `--help`. */
  readonly about?: string
  /** What follows the verb: `SESSION MINUTES [--following]`. `[FILE]` may be left out, `[FIELD=VALUE...]` may repeat. */
  readonly usage: string
  /** What its words and flags mean, by their names in `usage`: `{ MINUTES: '…', '--following': '…' }`. */
  readonly notes?: Readonly<Record<string, string>>
  readonly flags?: Readonly<Record<string, 'string' | 'boolean'>>
  readonly run: (place: CommandContext, typed: ParsedArgs) => Promise<CommandOutput>
}
