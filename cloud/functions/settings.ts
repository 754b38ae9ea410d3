import type { WeChat } from '../ports'
import { templatesOf } from '../usecases/reminders/templates'

type Environment = Readonly<Record<string, string | undefined>>

export type Settings = {
  readonly env: string
  readonly appId: string
  /** `cloud://<environment>.<bucket>` of the storage. */
  readonly root: string
  readonly prefix: string
  readonly folder: string
  readonly version: 'release' | 'trial' | 'develop'
  readonly templates: WeChat['templates']
}

const versions = ['release', 'trial', 'develop'] as const

/** A function's settings, from the variables that the platform and the deployment set. Throws for what is missing. */
export function settingsOf(environment: Environment): Settings {
  const need = (name: string): string => {
    const value = environment[name]
    if (value) return value
    throw new Error(`The function's environment variable ${name} is not set.`)
  }
  const env = environment.TCB_ENV || need('SCF_NAMESPACE')
  const version = versions.find((one) => one === (environment.WECHAT_VERSION || 'release'))
  if (!version) throw new Error(`WECHAT_VERSION must be one of ${versions.join(', ')}.`)
  return {
    env,
    appId: need('WECHAT_APPID'),
    root: `cloud://${env}.${need('FORUM_BUCKET')}`,
    prefix: environment.FORUM_PREFIX || 'forum_',
    folder: environment.FORUM_FOLDER || 'forum',
    version,
    templates: templatesOf(environment),
  }
}
