import { type AppVersion, appVersions } from '../ports'

type Environment = Readonly<Record<string, string | undefined>>

/** The version of the app that `WECHAT_VERSION` names, `release` unless it does; `undefined` where it is none. */
export const appVersionIn = ({ WECHAT_VERSION }: Environment): AppVersion | undefined =>
  appVersions.find((version) => version === (WECHAT_VERSION || 'release'))

export const NO_APP_VERSION = `WECHAT_VERSION must be one of ${appVersions.join(', ')}.`
