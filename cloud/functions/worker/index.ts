import * as cloud from 'wx-server-sdk'
import { mendHead } from '../../usecases/head-file'
import { drainOutbox } from '../../usecases/reminders/drain'
import { daysLong, forgetAfterwards, KEPT_DAYS } from '../../usecases/reminders/privacy'
import { keepAccount } from '../../usecases/reminders/readers'
import { openHome } from '../home'
import { report } from '../report'
import { settingsOf } from '../settings'

/** What the timer starts each minute. A failure of one part does not stop the others. */
export async function main(): Promise<void> {
  const settings = settingsOf(process.env)
  const { platform, run } = await openHome(cloud, settings, report)
  const parts = [
    () => mendHead(platform),
    () => keepAccount(platform.documents, settings.appId),
    () => forgetAfterwards(platform, daysLong(KEPT_DAYS)),
    () => drainOutbox(platform),
  ]
  await run(undefined, async () => {
    for (const part of parts) await Promise.resolve(part()).catch(report)
  })
}
