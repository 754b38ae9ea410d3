import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { DAY, isoOf, MINUTE, type Moment, momentOf, UTC } from 'domain/time/time'
import { backUp } from '../adapters/embedded/backup'
import { makeFolder } from '../adapters/embedded/private-files'
import type { Clock } from '../ports'
import { operatorsCopy } from '../usecases/forum/copy-rules'

/** Where the server backs up its data folder to by itself, once a day. */
export type BackupOptions = {
  readonly folder: string
  /** So many days' backups are kept. */
  readonly keepDays: number
}

export const BACKUP_DAYS = 14

/** A backup that failed is tried again so much later. */
const LOOK_EVERY = 10 * MINUTE

/** `forum-2030-05-04T03-00-00Z.backup`: Windows allows no colons in a name. Other files in the folder are left alone. */
const NAME = /^forum-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.backup$/

const nameAt = (now: Moment): string => `forum-${isoOf(now, UTC).slice(0, 19).replaceAll(':', '-')}Z.backup`

function momentIn(name: string): Moment | undefined {
  const [, date, hour, minute, second] = NAME.exec(name) ?? []
  return date === undefined ? undefined : momentOf(`${date}T${hour}:${minute}:${second}Z`)
}

export type ScheduledBackup = {
  /** When the newest backup was made, as far as this server knows. */
  readonly last: () => Moment | undefined
  /** Ends once a backup under way is written. */
  readonly stop: () => Promise<void>
}

/**
 * Backs up a data folder at once where the last day has no backup, then once a day, and removes the oldest. They are
 * counted, not dated: a clock that jumps removes no more than any other day does.
 */
export function startScheduledBackup(
  dataFolder: string,
  { folder, keepDays }: BackupOptions,
  { clock, report }: { readonly clock: Clock; readonly report: (error: unknown) => void },
): ScheduledBackup {
  let last: Moment | undefined
  const look = async (): Promise<void> => {
    makeFolder(folder)
    const names = await readdir(folder)
    // What a server that was killed had begun.
    for (const name of names)
      if (momentIn(name.replace(/\.partial$/, '')) !== undefined && name.endsWith('.partial'))
        await rm(path.join(folder, name))
    const backups = names.filter((name) => momentIn(name) !== undefined).sort()
    const now = clock.now()
    // One with a later date than now was made before the clock was set back.
    last = backups
      .flatMap((name) => momentIn(name) ?? [])
      .filter((moment) => moment <= now)
      .at(-1)
    if (last !== undefined && now - last < DAY) return
    const name = nameAt(now)
    await backUp(dataFolder, path.join(folder, name), operatorsCopy)
    last = now
    for (const old of [...backups, name].sort().slice(0, -keepDays)) await rm(path.join(folder, old), { force: true })
  }
  let running = Promise.resolve()
  const run = (): void => {
    running = running.then(look).catch(report)
  }
  const timer = setInterval(run, LOOK_EVERY).unref()
  run()
  return {
    last: () => last,
    stop: () => {
      clearInterval(timer)
      return running
    },
  }
}
