import { AsyncLocalStorage } from 'node:async_hooks'
import { type Duration, SECOND } from 'domain/time/time'
import { createCloudChangeBus } from '../adapters/cloudbase/change-bus'
import type { WxCaller, WxUser } from '../adapters/cloudbase/identity'
import { openCloudbase } from '../adapters/cloudbase/platform'
import { openWeChatInFunction, type WxOpenApi } from '../adapters/cloudbase/wechat'
import { openWx, type WxSdk } from '../adapters/cloudbase/wx-sdk'
import type { Platform, WeChat } from '../ports'
import { lastClockOffset } from '../usecases/forum/clock-offset'
import { writeHeadFile } from '../usecases/release/head-file'
import type { Settings } from './settings'

/** As much of `wx-server-sdk` as the functions use. */
export type Sdk = WxSdk & WxCaller & WxOpenApi

/** Shorter than a function may live, so that a lost answer can still be asked after. */
const TIMEOUT = 5 * SECOND

export type Deployment = {
  readonly platform: Platform
  /** Answers a call of this user's; when it is done, clients can see what it changed. */
  run<T>(user: WxUser | undefined, answer: () => Promise<T>): Promise<T>
}

/**
 * All that an instance of a function keeps between its calls.
 * @param wechatOver WeChat as this function reaches it, given WeChat by cloud calls
 */
export function openDeployment(
  sdk: Sdk,
  settings: Settings,
  report: (error: unknown) => void,
  wechatOver: (cloudCalls: WeChat) => WeChat = (cloudCalls) => cloudCalls,
): Deployment {
  // Where nothing says that this is the platform, the SDK asks a metadata host at each request.
  process.env.TENCENTCLOUD ??= 'true'
  const { env, appId, version, templates } = settings
  const users = new AsyncLocalStorage<WxUser>()
  const cloudbase = openCloudbase(openWx(sdk, { env, timeout: TIMEOUT }), settings)
  // It may be set at any time: each call begins with what it is.
  let clockOffset: Duration = 0
  const openidOfCaller = (): string | undefined => users.getStore()?.openid
  // What is published stays published: a head that could not be written is mended by the worker.
  const changes = createCloudChangeBus((newest) => writeHeadFile(platform, newest).catch(report))
  const wechat = wechatOver(openWeChatInFunction(sdk, { appId, version, templates, openidOfCaller }))
  const platform: Platform = {
    ...cloudbase,
    changes,
    wechat,
    checksText: settings.checksText,
    // An instance answers one call at a time: no other call waits for a file.
    importFile: async (job) => (await import('../formats/run-import')).runImport(job),
    // No library that draws is in a function: pictures are kept as they come, without what a camera wrote into them.
    prepareMedia: async (job) => (await import('../media/prepare-kept')).prepareKept(job),
    get clockOffset() {
      return clockOffset
    },
  }
  return {
    platform,
    async run(user, answer) {
      clockOffset = await lastClockOffset(cloudbase.documents)
      const result = await (user ? users.run(user, answer) : answer())
      await changes.settled()
      return result
    },
  }
}
