import * as wx from 'wx-server-sdk'
import { createCloudChangeBus } from '../../cloud/adapters/cloudbase/change-bus'
import { openCloudbase } from '../../cloud/adapters/cloudbase/platform'
import { openWeChatInFunction } from '../../cloud/adapters/cloudbase/wechat'
import type { Platform } from '../../cloud/ports'
import { writeHeadFile } from '../../cloud/usecases/release/head-file'
import { enterEnvironment, nodeSdk } from '../fakes/cloudbase/sdks'
import { type CloudbaseServer, ENVIRONMENT, ROOT, SECRET_ID, SECRET_KEY } from '../fakes/cloudbase/server'
import { reminderTemplates as templates } from './reminder-templates'

export const APP = 'wx0123456789abcdef'

/** What the platform gives a function, and the `FORUM_` and `WECHAT_` variables that come with the deployment. */
export const functionEnvironment = (server: CloudbaseServer) => ({
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: SECRET_ID,
  TENCENTCLOUD_SECRETKEY: SECRET_KEY,
  TCB_ENV: ENVIRONMENT,
  SCF_NAMESPACE: ENVIRONMENT,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${server.address}/admin` }),
  // The SDKs' warning of a slow request fires after every one that failed.
  SILENCE: 'true',
  WECHAT_APPID: APP,
  WECHAT_TEMPLATE_CHANGED: 'template-changed',
  FORUM_BUCKET: '666f-forum-1',
})

export type CloudPlatform = Platform & {
  /** When clients can see what was announced. */
  settled(): Promise<void>
}

/** The same forum as the functions', from outside: as the command line opens it. */
export function cloudPlatform(server: CloudbaseServer, prefix = 'forum_', folder = 'forum'): CloudPlatform {
  enterEnvironment(server.address)
  const cloudbase = openCloudbase(nodeSdk(server.address), { prefix, root: ROOT, folder })
  const changes = createCloudChangeBus((newest) => writeHeadFile({ ...cloudbase, clockOffset: 0 }, newest))
  const wechat = openWeChatInFunction(wx, {
    appId: APP,
    version: 'release',
    templates,
    openidOfCaller: () => undefined,
  })
  return { ...cloudbase, changes, wechat, clockOffset: 0, settled: () => changes.settled() }
}
