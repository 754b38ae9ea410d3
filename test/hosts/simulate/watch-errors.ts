import type { Problems } from '../wx/problems'

const levels = ['debug', 'log', 'info', 'warn', 'error'] as const

/** The app's own console: nothing is printed, problems are kept. */
export const quietConsole = (problems: Problems): Record<string, unknown> => {
  const quiet = () => undefined
  const own = levels.map((level) => [level, (...parts: unknown[]) => problems.hear(level, parts)])
  return { group: quiet, groupEnd: quiet, time: quiet, timeEnd: quiet, trace: quiet, ...Object.fromEntries(own) }
}

/** Listens to the test's console too, where the template engine and jsdom write. Answers how to stop. */
const hearConsole = (problems: Problems): (() => void) => {
  const original = { ...console }
  for (const level of levels) {
    console[level] = (...parts: unknown[]) => {
      problems.hear(level, parts)
      if (level !== 'error') original[level](...parts)
    }
  }
  return () => Object.assign(console, original)
}

/** Keeps every uncaught error while the app runs; jest itself fails a test that leaves a rejection. Answers how to stop. */
export const watchErrors = (problems: Problems): (() => void) => {
  const restore = hearConsole(problems)
  const onError = (event: ErrorEvent) => problems.add('uncaught', event.error ?? event.message)
  window.addEventListener('error', onError)
  return () => {
    restore()
    window.removeEventListener('error', onError)
  }
}
