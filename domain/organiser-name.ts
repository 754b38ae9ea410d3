import { fold } from './search/fold'
import { isVisible, visiblePart } from './text/visible-text'

/** In characters, as the form and the backend take it. */
export const MAX_NAME_LENGTH = 60

/** Why a name cannot be an organiser's. */
export type NameFault = 'empty' | 'direction' | 'reserved'

/** What the history calls the command line, in each of the app's languages (`history.console`). */
const COMMAND_LINE = ['console', 'Command line', '命令行', 'سطر الأوامر']

/** Line ends and other controls, and marks that turn the direction of writing: a name is one line of letters. */
const STEERING_RANGES = '\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u206f\\ufff9-\\ufffb'
const STEERING = new RegExp(`[${STEERING_RANGES}]`)

/** What names are compared by: two that readers cannot tell apart have the same. */
const keyOf = (name: string): string => fold(visiblePart(name))

const RESERVED: ReadonlySet<string> = new Set(COMMAND_LINE.map(keyOf))

/** What is wrong with the name of an organiser; `undefined` where colleagues can read it and know who is meant. */
export function nameFault(name: string): NameFault | undefined {
  if (!isVisible(name)) return 'empty'
  if (STEERING.test(name)) return 'direction'
  return RESERVED.has(keyOf(name)) ? 'reserved' : undefined
}

/**
 * The name as the team shows it: where somebody has it already, with a number behind it, `Li Wei (2)`. The same person
 * who joins again is another member, so a name in use is told apart and not refused.
 */
export function uniqueName(name: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(keyOf))
  if (!keys.has(keyOf(name))) return name
  const bare = name.replace(/ \(\d+\)$/, '')
  for (let number = 2; ; number++) {
    const mark = ` (${number})`
    const numbered =
      [...bare]
        .slice(0, MAX_NAME_LENGTH - mark.length)
        .join('')
        .trimEnd() + mark
    if (!keys.has(keyOf(numbered))) return numbered
  }
}
