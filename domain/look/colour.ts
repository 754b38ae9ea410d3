/** A colour as `#rrggbb`. */
export type Colour = string

type Channels = readonly [number, number, number]

const HEX = /^#[0-9a-f]{6}$/i

export const isColour = (text: string): boolean => HEX.test(text)

const channelsOf = (colour: Colour): Channels => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

const colourOf = (channels: Channels): Colour =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, "contrast ratio": 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** `part` of the first colour, 0 to 1, the rest of the second. */
export function mix(first: Colour, part: number, second: Colour): Colour {
  const [one, other] = [channelsOf(first), channelsOf(second)]
  return colourOf(one.map((channel, index) => channel * part + (other[index] ?? 0) * (1 - part)) as unknown as Channels)
}
