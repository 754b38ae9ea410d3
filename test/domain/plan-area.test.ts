import { areaAround, type Corner, carried, fitted, keyStep } from 'domain/venue/plan-area'
import { guidesOf, snapped } from 'domain/venue/plan-guides'
import fc from 'fast-check'

const plan = { width: 800, height: 600 }
const area = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
const press = area(230, 390, 130, 110)

describe('an area is carried', () => {
  test.each([
    ['by a little', { x: 3, y: -7 }, area(233, 383, 130, 110)],
    ['to whole units', { x: 2.6, y: 0.4 }, area(233, 390, 130, 110)],
    ['no farther than the left edge', { x: -900, y: 0 }, area(0, 390, 130, 110)],
    ['no farther than the right and the lower edge', { x: 900, y: 900 }, area(670, 490, 130, 110)],
  ])('%s', (_name, by, where) => {
    expect(carried(press, 'all', by, plan)).toEqual(where)
  })
})

describe('a corner is carried', () => {
  test.each<[string, Corner, { x: number; y: number }, ReturnType<typeof area>]>([
    ['top left, outwards', 'nw', { x: -10, y: -20 }, area(220, 370, 140, 130)],
    ['top right, inwards', 'ne', { x: -30, y: 10 }, area(230, 400, 100, 100)],
    ['bottom left', 'sw', { x: 30, y: 5 }, area(260, 390, 100, 115)],
    ['bottom right', 'se', { x: 1, y: -1 }, area(230, 390, 131, 109)],
    ['never past the corner across', 'nw', { x: 500, y: 500 }, area(354, 494, 6, 6)],
    ['never beyond the plan', 'se', { x: 5000, y: 5000 }, area(230, 390, 570, 210)],
  ])('%s', (_name, corner, by, where) => {
    expect(carried(press, corner, by, plan)).toEqual(where)
  })
})

test.each([
  ['in the middle of the plan', { x: 400, y: 300 }, area(350, 263, 100, 75)],
  ['inside of it where its corner was tapped', { x: 0, y: 600 }, area(0, 525, 100, 75)],
])('a new place is an eighth of the plan: %s', (_name, at, where) => {
  expect(areaAround(at, plan)).toEqual(where)
})

test.each([
  ['ArrowLeft', false, { x: -1, y: 0 }],
  ['ArrowDown', true, { x: 0, y: 10 }],
  ['Enter', false, undefined],
])('the key %s, with Shift: %s', (key, isShift, by) => {
  expect(keyStep(key, isShift)).toEqual(by)
})

test('whatever is dragged or sized stays on whole units inside the plan, and has sides', () => {
  const side = fc.double({ min: 0, max: 20_000, noNaN: true })
  const any = fc.record({ x: side, y: side, width: side, height: side })
  const by = fc.record({
    x: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    y: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  })
  const hold = fc.constantFrom('all' as const, 'nw' as const, 'ne' as const, 'sw' as const, 'se' as const)
  const size = fc.record({ width: fc.integer({ min: 1, max: 20_000 }), height: fc.integer({ min: 1, max: 20_000 }) })
  fc.assert(
    fc.property(any, hold, by, size, (start, held, way, paper) => {
      const { x, y, width, height } = carried(fitted(start, paper), held, way, paper)
      expect([x, y, width, height].every(Number.isInteger)).toBe(true)
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1)
      expect(x + width).toBeLessThanOrEqual(paper.width)
      expect(y + height).toBeLessThanOrEqual(paper.height)
    }),
  )
})

describe('guides to neighbours', () => {
  const suite = { id: 'suite', area: area(40, 390, 190, 110) }
  const hall = { id: 'hall', area: area(230, 100, 200, 150) }
  const neighbours = [suite, hall]

  test.each([
    ['an edge within reach is drawn to', area(234, 393, 130, 110), 6, press],
    ['an edge out of reach is not', area(237, 400, 130, 120), 6, area(237, 400, 130, 120)],
    ['the nearer of two edges wins', area(228, 395, 130, 110), 6, press],
  ])('%s', (_name, start, reach, where) => {
    const by = { x: 0, y: 0 }
    expect(snapped(start, { hold: 'all', by, plan, neighbours, reach }).area).toEqual(where)
  })

  test('a corner draws its own edges alone', () => {
    const carry = { hold: 'se', by: { x: 67, y: -3 }, plan, neighbours, reach: 6 } as const
    const { area: sized, guides } = snapped(press, carry)
    expect(sized).toEqual(area(230, 390, 200, 110))
    expect(guides).toEqual([
      { axis: 'x', at: 430, ids: ['hall'] },
      { axis: 'y', at: 500, ids: ['suite'] },
    ])
  })

  test('a line names all whose edges lie on it', () => {
    expect(guidesOf(press, 'all', neighbours)).toEqual([
      { axis: 'x', at: 230, ids: ['suite', 'hall'] },
      { axis: 'y', at: 390, ids: ['suite'] },
      { axis: 'y', at: 500, ids: ['suite'] },
    ])
    expect(guidesOf(area(233, 300, 50, 50), 'all', neighbours)).toEqual([])
  })
})
