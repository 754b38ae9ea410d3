import { Problem } from 'domain/problem'
import type { WeChat } from '../../ports'
import { textCheckBody, textCheckProblem, verdictIn } from '../text-check'
import { type AccessToken, isExpiredToken } from './access-token'
import { isWeChatError, requestWeChat, weChatProblem } from './request'

/**
 * Has WeChat check texts (msgSecCheck, version 2). A token that has ended is got anew once.
 * @param address WeChat's, without a slash at the end
 */
export function createTextCheck(address: string, token: AccessToken): WeChat['checkText'] {
  const checkWith = async (body: object, tries: number): ReturnType<WeChat['checkText']> => {
    const good = await token.get()
    const url = `${address}/wxa/msg_sec_check?access_token=${encodeURIComponent(good)}`
    const response = await requestWeChat('a check of text', url, body)
    const answer: unknown = await response.json().catch(() => undefined)
    if (answer === undefined) throw new Problem('offline', 'WeChat’s answer to a check of text cannot be read.')
    if (!isWeChatError(answer)) return verdictIn(answer)
    if (!isExpiredToken(answer.errcode) || tries <= 1)
      throw textCheckProblem(answer.errcode) ?? weChatProblem('a check of text', answer)
    token.invalidate(good)
    return checkWith(body, tries - 1)
  }
  return (text, openid) => checkWith(textCheckBody(text, openid), 2)
}
