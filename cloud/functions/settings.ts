import type { WeChatOptions } from '../adapters/wechat/https'
import type { AppVersion, WeChat } from '../ports'
import { appVersionIn, NO_APP_VERSION } from '../usecases/app-version'
import { type LegalFilings, legalFilingsOf } from '../usecases/forum/legal-filings'
import { templatesOf } from '../usecases/reminders/templates'
import { isTextCheckOn } from '../usecases/text-check/is-text-check-on'

type Environment = Readonly<Record<string, string | undefined>>

export type Settings = {
  readonly env: string
  readonly appId: string
  /** `cloud://<environment>.<bucket>` of the storage. */
  readonly root: string
  readonly prefix: string
  readonly folder: string
  readonly version: AppVersion
  readonly templates: WeChat['templates']
  /** Whether WeChat checks text before it is published. */
  readonly checksText: boolean
}

/** What the function `web` is told besides. */
export type WebSettings = {
  /** Where guests reach the forum, without a slash at the end. */
  readonly address: string
  /** Where published files are read from, without a slash at the end. */
  readonly files: string
  /** The filings that the web page shows. */
  readonly filings: LegalFilings
  /** The mini program's secret, and where WeChat is unless it is at its own address. */
  readonly wechat?: Pick<WeChatOptions, 'secret' | 'address'>
}

const needIn =
  (environment: Environment) =>
  (name: string): string => {
    const value = environment[name]
    if (value) return value
    throw new Error(`The function's environment variable ${name} is not set.`)
  }

/** A function's settings, from the variables that the platform and the deployment set. Throws for what is missing. */
export function settingsOf(environment: Environment): Settings {
  const need = needIn(environment)
  const env = environment.TCB_ENV || need('SCF_NAMESPACE')
  const version = appVersionIn(environment)
  if (!version) throw new Error(NO_APP_VERSION)
  return {
    env,
    appId: need('WECHAT_APPID'),
    root: `cloud://${env}.${need('FORUM_BUCKET')}`,
    prefix: environment.FORUM_PREFIX || 'forum_',
    folder: environment.FORUM_FOLDER || 'forum',
    version,
    templates: templatesOf(environment),
    checksText: isTextCheckOn(environment),
  }
}

const ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/
const FOLDER = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._-]+)*$/

/** Throws for what is missing or no address. */
export function webSettingsOf(environment: Environment): WebSettings {
  const addressIn = (name: string, pattern: RegExp): string => {
    const text = needIn(environment)(name)
    if (pattern.test(text)) return text
    throw new Error(`The function's environment variable ${name} must be an address such as https://forum.example.`)
  }
  const { WECHAT_SECRET: secret, WECHAT_ADDRESS: wechatAddress } = environment
  return {
    address: addressIn('FORUM_ADDRESS', ORIGIN),
    files: addressIn('FORUM_FILES', FOLDER),
    filings: legalFilingsOf(environment),
    ...(secret && { wechat: { secret, ...(wechatAddress && { address: wechatAddress }) } }),
  }
}
