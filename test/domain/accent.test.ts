import { accentTokens, grounds, readableAccent } from 'domain/look/accent'
import { contrast, isColour, mix } from 'domain/look/colour'
import fc from 'fast-check'
import palette from '../../src/styles/palette.json'

test.each([
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0b6e5f', '#0b6e5f', 1],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  expect(contrast(other, one)).toBeCloseTo(ratio, 2)
})

test.each([
  ['#0b6e5f', '#0b6e5f'],
  ['#A01c2C', '#a01c2c'],
  ['#000000', '#000000'],
])('%s can be read as it is', (colour, taken) => {
  expect(readableAccent(colour)).toBe(taken)
})

test.each(['#ffd400', '#ffffff', '#57c2ad', '#ff5722'])(
  '%s cannot be read on light grounds: a darker shade can',
  (colour) => {
    const offered = readableAccent(colour)
    expect(offered).not.toBe(colour)
    expect(readableAccent(offered)).toBe(offered)
    const lighter = mix(colour, 0.02, offered)
    expect(lighter === offered || readableAccent(lighter) !== lighter).toBe(true)
  },
)

test('words can be read in both themes, whatever the colour', () => {
  const channel = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(channel, channel, channel, (...channels) => {
      const colour = `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`
      const tokens = accentTokens(colour)
      for (const theme of ['light', 'dark'] as const) {
        const { accent, accentSoft, onAccent } = tokens[theme]
        expect([accent, accentSoft, onAccent].every(isColour)).toBe(true)
        for (const ground of [grounds[theme].card, grounds[theme].paper, accentSoft, onAccent])
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }),
    { numRuns: 2000 },
  )
})

test('the grounds are those of the palette', () => {
  for (const theme of ['light', 'dark'] as const) expect(palette[theme]).toMatchObject(grounds[theme])
})
