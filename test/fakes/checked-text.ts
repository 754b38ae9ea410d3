/** Characters (msgSecCheck, content). */
const LONGEST = 2500

/** What WeChat says of a text in tests: words to be looked at, and words that it does not allow. */
export const suggestionOf = (content: string): 'pass' | 'review' | 'risky' =>
  content.includes('forbidden') ? 'risky' : content.includes('doubtful') ? 'review' : 'pass'

export const isTooLong = (content: string): boolean => content.length > LONGEST

/** WeChat's rules for a check (msgSecCheck, errcode; global return codes): 0 where it is done. */
export function faultOfCheck({ version, scene, openid, content }: Readonly<Record<string, unknown>>): number {
  if (version !== 2) return 47001
  if (![1, 2, 3, 4].includes(Number(scene))) return 40129
  if (typeof openid !== 'string' || !/^(openid-|o[A-Z])/.test(openid)) return 40003
  if (openid.endsWith('Gone')) return 61010
  if (typeof content !== 'string' || content === '') return 44002
  return isTooLong(content) ? 45002 : 0
}

/** WeChat's answer to a check. */
export function answerToCheck(asked: Readonly<Record<string, unknown>>): object {
  const errcode = faultOfCheck(asked)
  if (errcode !== 0) return { errcode, errmsg: 'refused' }
  const suggest = suggestionOf(String(asked.content))
  return { errcode, errmsg: 'ok', result: { suggest, label: suggest === 'pass' ? 100 : 20001 }, trace_id: 'a-trace' }
}
