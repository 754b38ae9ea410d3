import type { AppVersion, DeliveryResult, SubscribeMessage } from '../ports'

const states = { release: 'formal', trial: 'trial', develop: 'developer' } as const

/** What WeChat's codes mean (subscribeMessage.send, error codes). */
const outcomes: ReadonlyMap<number, DeliveryResult['outcome']> = new Map([
  [0, 'sent'],
  [43101, 'refused'],
  [40003, 'bad-data'],
  [40037, 'bad-data'],
  [41030, 'bad-data'],
  [47003, 'bad-data'],
  [45009, 'quota'],
])

/** What came of a message that WeChat answered with a code. One that is not known was no delivery, and is tried again. */
export const deliveryResultOf = (code: number): DeliveryResult => ({ outcome: outcomes.get(code) ?? 'retry', code })

/** Which version of the app a message opens, in WeChat's words. */
export const miniProgramState = (version: AppVersion): string => states[version]

/** The parameters of a message that are called alike over HTTPS and in a function. */
export const messageParams = ({ openid, page, language, data }: SubscribeMessage) => ({
  touser: openid,
  page,
  lang: language.split('-')[0] === 'zh' ? 'zh_CN' : 'en_US',
  data: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, { value }])),
})
