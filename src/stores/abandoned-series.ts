import type { Head } from 'domain/release/release'

type AbandonedSeries = { readonly release: number; readonly answers: number }

/**
 * Series that this device has moved on from, each with the release that was shown and how many responses in a row have
 * named it since. One stale response does not turn the device back; a backend that keeps naming the old series is right,
 * and the response that named the other one was a stray.
 */
const abandonedSeries = new Map<string | undefined, AbandonedSeries>()
const INSISTS = 3

/** Whether a head belongs to an abandoned series that the device should not return to, or not yet. */
export function isAbandoned({ series, release }: Head): boolean {
  const run = abandonedSeries.get(series)
  if (!run) return false
  const answers = release < run.release ? run.answers : run.answers + 1
  abandonedSeries.set(series, { ...run, answers })
  return release < run.release || answers < INSISTS
}

/** The run that is shown was named: what named another before that was a stray answer. */
export function forgetStrays(): void {
  for (const [series, run] of abandonedSeries) abandonedSeries.set(series, { ...run, answers: 0 })
}

/** The device moves on from a series, of which this release was shown, to another. */
export function moveOn(from: Pick<Head, 'series' | 'release'>, to: Head): void {
  abandonedSeries.set(from.series, { release: from.release, answers: 0 })
  abandonedSeries.delete(to.series)
}
