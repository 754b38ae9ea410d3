/** Timers of one launch: all stop when the app is closed. */
export class Timers {
  private readonly running = new Set<ReturnType<typeof setTimeout>>()
  private closed = false

  readonly members = {
    setTimeout: (act: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) => {
      if (this.closed) return undefined
      const timer = setTimeout(() => {
        this.running.delete(timer)
        act(...given)
      }, delay)
      this.running.add(timer)
      return timer
    },
    setInterval: (act: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) => {
      if (this.closed) return undefined
      const timer = setInterval(act, delay, ...given)
      this.running.add(timer)
      return timer
    },
    clearTimeout: (timer?: ReturnType<typeof setTimeout>) => this.stop(timer),
    clearInterval: (timer?: ReturnType<typeof setTimeout>) => this.stop(timer),
  }

  close(): void {
    this.closed = true
    for (const timer of [...this.running]) this.stop(timer)
  }

  private stop(timer?: ReturnType<typeof setTimeout>): void {
    if (timer === undefined) return
    clearTimeout(timer)
    this.running.delete(timer)
  }
}
