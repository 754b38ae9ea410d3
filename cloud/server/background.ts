import type { TrustedClock } from '../adapters/embedded/trusted-clock'
import { systemClock } from '../adapters/system-clock'
import type { Platform } from '../ports'
import type { PublishedContent } from '../usecases/release/newest-published'
import { startClockMarks } from './clock-marks'
import { startCodePregeneration } from './code-pregeneration'
import type { Log } from './log'
import type { ServerOptions } from './options'
import { type ScheduledBackup, startScheduledBackup } from './scheduled-backup'
import { startWorker } from './worker'

type Sources = {
  readonly newest: () => Promise<PublishedContent>
  readonly clock: TrustedClock
  readonly folder: string
  readonly log: Log
}

export type Background = {
  readonly lastBackup: ScheduledBackup['last']
  /** Ends when what is under way is done. */
  readonly stop: () => Promise<void>
}

/** All that the server does by itself while it runs. A rehearsal's copy is not backed up. */
export function startBackground(
  platform: Platform,
  { dataFolder, backup: backupOptions, keepDays }: ServerOptions,
  { newest, clock, folder, log: { warn: say, error: report } }: Sources,
): Background {
  const stopMaking = startCodePregeneration(platform, newest, report)
  const stopWorking = startWorker(platform, { keepDays, report })
  const stopKeeping = startClockMarks(platform.documents, clock, { say, report })
  const backup =
    backupOptions && folder === dataFolder
      ? startScheduledBackup(dataFolder, backupOptions, { clock: systemClock, report })
      : undefined
  return {
    lastBackup: () => backup?.last(),
    stop: async () => {
      stopMaking()
      await stopWorking()
      await stopKeeping()
      await backup?.stop()
    },
  }
}
