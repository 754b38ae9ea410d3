import fc from 'fast-check'
import { jsonParts } from '../../../cloud/http/in-slices'
import { sendAnswer } from '../../../cloud/http/send-json'

test('the parts of a value are its JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 120 }), (value, list) => {
      const body = { value, missing: undefined, list, inside: { list, deeper: { list } } }
      expect([...jsonParts(body)].join('')).toBe(JSON.stringify(body))
    }),
  )
  expect([...jsonParts({})].join('')).toBe('{}')
})

test('an answer that is the same for many is written out once', async () => {
  let writings = 0
  const session = { toJSON: () => writings++ }
  const answer = { status: 200, body: { sessions: Array.from({ length: 1000 }, () => session) } }
  const request = new Request('http://localhost/')
  const sent = await Promise.all([1, 2, 3].map(() => sendAnswer(request, answer)))
  const texts = await Promise.all(sent.map((response) => response.text()))
  expect(new Set(texts).size).toBe(1)
  expect(writings).toBe(1000)
})

test('others have their turn while a long answer is written', async () => {
  let turns = 0
  const seen = new Set<number>()
  const slow = {
    toJSON: () => {
      const end = performance.now() + 1
      while (performance.now() < end);
      seen.add(turns)
      return 1
    },
  }
  const timer = setInterval(() => turns++)
  await sendAnswer(new Request('http://localhost/'), { status: 200, body: { list: Array(300).fill(slow) } })
  clearInterval(timer)
  expect(seen.size).toBeGreaterThan(2)
})
