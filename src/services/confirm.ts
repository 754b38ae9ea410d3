import Taro from '@tarojs/taro'

export type Question = {
  readonly title: string
  readonly body: string
  /** As wide as four Chinese characters at most (wx.showModal, confirmText and cancelText). */
  readonly yes: string
  readonly no: string
}

/** Asks before something that cannot be undone. */
export const confirm = ({ title, body, yes, no }: Question): Promise<boolean> =>
  Taro.showModal({ title, content: body, confirmText: yes, cancelText: no }).then(
    (answer) => answer.confirm,
    () => false,
  )
