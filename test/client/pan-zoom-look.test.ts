import fc from 'fast-check'
import { INITIAL, MAX_SCALE, type PanZoomState, pan, panToShow, sizeName, zoom } from '@/ui/pan-zoom/pan-zoom-state'

const TOLERANCE = 1e-9

const aNumber = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const aPoint = fc.record({ x: aNumber(0, 1), y: aNumber(0, 1) })
const anAct = fc.oneof(
  fc.tuple(aNumber(0.01, 20), aPoint).map(
    ([factor, at]) =>
      (look: PanZoomState) =>
        zoom(look, factor, at),
  ),
  fc.record({ x: aNumber(-9, 9), y: aNumber(-9, 9) }).map((by) => (look: PanZoomState) => pan(look, by)),
)

test('whatever fingers do, the frame is full of the drawing and the drawing keeps its limits', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 30 }), (acts) => {
      const { scale, x, y } = acts.reduce((look, act) => act(look), INITIAL)
      for (const edge of [x, y]) {
        expect(edge).toBeLessThanOrEqual(TOLERANCE)
        expect(edge + scale).toBeGreaterThanOrEqual(1 - TOLERANCE)
      }
      expect(scale).toBeGreaterThanOrEqual(1)
      expect(scale).toBeLessThanOrEqual(MAX_SCALE)
    }),
  )
})

test('what lies under the fingers stays there while they enlarge', () => {
  fc.assert(
    fc.property(aPoint, aNumber(1, MAX_SCALE), (at, factor) => {
      const { scale, x, y } = zoom(INITIAL, factor, at)
      expect(x + at.x * scale).toBeCloseTo(at.x)
      expect(y + at.y * scale).toBeCloseTo(at.y)
    }),
  )
})

test('the whole drawing does not move', () => {
  expect(pan(INITIAL, { x: 0.4, y: -2 })).toEqual(INITIAL)
})

describe('what the keyboard reaches comes into the frame', () => {
  const look = zoom(INITIAL, 2)
  test.each([
    ['from beyond the left', { from: -0.3, to: -0.1 }, look.x + 0.3],
    ['from beyond the right', { from: 0.9, to: 1.2 }, look.x - 0.2],
    ['and what is there already stays', { from: 0.2, to: 0.4 }, look.x],
  ])('%s', (_, across, expected) => {
    expect(panToShow(look, across, { from: 0.5, to: 0.6 }).x).toBeCloseTo(expected)
  })
})

test.each([
  [1, ''],
  [1.6, 'twice'],
  [2.5, 'twice'],
  [4, 'thrice'],
])('at a scale of %d words are made for "%s"', (scale, expected) => {
  expect(sizeName(scale)).toBe(expected)
})
