const describe = (value: unknown): string => {
  if (typeof value === 'object' && value && 'stack' in value) return String(value.stack)
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}

/** What went wrong while the app ran: errors on the console, uncaught errors, lines that start with WXMLRT. */
export class Problems {
  private readonly lines: string[] = []

  add(...parts: unknown[]): void {
    this.lines.push(parts.map(describe).join(' '))
  }

  /** Keeps a console line if it is a problem. */
  hear(level: string, parts: unknown[]): void {
    if (level === 'error' || describe(parts[0]).startsWith('WXMLRT')) this.add(...parts)
  }

  all(): string[] {
    return [...this.lines]
  }
}
