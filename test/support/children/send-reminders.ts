import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { openWeChatOverHttps } from '../../../cloud/adapters/wechat/https'
import type { Platform } from '../../../cloud/ports'
import { drainOutbox } from '../../../cloud/usecases/reminders/drain'
import { APP_ID, SECRET } from '../../fakes/wechat-server'
import { reminderTemplates as templates } from '../reminder-templates'

/** Sends what is due over and over, until it is killed: `send-reminders.ts FOLDER ADDRESS`. */
async function main([folder = '', address = '']: readonly string[]): Promise<void> {
  const embedded = openEmbedded(folder)
  const wechat = openWeChatOverHttps({ appId: APP_ID, secret: SECRET, address, templates }, embedded.clock)
  const platform: Platform = { ...embedded, clockOffset: 0, wechat }
  for (;;) {
    console.log('sending')
    await drainOutbox(platform)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

main(process.argv.slice(2))
