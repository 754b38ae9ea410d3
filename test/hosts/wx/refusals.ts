import { answerLater, type Given, Refusal } from './call'

/** When a call is made. */
export interface Moment {
  /** Straight from a tap. */
  isTapped: boolean
  /** On the time line's single page. */
  isSinglePage: boolean
}

/** Why WeChat refuses a call. */
export interface Refused {
  reason: string
  /** The app should have known better, on any phone: a test that meets it fails. */
  isMistake: boolean
}

/** WeChat counts characters of any script (wx.showModal: confirmText and cancelText, at most 4). */
const LABEL = 4
/** wx.showToast, icon: beside one the title shows 7 Chinese characters at most; the icon is `success` unless told. */
const TOAST = 7
/** wx.showActionSheet, itemList. */
const ITEMS = 6
/** wx.requestSubscribeMessage, tmplIds. */
const TEMPLATES = 5
/** wx.setTabBarBadge, text: what is longer is shown as `…`. */
const BADGE = 4

const lengthOf = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0)
const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

const longLabel = ({ confirmText, cancelText }: Given): string | undefined => {
  if (lengthOf(confirmText) > LABEL) return `confirmText length should not larger than ${LABEL} Chinese characters`
  if (lengthOf(cancelText) > LABEL) return `cancelText length should not larger than ${LABEL} Chinese characters`
  return undefined
}

const overLimit: Record<string, (given: Given) => string | undefined> = {
  showModal: longLabel,
  showToast: ({ title, icon }) =>
    icon !== 'none' && lengthOf(title) > TOAST ? `title is cut after ${TOAST} characters` : undefined,
  showActionSheet: ({ itemList }) =>
    countOf(itemList) > ITEMS ? `parameter error: itemList should not be longer than ${ITEMS}` : undefined,
  requestSubscribeMessage: ({ tmplIds }) =>
    countOf(tmplIds) > TEMPLATES ? 'Templates count out of max bounds' : undefined,
  setTabBarBadge: ({ text }) => (lengthOf(text) > BADGE ? `text is cut after ${BADGE} characters` : undefined),
}

/** WeChat, "Touch and tap events", click state; wx.openSetting; wx.requestSubscribeMessage, from 2.8.2 on. */
const fromTapOnly = new Set(['openSetting', 'requestSubscribeMessage', 'navigateToMiniProgram', 'exitMiniProgram'])

/**
 * WeChat, "Share to Moments", limits of the single page: no login, no way to another page, WeChat's own pages included,
 * no bars to write on; wx.getEnterOptionsSync, API limits of `browseOnly`.
 */
const notInSinglePage = new Set(
  [
    'navigateTo redirectTo reLaunch switchTab navigateBack navigateToMiniProgram',
    'login authorize openSetting requestSubscribeMessage openPrivacyContract',
    'setNavigationBarTitle setNavigationBarColor setTabBarItem setTabBarBadge removeTabBarBadge showTabBarRedDot',
    'hideTabBarRedDot setTabBarStyle showTabBar hideTabBar showShareMenu hideShareMenu updateShareMenu',
    'openLocation openDocument scanCode saveImageToPhotosAlbum addPhoneCalendar addPhoneContact makePhoneCall',
    'chooseMessageFile chooseMedia',
  ].flatMap((line) => line.split(' ')),
)

/** Why WeChat refuses this call, or undefined where it does not. */
export const refusalOf = (name: string, given: Given, { isTapped, isSinglePage }: Moment): Refused | undefined => {
  const reason = overLimit[name]?.(given)
  if (reason !== undefined) return { reason, isMistake: true }
  if (isSinglePage && notInSinglePage.has(name)) return { reason: 'not allowed in single page mode', isMistake: false }
  if (!isTapped && fromTapOnly.has(name)) return { reason: 'can only be invoked by user TAP gesture.', isMistake: true }
  return undefined
}

const ruled = new Set([...Object.keys(overLimit), ...fromTapOnly, ...notInSinglePage])

/** The members of `wx`, refusing what WeChat refuses; `mistake` hears of calls that no phone would answer. */
export const refusing = (
  members: Record<string, unknown>,
  momentOf: () => Moment,
  mistake: (line: string) => void,
): Record<string, unknown> => {
  const guarded = (name: string, member: (given?: Given) => unknown) => (given?: Given) => {
    const refused = refusalOf(name, given ?? {}, momentOf())
    if (!refused) return member(given)
    if (refused.isMistake) mistake(`WeChat refuses ${name}: ${refused.reason}`)
    return answerLater(name, given, () => {
      throw new Refusal(refused.reason)
    })
  }
  const entries = Object.entries(members).map(([name, member]) =>
    ruled.has(name) && typeof member === 'function' ? [name, guarded(name, member as never)] : [name, member],
  )
  return Object.fromEntries(entries)
}
