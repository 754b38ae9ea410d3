import { type AccentTokens, accentTokens, readableAccent } from 'domain/look/accent'
import { isColour } from 'domain/look/colour'

export type ColourView = {
  /** How words look in the colour, on a light and on a dark screen. */
  readonly samples?: Readonly<Record<'light' | 'dark', AccentTokens>>
  /** The nearest colour in which words can be read, where they cannot be in this one. */
  readonly offered?: string
}

/** What there is to see of a colour that somebody typed; nothing of what is no colour. */
export function colourView(typed: string): ColourView {
  const colour = typed.trim().toLowerCase()
  if (!isColour(colour)) return {}
  const readable = readableAccent(colour)
  return { samples: accentTokens(colour), offered: readable === colour ? undefined : readable }
}
