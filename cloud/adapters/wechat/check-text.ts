import { Problem } from 'domain/problem'
import type { WeChat } from '../../ports'
import { checkOf, checkProblem, verdictIn } from '../text-check'
import { type AccessToken, isNoLongerGood } from './access-token'
import { ask, isRefusal, problemOf } from './ask'

/**
 * Has WeChat check texts (msgSecCheck, version 2). A token that has ended is got anew once.
 * @param address WeChat's, without a slash at the end
 */
export function createTextCheck(address: string, token: AccessToken): WeChat['checkText'] {
  const checkWith = async (body: object, tries: number): ReturnType<WeChat['checkText']> => {
    const good = await token.get()
    const url = `${address}/wxa/msg_sec_check?access_token=${encodeURIComponent(good)}`
    const response = await ask('a check of text', url, body)
    const answer: unknown = await response.json().catch(() => undefined)
    if (answer === undefined) throw new Problem('offline', 'WeChat’s answer to a check of text cannot be read.')
    if (!isRefusal(answer)) return verdictIn(answer)
    if (!isNoLongerGood(answer.errcode) || tries <= 1)
      throw checkProblem(answer.errcode) ?? problemOf('a check of text', answer)
    token.drop(good)
    return checkWith(body, tries - 1)
  }
  return (text, openid) => checkWith(checkOf(text, openid), 2)
}
