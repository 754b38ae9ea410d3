import Taro from '@tarojs/taro'
import { isSinglePage } from './single-page'

/** The templates that the reader agreed to, each for one message; `refused` where there is none, `failed` where the dialog could not be shown. */
export type SubscribeResult = readonly string[] | 'refused' | 'failed'

/** The time line's single page cannot log in. */
export const canSubscribe = (): boolean => !isSinglePage()

/** The reader turned all messages of the app off (wx.requestSubscribeMessage, error codes). */
const SWITCHED_OFF = 20004

/** Asks the reader for one message of each template. Only a tap may lead here, with nothing waited for in between. */
export const requestSubscription = (templates: readonly string[]): Promise<SubscribeResult> =>
  Taro.requestSubscribeMessage({ tmplIds: [...templates] } as Taro.requestSubscribeMessage.Option).then(
    (answers) => {
      const given = new Map<string, unknown>(Object.entries(answers))
      const agreed = templates.filter((template) => given.get(template) === 'accept')
      return agreed.length > 0 ? agreed : 'refused'
    },
    ({ errCode, errMsg = '' }: { errCode?: number; errMsg?: string }) =>
      errCode === SWITCHED_OFF || /cancel|switched off/.test(errMsg) ? 'refused' : 'failed',
  )
