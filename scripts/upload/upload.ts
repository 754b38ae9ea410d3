import { existsSync } from 'node:fs'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from 'domain/problem'
import { BUILT, homeOf } from '../../config/home'
import { type BackendUrls, parseBackendUrls } from '../../src/platform/backend/parse-backend-urls'
import { type Environment, lastLine, type RunCommand } from '../deploy/command'
import { tempFolder } from '../deploy/temp-folder'
import { rehome } from '../home'
import { filesBelow, weappLines } from '../measure'
import { type FetchReply, requireOwnContent } from './content'

export type UploadTools = {
  readonly root: string
  readonly environment: Environment
  /** The official uploader, and git. */
  readonly ci: RunCommand
  readonly git: RunCommand
  /** How the forum is read that the build is for. */
  readonly ask: FetchReply
  /** A trial on sample content, which is not for review. */
  readonly isTrial?: boolean
}

export type UploadResult = { readonly version: string; readonly description: string; readonly home: BackendUrls }

const bad = (words: string): Problem => new Problem('bad-input', words)

/** Sends the built mini program to WeChat as a trial. Throws a Problem before anything is sent where it would not do. */
export async function upload({ root, environment, ci, git, ask, isTrial = false }: UploadTools): Promise<UploadResult> {
  const { appId, key, robot } = accountOf(environment, root)
  const built = path.join(root, 'dist/weapp')
  if (!existsSync(path.join(built, 'app.json')))
    throw bad('dist/weapp is not there; build it first: TARO_APP_BACKEND=… npm run build')
  requireSize(built)
  const folder = await tempFolder()
  try {
    await cp(built, folder, { recursive: true })
    if (environment.TARO_APP_BACKEND) await rehome(folder, homeOf(environment))
    const home = await homeOfBuild(folder)
    requirePublic(home)
    if (!isTrial) await requireOwnContent(home.files, ask)
    await nameApp(folder, appId)
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
    const description = await describe(git, version)
    const words = ['upload', '--pp', folder, '--pkp', key, '--appid', appId, '--uv', version, '--ud', description]
    await send(ci, [...words, '-r', robot])
    return { version, description, home }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whose mini program it is, and as whom it is sent (miniprogram-ci: one of thirty robots). */
function accountOf(
  { WECHAT_APPID: appId = '', WECHAT_UPLOAD_KEY: file = '', WECHAT_ROBOT: robot = '1' }: Environment,
  root: string,
) {
  if (!/^wx[0-9a-f]{16}$/.test(appId)) throw bad('WECHAT_APPID must be the AppID, wx and 16 letters or digits.')
  const key = path.resolve(root, file)
  if (file === '' || !existsSync(key))
    throw bad('WECHAT_UPLOAD_KEY must name the file of the upload key (WeChat admin console, development settings).')
  if (!/^([1-9]|[12]\d|30)$/.test(robot)) throw bad('WECHAT_ROBOT must be a number from 1 to 30.')
  return { appId, key, robot }
}

function requireSize(folder: string): void {
  const over = weappLines(folder).filter(({ bytes, atMost }) => bytes > atMost)
  if (over.length === 0) return
  const lines = over.map(({ what, bytes, atMost }) => `${what}: ${bytes} of ${atMost} bytes`)
  throw bad(`The build is too big: ${lines.join('; ')}.`)
}

async function homeOfBuild(folder: string): Promise<BackendUrls> {
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.js'))) {
    const [text] = (await readFile(file, 'utf8')).match(BUILT) ?? []
    if (text !== undefined) return parseBackendUrls(text)
  }
  throw bad('dist/weapp is no build of the app: no script in it has a home.')
}

const LOCAL =
  /^https:\/\/(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0|[^/:]*\.(local|internal)\b)/

/** Names that stand for others in examples and belong to nobody (RFC 2606), and words to be filled in. */
const EXAMPLE = /^https:\/\/([^/:]*\.)?((example|invalid|test)(:|\/|$)|example\.(com|net|org)\b|YOUR-|your-domain)/

/** A phone reaches public addresses alone, and WeChat lets it reach none without TLS. */
function requirePublic({ calls, files, links }: BackendUrls): void {
  const isPublic = (address: string): boolean =>
    address.startsWith('https://') && !LOCAL.test(address) && !EXAMPLE.test(address)
  const wrong = [calls, files, links].find((address) => !address.startsWith('cloudbase:') && !isPublic(address))
  if (wrong === undefined) return
  throw bad(
    `The build is for ${wrong}, which no phone reaches; set TARO_APP_BACKEND to your server, https://…, or to cloudbase:ENVIRONMENT with the addresses that the deployment printed.`,
  )
}

/** The uploader reads the account from the project, too. */
async function nameApp(folder: string, appId: string): Promise<void> {
  const file = path.join(folder, 'project.config.json')
  const project = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...project, appid: appId }, null, 2))
}

async function describe(git: RunCommand, version: string): Promise<string> {
  const { code, out } = await git(['log', '-1', '--format=%h %s']).catch(() => ({ code: 1, out: '' }))
  return code === 0 && out.trim() !== '' ? out.trim().slice(0, 100) : `Version ${version}`
}

async function send(ci: RunCommand, words: readonly string[]): Promise<void> {
  const { code, out, err } = await ci(words)
  if (code === 0) return
  const said = lastLine(err) || lastLine(out)
  const remedy = /invalid ip/i.test(`${out} ${err}`)
    ? 'Add the address of this machine to the list beside the upload key in WeChat’s admin console.'
    : 'Nothing was uploaded; run it again.'
  throw new Problem('broken', `miniprogram-ci ended with ${code}: ${said} ${remedy}`)
}
