import { copyFaultKey, shareOf } from '@/organiser/home/begin/bring-view'

test.each([
  [0, 1000, 0],
  [49, 1000, 0],
  [50, 1000, 5],
  [999, 1000, 95],
  [1000, 1000, 100],
  [0, 0, 0],
])('%i of %i bytes are %i percent, five at a time', (sent, size, share) => {
  expect(shareOf(sent, size)).toBe(share)
})

test.each([
  [{ id: 'too-many' }, 'begin.bring.busy'],
  [{ id: 'gone' }, 'begin.bring.lost'],
  [{ id: 'disk-full' }, 'begin.bring.room'],
  [{ id: 'bad-input', reason: 'backup-cut' }, undefined],
  [{ id: 'broken' }, undefined],
] as const)('why a copy is not taken is said in words of its own: %j', (problem, key) => {
  expect(copyFaultKey(problem)).toBe(key)
})
