/** The base library that a call came with, where that was later than 2.9 (miniprogram-api-typings 5.2.3). */
const since: Readonly<Record<string, string>> = {
  addPhoneCalendar: '2.15.0',
  exitMiniProgram: '2.17.3',
  getAppAuthorizeSetting: '2.20.1',
  getAppBaseInfo: '2.20.1',
  getDeviceInfo: '2.20.1',
  getEnterOptionsSync: '2.9.4',
  getPerformance: '2.11.0',
  getPrivacySetting: '2.32.3',
  getSystemSetting: '2.20.1',
  getWindowInfo: '2.20.1',
  onCopyUrl: '2.14.3',
  onLazyLoadError: '2.24.3',
  onNeedPrivacyAuthorization: '2.32.3',
  onNetworkWeakChange: '2.21.0',
  onThemeChange: '2.11.0',
  onUnhandledRejection: '2.10.0',
  openPrivacyContract: '2.32.3',
  preloadAssets: '2.22.1',
  previewMedia: '2.12.0',
  reportEvent: '2.14.4',
  requirePrivacyAuthorize: '2.32.3',
}

const numbers = (version: string): number[] => version.split('.').map(Number)

const isOlder = (version: string, other: string): boolean => {
  const [left, right] = [numbers(version), numbers(other)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0)
}

/** Whether a call came later than this base library: there it is missing. */
export const isTooNew = (name: string, library: string): boolean => isOlder(library, since[name] ?? '0.0.0')

/** What this base library has of the members, with a `canIUse` that knows them; of `request.object.url` it looks at `request`. */
export const ofLibrary = (members: Record<string, unknown>, library: string): Record<string, unknown> => {
  const known = Object.fromEntries(Object.entries(members).filter(([name]) => !isTooNew(name, library)))
  return { ...known, canIUse: (schema: string) => (schema.split('.')[0] ?? '') in known }
}
