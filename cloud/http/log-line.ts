/** An error as one line of a log: with where it came from, and nothing of who asked. */
export function logLine(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = text.split('\n').slice(0, 4)
  return lines.map((line) => line.trim()).join(' | ')
}
