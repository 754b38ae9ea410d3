/** As much of `wx-server-sdk` as says who calls. */
export interface WxCaller {
  getWXContext(): Readonly<Record<string, unknown>>
}

/** A WeChat user as one mini program knows them. */
export type WxUser = { readonly openid: string; readonly appId: string }

/**
 * Who calls the function, by the platform's word and nothing that the call brings along. `undefined` where no WeChat
 * user does, such as a timer. Asked in each call anew: the platform says it in the environment, which the next call has
 * changed.
 */
export function wxUserOf(sdk: WxCaller): WxUser | undefined {
  const { OPENID: openid, APPID: appId } = sdk.getWXContext()
  return isName(openid) && isName(appId) ? { openid, appId } : undefined
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''
