import { isOffered, withVisit } from '@/stores/install-offer'

const HOUR = 3_600_000
const now = 1_000 * HOUR

test.each([
  ['nothing', undefined, 1],
  ['rubbish', { count: 'many' as unknown as number, at: now }, 1],
  ['a visit a day ago', { count: 1, at: now - 24 * HOUR }, 2],
  ['a visit a few minutes ago', { count: 1, at: now - HOUR / 10 }, 1],
  ['a visit in the future of a clock that was put back', { count: 1, at: now + 24 * HOUR }, 2],
])('with %s kept on the device, the visits are counted on', (_, kept, count) => {
  expect(withVisit(kept, now).count).toBe(count)
})

test('it is offered from the second visit on, until it is answered', () => {
  const first = withVisit(undefined, now)
  const second = withVisit(first, now + 24 * HOUR)
  expect([first, second].map(isOffered)).toEqual([false, true])
  expect(isOffered(withVisit({ ...second, isAnswered: true }, now + 48 * HOUR))).toBe(false)
})

test('reloads within an hour of the first do not become a second visit', () => {
  const visits = [0.5, 0.9].reduce((kept, hours) => withVisit(kept, now + hours * HOUR), withVisit(undefined, now))
  expect(visits.count).toBe(1)
})
