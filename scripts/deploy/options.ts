import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from 'domain/problem'
import type { Environment } from './command'
import { FOLDER, PREFIX } from './resources'

export type Options = {
  readonly env: string
  /** Such as `ap-shanghai`. */
  readonly region: string
  /** A programme to begin with; the sample unless told. */
  readonly from?: string
  readonly isDry: boolean
  /** The organiser's own domain, such as `forum.example`. */
  readonly domain?: string
  readonly certificate?: string
  /** Folder of WeChat's verification files. */
  readonly verification?: string
  /** What stands in the forum's place and is not its own is replaced. */
  readonly isTakeOver: boolean
}

const USAGE =
  'Usage: npm run deploy -- --env ID [--from programme.json] [--domain forum.example [--certificate ID]] [--region ap-shanghai] [--verification FOLDER] [--take-over] [--dry-run]'
const VERIFICATION = 'verification'

/** Where environments can be; one that was made in WeChat DevTools is in Shanghai (CloudBase CLI, "Multi-Region Support"). */
const REGIONS: readonly string[] = ['ap-shanghai', 'ap-guangzhou', 'ap-beijing']

const wrong = (reason: string): Problem => new Problem('bad-input', `${reason} ${USAGE}`)

/** What was typed. Throws `bad-input` with the usage. */
export function parseOptions(args: readonly string[], root: string): Options {
  const {
    env,
    region = 'ap-shanghai',
    domain,
    'dry-run': isDry = false,
    'take-over': isTakeOver = false,
    verification,
    ...rest
  } = typed(args)
  if (!env) throw wrong('--env ID is missing.')
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(env)) throw wrong(`"${env}" is no environment's id: a-z, 0-9 and -.`)
  if (!REGIONS.includes(region)) throw wrong(`"${region}" is no region: ${REGIONS.join(', ')}.`)
  if (domain && !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)+$/.test(domain))
    throw wrong(`"${domain}" is no domain: it goes without https:// and without a path.`)
  if (rest.from !== undefined && !existsSync(path.resolve(root, rest.from)))
    throw wrong(`There is no file ${rest.from}.`)
  const usual = existsSync(path.join(root, VERIFICATION)) ? VERIFICATION : undefined
  return { env, region, domain, isDry, isTakeOver, verification: verification ?? usual, ...rest }
}

function typed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    env: text,
    region: text,
    from: text,
    domain: text,
    certificate: text,
    verification: text,
    'take-over': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw wrong(error instanceof Error ? `${error.message.split('.')[0]}.` : String(error))
  }
}

const NEEDED = {
  WECHAT_APPID: 'the AppID of the mini program (WeChat admin console, development settings)',
  TENCENTCLOUD_SECRETID: 'an API key of the account (Tencent Cloud console, access management)',
  TENCENTCLOUD_SECRETKEY: 'the secret of that API key',
} as const

/** Throws `bad-input` that names every variable that is missing, and where it is found. */
export function requireVariables(environment: Environment): void {
  const missing = Object.entries(NEEDED).filter(([name]) => !environment[name])
  if (missing.length === 0) return
  const words = missing.map(([name, where]) => `${name}: ${where}`)
  throw new Problem('bad-input', `Set these environment variables first: ${words.join('; ')}.`)
}

/** Throws `bad-input` where somebody means to have two forums in one environment. */
export function requireOneForum(environment: Environment): void {
  for (const [name, value] of Object.entries({ FORUM_PREFIX: PREFIX, FORUM_FOLDER: FOLDER }))
    if (environment[name] && environment[name] !== value)
      throw new Problem(
        'bad-input',
        `Unset ${name}: an environment holds one forum, whose ${name} is ${value}. Another forum needs an environment of its own.`,
      )
}

/** Throws `gone` where something was not built. */
export function requireBuild(root: string, names: readonly string[]): void {
  const missing = names.filter((name) => !existsSync(path.join(root, name)))
  if (missing.length > 0) throw new Problem('gone', `${missing.join(', ')} is not there; build it first: npm run build`)
}
