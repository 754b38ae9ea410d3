import Taro from '@tarojs/taro'

/** What a camera saw; `cancelled` where the reader went back; `refused` where the camera could not be used. */
export type ScanResult = { readonly text: string } | 'cancelled' | 'refused'

export const canScan = true

/**
 * Has WeChat's own scanner read one code. Of a mini program code the text is the page's path; Taro's types lack the name
 * that WeChat has for those, hence the cast.
 */
export const scanCode = (): Promise<ScanResult> =>
  Taro.scanCode({ scanType: ['qrCode', 'wxCode'] as unknown as ['qrCode'] }).then(
    ({ result, path }) => ({ text: path || result }),
    ({ errMsg = '' }: { errMsg?: string }) => (/cancel/.test(errMsg) ? 'cancelled' : 'refused'),
  )
