/** One line in the function's log, with where it came from and nothing of who asked. */
export function report(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = text.split('\n').slice(0, 4)
  console.error(lines.map((line) => line.trim()).join(' | '))
}
