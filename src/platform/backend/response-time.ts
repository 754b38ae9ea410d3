import type { Moment } from 'domain/time/time'

/** When something was answered. A proxy or cache says how old its answer is (RFC 9111, section 5.1): the moment is both together. */
export function responseTime(header: (name: string) => string | null | undefined): Moment | undefined {
  const date = Date.parse(header('date') ?? '')
  return Number.isNaN(date) ? undefined : date + 1000 * (Number(header('age')) || 0)
}
