import { Problem } from 'domain/problem'
import type { AppVersion, Blob, Clock, WeChat } from '../../ports'
import { type AccessToken, createAccessToken, isExpiredToken, type TokenResponse } from './access-token'
import { createTextCheck } from './check-text'
import { isWeChatError, requestWeChat, WECHAT_TIMEOUT, type WeChatError, weChatProblem } from './request'
import { createSender } from './send'

export type WeChatOptions = {
  readonly appId: string
  readonly secret: string
  /** WeChat's own unless told, without a slash at the end. */
  readonly address?: string
  /** Which version of the mini program a code or a message opens: the published one unless told. */
  readonly version?: AppVersion
  /** The account's message templates; none unless told. */
  readonly templates?: WeChat['templates']
}

const ADDRESS = 'https://api.weixin.qq.com'
/** Pixels. */
const WIDTH = 860
/** Where a code launches; the app goes on to what the scene says. */
const PAGE = 'pages/now/index'

const NO_LOGIN_CODE: readonly number[] = [40029, 40163]

/** A picture by its first bytes: WeChat's `Content-Type` has been wrong for years. */
function pictureIn(bytes: Uint8Array): Blob | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { bytes, type: 'image/jpeg' }
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return { bytes, type: 'image/png' }
  return undefined
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** WeChat over its HTTPS interface, as an app with a secret. */
export function openWeChatOverHttps(options: WeChatOptions, clock: Clock): WeChat {
  const { appId, secret, address = ADDRESS, version = 'release' } = options
  const token: AccessToken = createAccessToken(clock, async () => {
    const body = { grant_type: 'client_credential', appid: appId, secret }
    const response = await requestWeChat('a token', `${address}/cgi-bin/stable_token`, body)
    const granted = (await response.json().catch(() => undefined)) as TokenResponse | WeChatError | undefined
    if (isWeChatError(granted)) throw weChatProblem('a token', granted)
    if (typeof granted?.access_token !== 'string') throw new Problem('broken', 'WeChat granted no token.')
    return granted
  })
  const codeWith = async (scene: string, tries: number): Promise<Blob> => {
    const good = await token.get()
    const body = { scene, page: PAGE, check_path: false, env_version: version, width: WIDTH }
    const response = await requestWeChat(
      'a code',
      `${address}/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(good)}`,
      body,
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    const picture = pictureIn(bytes)
    if (picture) return picture
    const refusal = jsonIn(bytes)
    if (!isWeChatError(refusal)) throw new Problem('broken', 'WeChat answered with neither a picture nor a reason.')
    if (!isExpiredToken(refusal.errcode) || tries <= 1) throw weChatProblem('a code', refusal)
    token.invalidate(good)
    return codeWith(scene, tries - 1)
  }
  return {
    appId,
    version,
    templates: options.templates ?? {},
    codeOf: (scene) => codeWith(scene, 2),
    checkText: createTextCheck(address, token),
    send: createSender({ address, version, token, timeout: WECHAT_TIMEOUT }),
    async openidOf(loginCode) {
      const query = new URLSearchParams({ appid: appId, secret, js_code: loginCode, grant_type: 'authorization_code' })
      const response = await requestWeChat('an openid', `${address}/sns/jscode2session?${query}`)
      const answer = (await response.json().catch(() => undefined)) as { openid?: string } | WeChatError | undefined
      if (isWeChatError(answer)) {
        if (NO_LOGIN_CODE.includes(answer.errcode)) return undefined
        throw weChatProblem('an openid', answer)
      }
      if (typeof answer?.openid !== 'string') throw new Problem('broken', 'WeChat named no openid.')
      return answer.openid
    },
  }
}
