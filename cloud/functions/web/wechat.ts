import { Problem } from 'domain/problem'
import { systemClock } from '../../adapters/system-clock'
import { openWeChatOverHttps, type WeChatOptions } from '../../adapters/wechat/https'
import type { WeChat } from '../../ports'

/**
 * WeChat as `web` reaches it. The platform gives a token for cloud calls to a call from a mini program and to a run of
 * the timer, and none to a call of the HTTP access service (wx-server-sdk, wxCloudToken.js), so `web` asks over HTTPS
 * with the account's secret. Without the secret it draws no code and serves those that the worker has drawn.
 */
export function wechatOf(cloudCalls: WeChat, account: Pick<WeChatOptions, 'secret' | 'address'> | undefined): WeChat {
  const { appId, version, templates } = cloudCalls
  if (account) return openWeChatOverHttps({ appId, version, templates, ...account }, systemClock)
  return {
    ...cloudCalls,
    codeOf: async () => {
      throw new Problem(
        'gone',
        'This code is not drawn yet; set WECHAT_SECRET to have any code drawn when it is asked for.',
      )
    },
  }
}
