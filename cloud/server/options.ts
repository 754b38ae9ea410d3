import { parseArgs } from 'node:util'
import type { ImportFile } from 'domain/import/job'
import type { PrepareMedia } from 'domain/media/media-job'
import { Problem } from 'domain/problem'
import type { WeChatOptions } from '../adapters/wechat/https'
import { appVersionIn, NO_APP_VERSION } from '../usecases/app-version'
import { type LegalFilings, legalFilingsOf } from '../usecases/forum/legal-filings'
import { publicAddressOf } from '../usecases/forum/public-address'
import { RETENTION_DAYS } from '../usecases/reminders/privacy'
import { templatesOf } from '../usecases/reminders/templates'
import { isTextCheckOn } from '../usecases/text-check/is-text-check-on'
import type { BringIn } from './bring/bring-in'
import { LOG_LEVELS, type LogLevel } from './log'
import { BACKUP_DAYS, type BackupOptions } from './scheduled-backup'

/** On which clock the forum runs. `sample`: live, but for the sample forum. */
export type ClockChoice =
  | { readonly kind: 'live' }
  | { readonly kind: 'sample' }
  | { readonly kind: 'as-of'; readonly time: string }

export type ServerOptions = {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly webRoot: string
  /** Where guests reach the server, without a slash at the end. */
  readonly address?: string
  readonly clock: ClockChoice
  /** The folder is for a forum of one's own: where it is empty the forum begins as a draft without a name. */
  readonly isNew?: boolean
  /** Where the forum has a WeChat account. */
  readonly wechat?: WeChatOptions
  /** Whether WeChat checks text before it is published. */
  readonly checksText: boolean
  /** Openids are deleted so many days after the forum; 30 unless told, and at most that: the app says so. */
  readonly keepDays?: number
  /** Reads programme files of others; without it none are taken in. */
  readonly importFile?: ImportFile
  /** Makes plans, portraits and documents ready; without it none are taken in. */
  readonly prepareMedia?: PrepareMedia
  /** Brings a whole forum in; without it none is taken on a page. */
  readonly bringIn?: BringIn
  /** The filings that the web page shows. */
  readonly filings?: LegalFilings
  /** The log is JSON from this level on; without it lines for a terminal. */
  readonly logLevel?: LogLevel
  /** Where Prometheus finds the server's figures, on this machine alone. */
  readonly metricsPort?: number
  /** Daily backups; none without it. */
  readonly backup?: BackupOptions
}

/** Where a forum of one's own is, unless FORUM_DATA says: the sample has another folder. */
const OWN_FOLDER = '.forum'

type Environment = Readonly<Record<string, string | undefined>>

/** The server's options from its arguments and environment. Throws `bad-input` that says which one is wrong. */
export function readOptions(args: readonly string[], environment: Environment): ServerOptions {
  const wechat = wechatOf(environment)
  const checksText = isTextCheckOn(environment)
  if (checksText && !wechat)
    throw new Problem('bad-input', 'WECHAT_CHECK_TEXT=on needs WECHAT_APPID and WECHAT_SECRET.')
  const flags = flagsOf(args)
  return {
    port: portOf('PORT', environment.PORT || '8080'),
    host: environment.HOST || '127.0.0.1',
    dataFolder: environment.FORUM_DATA || (flags.new ? OWN_FOLDER : '.data'),
    webRoot: environment.WEB_ROOT || 'dist/h5',
    address: publicAddressOf(environment.FORUM_ADDRESS),
    clock: clockOf(flags),
    isNew: flags.new === true,
    wechat,
    checksText,
    keepDays: keepDaysOf(environment.FORUM_KEEP_DAYS),
    filings: legalFilingsOf(environment),
    logLevel: logLevelOf(environment.FORUM_LOG),
    metricsPort: environment.METRICS_PORT ? portOf('METRICS_PORT', environment.METRICS_PORT) : undefined,
    backup: backupOf(environment),
  }
}

function wechatOf(environment: Environment): WeChatOptions | undefined {
  const { WECHAT_APPID: appId, WECHAT_SECRET: secret, WECHAT_ADDRESS: address } = environment
  if (!appId && !secret) return undefined
  if (!appId || !secret) throw new Problem('bad-input', 'WECHAT_APPID and WECHAT_SECRET go together; one is missing.')
  const version = appVersionIn(environment)
  if (!version) throw new Problem('bad-input', NO_APP_VERSION)
  return { appId, secret, version, templates: templatesOf(environment), ...(address && { address }) }
}

function keepDaysOf(text: string | undefined): number | undefined {
  if (!text) return undefined
  if (/^\d{1,2}$/.test(text) && Number(text) <= RETENTION_DAYS) return Number(text)
  throw new Problem('bad-input', `FORUM_KEEP_DAYS must be a whole number from 0 to ${RETENTION_DAYS}; it is "${text}".`)
}

function backupOf({ FORUM_BACKUP: folder, FORUM_BACKUP_DAYS: days }: Environment): BackupOptions | undefined {
  if (days && !/^[1-9]\d{0,2}$/.test(days))
    throw new Problem('bad-input', `FORUM_BACKUP_DAYS must be a whole number from 1 to 999; it is "${days}".`)
  return folder ? { folder, keepDays: Number(days || BACKUP_DAYS) } : undefined
}

function logLevelOf(text: string | undefined): LogLevel | undefined {
  if (!text) return undefined
  const level = LOG_LEVELS.find((known) => known === text)
  if (level) return level
  throw new Problem('bad-input', `FORUM_LOG must be one of ${LOG_LEVELS.join(', ')}; it is "${text}".`)
}

function portOf(name: string, text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port < 65536) return port
  throw new Problem('bad-input', `${name} must be a whole number from 0 to 65535; it is "${text}".`)
}

type Flags = { new?: boolean; 'rehearse-sample'?: boolean; live?: boolean; 'as-of'?: string }

function flagsOf(args: readonly string[]): Flags {
  try {
    return parseArgs({
      args: [...args],
      options: {
        new: { type: 'boolean' },
        'rehearse-sample': { type: 'boolean' },
        live: { type: 'boolean' },
        'as-of': { type: 'string' },
      },
    }).values
  } catch (error) {
    const [reason] = String(error)
      .replace(/^\w+( \[\w+\])?: /, '')
      .split('. ')
    throw new Problem('bad-input', `${reason}. Known: --new, --live, --as-of TIME, --rehearse-sample.`)
  }
}

/** A folder for a forum of one's own is served on the real clock, also where the sample was brought in. */
function clockOf({ live, new: isNew, 'as-of': time, 'rehearse-sample': rehearseSample }: Flags): ClockChoice {
  if (live && time !== undefined) throw new Problem('bad-input', 'Choose one of --live and --as-of TIME.')
  if (time !== undefined) return { kind: 'as-of', time }
  return { kind: rehearseSample && !live && !isNew ? 'sample' : 'live' }
}
