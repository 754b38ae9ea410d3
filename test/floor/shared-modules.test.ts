import { asProblem, Problem } from 'domain/problem'
import { createQueue } from '../../cloud/adapters/queue'

test('the domain is loaded in a sandbox of its own, the backend in this one', () => {
  expect(asProblem instanceof Function).toBe(false)
  expect(createQueue instanceof Function).toBe(true)
})

test('an error is one in every sandbox, and of its own class alone', () => {
  const problem = new Problem('gone', 'It is not here.')
  expect(problem instanceof Error).toBe(true)
  expect(problem instanceof Problem).toBe(true)
  expect(problem instanceof TypeError).toBe(false)
  expect(new TypeError('no') instanceof Problem).toBe(false)
  expect({ message: 'no' } instanceof Error).toBe(false)
})
