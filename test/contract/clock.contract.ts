import type { Clock } from '../../cloud/ports'

/** What every home's `Clock` must do. */
export function clockContract(name: string, clock: Clock): void {
  test(`clock: ${name} gives the real time in whole milliseconds`, () => {
    const before = Date.now()
    const now = clock.now()
    expect(Number.isInteger(now)).toBe(true)
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
  })
}
