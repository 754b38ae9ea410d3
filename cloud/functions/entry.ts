import { Problem } from 'domain/problem'
import type { FunctionName } from 'domain/wire/wire'
import * as v from 'valibot'
import { type WxUser, wxUserOf } from '../adapters/cloudbase/identity'
import { type ApiResponse, createCallHandler, errorResponse, isForOperator } from '../api/call'
import { requireShallow } from '../api/route'
import { upgradeStore } from '../usecases/upgrade/upgrade-store'
import { callerOfUser } from './caller'
import { type Deployment, openDeployment, type Sdk } from './deployment'
import { openOnce } from './open-once'
import { report } from './report'
import { settingsOf } from './settings'

/** What `wx.cloud.callFunction` sends as `data`. Whatever else stands in the event, such as `userInfo`, is not looked at. */
const EventSchema = v.object({ action: v.string(), input: v.optional(v.unknown(), {}) })

/** Actions by which a WeChat user becomes, or is again, a member: the platform's word is their login code. */
const SIGN_IN: readonly string[] = ['redeem', 'resume']
const LOGIN = 'callFunction'

/** A function of the api as the platform calls it. It answers `{ status, body }` like the server, and never throws. */
export function createEntry(name: FunctionName, sdk: Sdk): (event: unknown) => Promise<ApiResponse> {
  const instance = openOnce(async () => {
    const home = openDeployment(sdk, settingsOf(process.env), report)
    if (name === 'organiser') await upgradeStore(home.platform)
    return { home, call: createCallHandler(home.platform, report) }
  })
  return async (event) => {
    try {
      const user = wxUserOf(sdk)
      const asked = v.safeParse(EventSchema, event)
      if (!asked.success) return errorResponse(new Problem('bad-input', 'A call is { action, input }.'))
      requireShallow(asked.output.input)
      const { home, call } = await instance()
      const known = userOf(home, user)
      const { action, input } = asked.output
      const text = JSON.stringify(SIGN_IN.includes(action) ? { ...Object(input), login: LOGIN } : input)
      return await home.run(known, async () => call(name, action, text, await callerOfUser(home.platform, known)))
    } catch (error) {
      if (isForOperator(error)) report(error)
      return errorResponse(error)
    }
  }
}

/** Another mini program may share the environment; its users are unknown here. */
const userOf = ({ platform }: Deployment, user: WxUser | undefined): WxUser | undefined =>
  user?.appId === platform.wechat?.appId ? user : undefined
