import type { Markup } from '../pages/markup'
import { eachInTurns } from '../usecases/turns'

/** Draws a page's parts as bytes, a few milliseconds at a time, so that other requests are answered in between. */
export async function inSlices(parts: Iterable<Markup | string>): Promise<Uint8Array> {
  const drawn: Uint8Array[] = []
  await eachInTurns(parts, async (part) => {
    drawn.push(Buffer.from(String(await part)))
  })
  return Buffer.concat(drawn)
}

/** Elements of one part: about a millisecond of writing. */
const CHUNK = 50

/** A value as JSON, piece by piece: its long lists, down to so many levels of fields, come in parts. */
export function* jsonParts(value: unknown, levels = 2): Generator<string> {
  if (Array.isArray(value) && value.length > CHUNK) {
    for (let from = 0; from < value.length; from += CHUNK)
      yield (from === 0 ? '[' : ',') + JSON.stringify(value.slice(from, from + CHUNK)).slice(1, -1)
    yield ']'
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value) && levels > 0) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    if (fields.length === 0) yield '{'
    for (const [index, [name, field]] of fields.entries()) {
      yield `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`
      yield* jsonParts(field, levels - 1)
    }
    yield '}'
  } else yield JSON.stringify(value)
}
