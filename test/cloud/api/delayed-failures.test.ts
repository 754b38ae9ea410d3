import { Problem } from 'domain/problem'
import { delayedFailures } from '../../../cloud/api/delayed-failures'
import { gate } from '../../support/gate'

const gone = () => Promise.reject(new Problem('gone', 'This code does not work.'))

test('a failure waits for its answer; surplus failures are answered at once, and a right code always is', async () => {
  const held = gate()
  const pauses: number[] = []
  const pause = (duration: number) => {
    pauses.push(duration)
    return held.passed
  }
  const delayFailures = delayedFailures({ mostWaiting: 2, pause })
  const waiting = [1, 2].map(() => delayFailures('gone', gone))
  await expect(delayFailures('gone', gone)).rejects.toMatchObject({ id: 'too-many' })
  expect(await delayFailures('gone', async () => 'in')).toBe('in')
  held.open()
  for (const failed of waiting) await expect(failed).rejects.toMatchObject({ id: 'gone' })
  await expect(delayFailures('gone', gone)).rejects.toMatchObject({ id: 'gone' })
  expect(pauses).toHaveLength(3)
  expect(Math.max(...pauses)).toBeLessThanOrEqual(2000)
})

test('what fails otherwise is no guess and is answered at once', async () => {
  const delayFailures = delayedFailures({ pause: () => new Promise(() => undefined) })
  const offline = () => Promise.reject(new Problem('offline', 'WeChat does not answer.'))
  await expect(delayFailures('gone', offline)).rejects.toMatchObject({ id: 'offline' })
})
