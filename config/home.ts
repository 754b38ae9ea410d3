import type { BackendUrls } from '../src/platform/backend/parse-backend-urls'

type Environment = Readonly<Record<string, string | undefined>>

const DEFAULT = 'http://127.0.0.1:8080'
const CLOUD = /^cloudbase:(.*)$/s
const ENVIRONMENT = /^[a-z0-9][a-z0-9-]{0,62}$/i

/** A host and perhaps a port; nothing that could mean another place, or end the text it stands in. */
const HOST = '[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?'
/** Names that begin with a letter or digit: none is `..`. */
const FOLDERS = '(/[a-z0-9][a-z0-9._~-]*)*'
const SERVER = new RegExp(`^https?://${HOST}$`, 'i')
const OWN = new RegExp(`^https://${HOST}$`, 'i')
const FILES = new RegExp(`^https://${HOST}${FOLDERS}$`, 'i')

type Rule = { readonly pattern: RegExp; readonly such: string }

const server: Rule = {
  pattern: SERVER,
  such: 'an address such as https://forum.example, or cloudbase: and an environment',
}
const own: Rule = { pattern: OWN, such: 'an address such as https://forum.example' }
const files: Rule = { pattern: FILES, such: 'an address such as https://666f-forum-1-1250000000.tcb.qcloud.la/forum' }

function checked(name: string, value: string, { pattern, such }: Rule): string {
  const address = value.trim().replace(/\/$/, '')
  if (!pattern.test(address) || address.includes('..'))
    throw new Error(`${name} must be ${such}; it is ${JSON.stringify(value)}.`)
  return address
}

/** `TARO_APP_OLD_ADDRESSES`: what links began with before, with commas between. */
const oldOf = (environment: Environment): string[] =>
  (environment.TARO_APP_OLD_ADDRESSES ?? '')
    .split(',')
    .filter((address) => address.trim() !== '')
    .map((address) => checked('TARO_APP_OLD_ADDRESSES', address, { ...server, such: own.such }))

/** An environment of CloudBase: functions are called, files come from the storage, links lead to a domain of the organiser's. */
function cloudHome(name: string, environment: Environment): BackendUrls {
  if (!ENVIRONMENT.test(name))
    throw new Error(
      `TARO_APP_BACKEND must name an environment after cloudbase:, such as forum-1; it names ${JSON.stringify(name)}.`,
    )
  const missing = ['TARO_APP_FILES', 'TARO_APP_ADDRESS'].filter((needed) => !environment[needed])
  if (missing.length > 0)
    throw new Error(`With TARO_APP_BACKEND=cloudbase:${name}, ${missing.join(' and ')} must be set.`)
  return {
    calls: `cloudbase:${name}`,
    files: checked('TARO_APP_FILES', environment.TARO_APP_FILES ?? '', files),
    links: checked('TARO_APP_ADDRESS', environment.TARO_APP_ADDRESS ?? '', own),
    old: oldOf(environment),
  }
}

function serverHome(address: string, environment: Environment): BackendUrls {
  const idle = ['TARO_APP_FILES', 'TARO_APP_ADDRESS'].find((name) => environment[name])
  if (idle)
    throw new Error(`${idle} goes with TARO_APP_BACKEND=cloudbase:ENVIRONMENT; a server's address is all three.`)
  const place = checked('TARO_APP_BACKEND', address, server)
  return { calls: place, files: place, links: place, old: oldOf(environment) }
}

/**
 * Where the backend of a build is, by `TARO_APP_BACKEND`: a server's address, or `cloudbase:ENVIRONMENT` with
 * `TARO_APP_FILES` and `TARO_APP_ADDRESS`. Throws, saying what is missing or wrong.
 */
export function homeOf(environment: Environment): BackendUrls {
  const backend = environment.TARO_APP_BACKEND?.trim() || DEFAULT
  const name = CLOUD.exec(backend)?.[1]
  return name === undefined ? serverHome(backend, environment) : cloudHome(name, environment)
}

/** A home as the bundle carries it. */
export const BUILT = /forum-home;calls=[^;"'`\\]*;files=[^;"'`\\]*;links=[^;"'`\\]*;old=[^;"'`\\]*;/g

/** A home as the bundle carries it (`src/platform/backend/parse-backend-urls.ts`). Throws for an address that the text cannot carry. */
export function homeText(home: BackendUrls): string {
  const text = `forum-home;calls=${home.calls};files=${home.files};links=${home.links};old=${home.old.join(',')};`
  if (text.match(BUILT)?.[0] !== text) throw new Error(`A build cannot carry this home: ${text}`)
  return text
}
