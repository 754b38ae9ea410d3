import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CommandResult } from '../../../scripts/deploy/command'
import { request as askServer } from '../../../scripts/smoke/http'
import { upload } from '../../../scripts/upload/upload'
import { startSampleForum } from '../../support/sample-forum'
import { aProgramme } from '../../support/sample-programme'
import { startServer, type TestServer } from '../../support/server'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

const APP = 'wx0123456789abcdef'
const CLOUD =
  'forum-home;calls=cloudbase:forum-1;files=https://666f-forum-1.tcb.qcloud.la/forum;links=https://forum.conference.cn;old=;'
const homeFor = (address: string) => `forum-home;calls=${address};files=${address};links=${address};old=;`

let server: TestServer
let folder: TempFolder
let sent: { words: string[]; script: string; appid: string }[]
let answer: CommandResult
let environment: Record<string, string>

const file = (name: string) => path.join(folder.path, name)
async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(file(name)), { recursive: true })
  await writeFile(file(name), text)
}

beforeAll(async () => {
  server = await startServer({ programme: aProgramme() })
})
afterAll(() => server.stop())
beforeEach(async () => {
  folder = await tempFolder()
  sent = []
  answer = { code: 0, out: 'done', err: '' }
  environment = { WECHAT_APPID: APP, WECHAT_UPLOAD_KEY: 'upload.key' }
  await write('package.json', '{"version":"1.2.3"}')
  await write('upload.key', 'key')
  await write('dist/weapp/app.json', '{"pages":["pages/now/index"],"subPackages":[]}')
  await write('dist/weapp/project.config.json', '{"appid":"touristappid"}')
  await write('dist/weapp/app.js', `const home="${CLOUD}"`)
})
afterEach(() => folder.remove())

/** The official uploader, as far as it reads what it is given. */
async function ci(words: readonly string[]): Promise<CommandResult> {
  const project = words[words.indexOf('--pp') + 1] ?? ''
  const script = await readFile(path.join(project, 'app.js'), 'utf8')
  const { appid } = JSON.parse(await readFile(path.join(project, 'project.config.json'), 'utf8'))
  if (answer.code === 0) sent.push({ words: [...words], script, appid })
  return answer
}
const git = async (): Promise<CommandResult> => ({ code: 0, out: 'abc1234 feat: doors\n', err: '' })
/** The build's addresses, answered by the server of this test. */
const ask = (address: string) => askServer(address.replace(/^https:\/\/[^/]*(\/forum(?=\/))?/, server.url))
const send = (isTrial?: boolean) => upload({ root: folder.path, environment, ci, git, ask, isTrial })

test('the build goes up under its version, its last change and its account', async () => {
  expect(await send()).toMatchObject({ version: '1.2.3', description: 'abc1234 feat: doors' })
  const [{ words = [], appid = '' } = {}] = sent
  expect(appid).toBe(APP)
  expect(words.slice(3).join(' ')).toBe(
    `--pkp ${file('upload.key')} --appid ${APP} --uv 1.2.3 --ud abc1234 feat: doors -r 1`,
  )
  expect(await readFile(file('dist/weapp/project.config.json'), 'utf8')).toContain('touristappid')
})

test('a build for this machine goes up with another home, and stays as it is', async () => {
  await write('dist/weapp/app.js', `const home="${homeFor('http://127.0.0.1:8080')}"`)
  await expect(send()).rejects.toThrow('The build is for http://127.0.0.1:8080, which no phone reaches')
  environment.TARO_APP_BACKEND = 'https://forum.conference.cn'
  await send()
  expect(sent[0]?.script).toContain(homeFor('https://forum.conference.cn'))
  expect(await readFile(file('dist/weapp/app.js'), 'utf8')).toContain('127.0.0.1')
})

test.each([
  'http://forum.conference.cn',
  'https://localhost',
  'https://192.168.1.4',
  'https://forum.local',
  'https://forum.example',
  'https://forum.example.com',
  'https://YOUR-DOMAIN',
])('a build for %s is not sent', async (address) => {
  await write('dist/weapp/app.js', `const home="${homeFor(address)}"`)
  await expect(send()).rejects.toThrow('which no phone reaches')
  expect(sent).toEqual([])
})

test('a build whose links lead to a place that stands for another is not sent', async () => {
  await write('dist/weapp/app.js', `const home="${CLOUD.replace('forum.conference.cn', 'forum.example')}"`)
  await expect(send()).rejects.toThrow('The build is for https://forum.example, which no phone reaches')
})

test('a build above the budget is not sent', async () => {
  await write('dist/weapp/vendors.js', 'x'.repeat(460_000))
  await expect(send()).rejects.toThrow('The build is too big: weapp, main package, raw: 460')
  expect(sent).toEqual([])
})

test.each([
  [{ WECHAT_APPID: 'touristappid' }, 'WECHAT_APPID must be the AppID'],
  [{ WECHAT_UPLOAD_KEY: 'nowhere.key' }, 'WECHAT_UPLOAD_KEY must name the file'],
  [{ WECHAT_ROBOT: '31' }, 'WECHAT_ROBOT must be a number from 1 to 30.'],
])('%j is refused plainly', async (wrong, words) => {
  Object.assign(environment, wrong)
  await expect(send()).rejects.toThrow(words)
  expect(sent).toEqual([])
})

test('what the uploader says is told with a remedy', async () => {
  answer = { code: 1, out: '', err: 'Error: errCode: -10008 invalid ip: 203.0.113.4' }
  await expect(send()).rejects.toThrow(
    /ended with 1: Error: errCode: -10008 invalid ip: 203\.0\.113\.4 Add the address/,
  )
})

describe('what a reviewer would see', () => {
  let own: TestServer
  beforeAll(() => {
    own = server
  })
  afterEach(async () => {
    if (server !== own) await server.stop()
    server = own
  })

  test('the sample forum is not sent, but for a trial', async () => {
    server = await startSampleForum()
    await expect(send()).rejects.toThrow(
      /^The forum at https:\/\/666f-forum-1\.tcb\.qcloud\.la\/forum still has \d+ entries marked as sample: forum, .* Publish your own\. For a trial .* --sample$/,
    )
    expect(sent).toEqual([])
    await send(true)
    expect(sent).toHaveLength(1)
  })

  test('one entry that is left of the sample is named', async () => {
    const rooms = aProgramme().rooms.map((room) => ({ ...room, sample: true as const }))
    server = await startServer({ programme: aProgramme({ rooms }) })
    await expect(send()).rejects.toThrow('marked as sample: rooms/hall-a')
    expect(sent).toEqual([])
  })

  test('a forum without a session is not sent', async () => {
    server = await startServer({ programme: aProgramme({ sessions: [] }) })
    await expect(send()).rejects.toThrow('has no sessions yet. Publish some.')
    expect(sent).toEqual([])
  })

  test('a forum that does not answer is not sent', async () => {
    const wrong = await startServer()
    await wrong.stop()
    server = { ...wrong, stop: async () => {} }
    await expect(send()).rejects.toThrow(/cannot be read, and a reviewer would see none: .* does not answer/)
    expect(sent).toEqual([])
  })
})
