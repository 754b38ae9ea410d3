import type { Duration } from 'domain/time/time'

export const wait = (duration: Duration): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration))

/** The promise's value, or `otherwise` after the timeout. Rejections are passed on. */
export function withTimeout<T, Other>(duration: Duration, work: Promise<T>, otherwise: Other): Promise<T | Other> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), duration)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
