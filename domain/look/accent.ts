import { type Colour, contrast, mix } from './colour'

/** The grounds that words in the accent's colour stand on (`src/styles/palette.json`). */
export const grounds = {
  light: { card: '#ffffff', paper: '#f7f5f0' },
  dark: { card: '#182331', paper: '#0f1722' },
} as const

/** WCAG 2.2, 1.4.3: words against their ground. */
const READABLE = 4.5

/** How much of the accent is in its own soft ground: chips and quiet buttons. */
const SOFT = { light: 0.12, dark: 0.16 } as const

export type AccentTokens = {
  readonly accent: Colour
  /** A ground for words in the accent's colour. */
  readonly accentSoft: Colour
  /** Words on a ground in the accent's colour. */
  readonly onAccent: Colour
}

const BLACK = '#000000'
const WHITE = '#ffffff'

type Theme = keyof typeof grounds

function tokensIn(theme: Theme, accent: Colour): AccentTokens {
  const { card, paper } = grounds[theme]
  const ground = theme === 'light' ? card : paper
  return {
    accent,
    accentSoft: mix(accent, SOFT[theme], ground),
    onAccent: theme === 'light' ? WHITE : mix(accent, 0.16, BLACK),
  }
}

/** Whether words in the colour, on it and on its soft ground can be read. */
function isReadable(theme: Theme, colour: Colour): boolean {
  const { accent, accentSoft, onAccent } = tokensIn(theme, colour)
  const pairs = [grounds[theme].card, grounds[theme].paper, accentSoft, onAccent]
  return pairs.every((ground) => contrast(accent, ground) >= READABLE)
}

const STEPS = 100

/** The colour with as little of another as makes it readable. */
function toward(theme: Theme, colour: Colour, other: Colour): Colour {
  for (let step = 0; step < STEPS; step++) {
    const tried = mix(colour, 1 - step / STEPS, other)
    if (isReadable(theme, tried)) return tried
  }
  return other
}

/** The colour itself where words in it can be read on light grounds, else the nearest darker shade of it in which they can. */
export const readableAccent = (colour: Colour): Colour => toward('light', colour.toLowerCase(), BLACK)

/**
 * A forum's colour in both themes. On dark grounds it is the nearest lighter shade in which words can be read: no colour
 * is readable on white and on near black alike.
 */
export const accentTokens = (colour: Colour): Readonly<Record<Theme, AccentTokens>> => ({
  light: tokensIn('light', readableAccent(colour)),
  dark: tokensIn('dark', toward('dark', colour.toLowerCase(), WHITE)),
})
