import { answerLater, fieldsOf, type Given, Refusal } from './call'
import type { Journal } from './journal'

/** What the phone answers unless a test says otherwise. */
const usual: Record<string, object> = {
  showModal: { confirm: true, cancel: false },
  showActionSheet: { tapIndex: 0 },
  getClipboardData: { data: '' },
  getPrivacySetting: { needAuthorization: false, privacyContractName: '' },
  getSetting: { authSetting: {} },
  getNetworkType: { networkType: 'wifi' },
  login: { code: 'a-login-code' },
}

const names = [
  'showToast hideToast showLoading hideLoading showModal showActionSheet',
  'setClipboardData getClipboardData makePhoneCall openLocation previewImage previewMedia openDocument',
  'saveImageToPhotosAlbum addPhoneCalendar addPhoneContact scanCode login',
  'getSetting openSetting authorize getPrivacySetting requirePrivacyAuthorize openPrivacyContract',
  'requestSubscribeMessage getNetworkType setInnerAudioOption setKeepScreenOn vibrateShort vibrateLong',
  'showShareMenu hideShareMenu updateShareMenu loadFontFace hideKeyboard hideHomeButton',
  'navigateToMiniProgram exitMiniProgram reportEvent preloadAssets',
].flatMap((line) => line.split(' '))

/** Things the phone is asked to do that the host only notes down and answers. */
export const acts = (journal: Journal): Record<string, unknown> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      (given?: Given) => {
        journal.note(name, fieldsOf(given))
        return answerLater(name, given, () => {
          const refusal = journal.refusalOf(name)
          if (refusal !== undefined) throw new Refusal(refusal)
          return journal.answerTo(name) ?? usual[name]
        })
      },
    ]),
  )
