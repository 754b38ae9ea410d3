import { type AccentTokens, accentTokens } from './accent'
import type { Colour } from './colour'

const declared = ({ accent, accentSoft, onAccent }: AccentTokens, soft: string, on: string): string =>
  `--accent:${accent};${soft}:${accentSoft};${on}:${onAccent}`

const DARK = '@media(prefers-color-scheme:dark)'

/** The id of the element that holds the web client's sheet: the client fills it anew when another colour is published. */
export const ACCENT_STYLES = 'accent'

/** The style sheet by which the web client has a forum's colour in both themes; it wins over the client's own. */
export function clientAccentStyles(colour: Colour): string {
  const { light, dark } = accentTokens(colour)
  const onRoot = (tokens: AccentTokens) => `:root:root{${declared(tokens, '--accent-soft', '--on-accent')}}`
  return `${onRoot(light)}${DARK}{${onRoot(dark)}}`
}

/** The same for pages that the backend draws: on paper, and on screens, which may be dark by themselves (`.dark`). */
export function drawnAccentStyles(colour: Colour, ground: 'paper' | 'screen'): string {
  const { light, dark } = accentTokens(colour)
  const [onLight, onDark] = [light, dark].map((tokens) => declared(tokens, '--accentSoft', '--onAccent'))
  return ground === 'paper' ? `:root{${onLight}}` : `:root{${onLight}}${DARK}{:root{${onDark}}}.dark{${onDark}}`
}

/** The colour in both themes as custom properties of one element: the mini program has no style sheet of its own to add. */
export function accentProperties(colour: Colour): Record<string, string> {
  const { light, dark } = accentTokens(colour)
  return {
    '--look-accent': light.accent,
    '--look-accent-soft': light.accentSoft,
    '--look-on-accent': light.onAccent,
    '--look-accent-dark': dark.accent,
    '--look-accent-soft-dark': dark.accentSoft,
    '--look-on-accent-dark': dark.onAccent,
  }
}
