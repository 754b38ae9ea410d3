import { clearInterval, setInterval } from 'node:timers'
import type { ChangeBus } from '../../ports'

/** Another process's change is heard within a second. */
const LOOK_EVERY = 500

/**
 * Tells this process's listeners of its own announcements at once, and of what another process committed within a
 * second. It looks only while somebody listens, and keeps no process alive.
 * @param foreignVersion differs from its earlier answer after another process's commit
 * @param onForeign called after such a commit, before the listeners
 */
export function createLocalChangeBus(foreignVersion: () => unknown, onForeign?: () => void): ChangeBus {
  const listeners = new Set<() => void>()
  let watch: NodeJS.Timeout | undefined
  const announce = (): void => {
    for (const listener of [...listeners]) listener()
  }
  const start = (): NodeJS.Timeout => {
    let seen = foreignVersion()
    return setInterval(() => {
      const version = foreignVersion()
      if (version === seen) return
      seen = version
      onForeign?.()
      announce()
    }, LOOK_EVERY).unref()
  }
  return {
    announce,
    listen(listener) {
      const own = (): void => listener()
      listeners.add(own)
      watch ??= start()
      return () => {
        listeners.delete(own)
        if (listeners.size > 0) return
        clearInterval(watch)
        watch = undefined
      }
    },
  }
}
