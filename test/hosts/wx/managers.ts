import type { Journal } from './journal'
import type { Listeners } from './listeners'

const levels = ['debug', 'info', 'warn', 'error', 'log', 'setFilterMsg', 'addFilterMsg']

const logger = (journal: Journal, name: string) => {
  const own: Record<string, unknown> = {}
  for (const level of levels) own[level] = (...line: unknown[]) => journal.note(`${name}.${level}`, line)
  return { ...own, tag: () => own }
}

/** Tells the app of a new version of itself. */
export class Updates {
  private readonly ready: (() => void)[] = []
  private readonly checked: ((result: { hasUpdate: boolean }) => void)[] = []
  private readonly failed: (() => void)[] = []

  constructor(private readonly journal: Journal) {}

  /** A new version was found and has been fetched. */
  arrive(): void {
    for (const listener of this.checked) listener({ hasUpdate: true })
    for (const listener of this.ready) listener()
  }

  /** A new version was found and could not be fetched. */
  fail(): void {
    for (const listener of this.checked) listener({ hasUpdate: true })
    for (const listener of this.failed) listener()
  }

  manager(): Record<string, unknown> {
    return {
      onCheckForUpdate: (listener: (result: { hasUpdate: boolean }) => void) => void this.checked.push(listener),
      onUpdateReady: (listener: () => void) => void this.ready.push(listener),
      onUpdateFailed: (listener: () => void) => void this.failed.push(listener),
      applyUpdate: () => this.journal.note('applyUpdate', undefined),
    }
  }
}

/** The managers that `wx` hands out. */
export const managers = (journal: Journal, listeners: Listeners, updates: Updates): Record<string, unknown> => ({
  ...listeners.members(),
  getUpdateManager: () => updates.manager(),
  getRealtimeLogManager: () => logger(journal, 'realtimeLog'),
  getLogManager: () => logger(journal, 'log'),
  reportMonitor: (name: string, value: number) => journal.note('reportMonitor', [name, value]),
  getPerformance: () => ({ now: () => 0, createObserver: () => ({ observe() {}, disconnect() {} }) }),
})
