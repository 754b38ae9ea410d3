/** The phone as the app may know it. */
export interface Phone {
  width: number
  height: number
  pixelRatio: number
  statusBarHeight: number
  language: string
  theme: 'light' | 'dark'
  platform: string
  fontSizeSetting: number
  /** WeChat's base library. */
  library: string
}

/** A current iPhone's measures; `platform` is that of DevTools, for no rule may hang on it. */
export const usualPhone: Phone = {
  width: 375,
  height: 812,
  pixelRatio: 2,
  statusBarHeight: 44,
  language: 'en',
  theme: 'light',
  platform: 'devtools',
  fontSizeSetting: 16,
  library: '3.8.12',
}

/** Heights of WeChat's own bars, in CSS pixels. */
export const NAVIGATION_BAR = 44
export const TAB_BAR = 50

const windowOf = (phone: Phone) => ({
  pixelRatio: phone.pixelRatio,
  screenWidth: phone.width,
  screenHeight: phone.height,
  windowWidth: phone.width,
  windowHeight: phone.height - phone.statusBarHeight - NAVIGATION_BAR,
  statusBarHeight: phone.statusBarHeight,
  screenTop: phone.statusBarHeight + NAVIGATION_BAR,
  safeArea: {
    left: 0,
    right: phone.width,
    top: phone.statusBarHeight,
    bottom: phone.height - 34,
    width: phone.width,
    height: phone.height - phone.statusBarHeight - 34,
  },
})

const appOf = (phone: Phone) => ({
  SDKVersion: phone.library,
  version: '8.0.56',
  language: phone.language,
  theme: phone.theme,
  fontSizeSetting: phone.fontSizeSetting,
  enableDebug: false,
  host: { env: 'WeChat' },
})

const deviceOf = (phone: Phone) => ({
  brand: phone.platform,
  model: 'iPhone 13 mini',
  system: 'iOS 16.0',
  platform: phone.platform,
  benchmarkLevel: -1,
})

const capsule = (phone: Phone) => {
  const top = phone.statusBarHeight + 6
  return { width: 87, height: 32, top, bottom: top + 32, left: phone.width - 94, right: phone.width - 7 }
}

/** What `wx` says of the phone; read each time, so that a change of theme is seen. */
export const system = (phone: Phone): Record<string, unknown> => {
  const all = () => ({ ...deviceOf(phone), ...windowOf(phone), ...appOf(phone), errMsg: 'getSystemInfo:ok' })
  return {
    getSystemInfoSync: all,
    getSystemInfo: (given: { success?: (result: object) => void }) => setTimeout(() => given.success?.(all()), 0),
    getWindowInfo: () => windowOf(phone),
    getDeviceInfo: () => deviceOf(phone),
    getAppBaseInfo: () => appOf(phone),
    getSystemSetting: () => ({ bluetoothEnabled: false, locationEnabled: false, wifiEnabled: true }),
    getAppAuthorizeSetting: () => ({ albumAuthorized: 'not determined', phoneCalendarAuthorized: 'not determined' }),
    getMenuButtonBoundingClientRect: () => capsule(phone),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' } }),
    nextTick: (act: () => void) => void Promise.resolve().then(act),
    arrayBufferToBase64: (buffer: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))),
    base64ToArrayBuffer: (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer,
  }
}
