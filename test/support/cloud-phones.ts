import { cp } from 'node:fs/promises'
import path from 'node:path'
import { readSeed } from '../../cloud/seed/index'
import { storeClockOffset } from '../../cloud/usecases/forum/clock-offset'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { writeHeadFile } from '../../cloud/usecases/release/head-file'
import { storeAccount } from '../../cloud/usecases/reminders/readers'
import { homeOf } from '../../config/home'
import { rehome } from '../../scripts/home'
import { CloudbaseServer } from '../fakes/cloudbase/server'
import { type LaunchOptions, launch, type SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { buildOf } from './builds'
import { type Cdn, startCdn } from './cdn'
import { APP, type CloudPlatform, cloudPlatform, functionEnvironment } from './cloud-forum'
import { CloudUsers } from './cloud-users'
import { FunctionHost } from './function-host'
import { isReady } from './phones'
import { type TempFolder, tempFolder } from './temp-folder'

export const FILES = 'https://666f-forum-1-1250000000.tcb.qcloud.la/forum'
export const LINKS = 'https://forum.example'
const home = homeOf({ TARO_APP_BACKEND: 'cloudbase:forum-1', TARO_APP_FILES: FILES, TARO_APP_ADDRESS: LINKS })

/** What the forum's clock shows when the tests start. */
const SAMPLE_NOW = '2024-09-09T10:12:05+08:00'
/** Nothing of the app is at this address: whoever asks there gets no answer. */
const NOWHERE = 'http://127.0.0.1:9'

type Running = {
  readonly server: CloudbaseServer
  readonly platform: CloudPlatform
  readonly cdn: Cdn
  readonly users: CloudUsers
  readonly build: TempFolder
  readonly dist: string
  readonly functions: ReadonlyMap<string, FunctionHost>
}

type Opening = Partial<LaunchOptions> & {
  /** Who uses the phone. */
  readonly openid?: string
}

async function start(): Promise<Running> {
  const server = new CloudbaseServer()
  const build = await tempFolder()
  const dist = path.join(build.path, 'dist/weapp')
  await Promise.all([server.start(), cp(buildOf('weapp'), dist, { recursive: true })])
  const rehomed = rehome(dist, home)
  const platform = cloudPlatform(server)
  await openForum(platform, readSeed)
  await platform.settled()
  const rehearsal = Date.parse(SAMPLE_NOW) - Date.now()
  await storeClockOffset(platform.documents, rehearsal)
  await storeAccount(platform.documents, APP)
  await writeHeadFile({ ...platform, clockOffset: rehearsal })
  const names = ['attendee', 'organiser']
  const hosts = await Promise.all(names.map((name) => FunctionHost.start(name, functionEnvironment(server))))
  const functions = new Map(hosts.map((host, index) => [names[index] ?? '', host]))
  const cdn = await startCdn(server.storage.files)
  await rehomed
  return { server, platform, cdn, users: new CloudUsers(server, functions, APP), build, dist, functions }
}

async function stop({ server, cdn, users, build, functions }: Running): Promise<void> {
  users.stop()
  await Promise.all([...functions.values()].map((host) => host.stop()))
  await Promise.all([server.stop(), cdn.stop(), build.remove()])
}

/** The built mini program on CloudBase, for one test file: the bundled functions, a CDN; no test may leave a problem behind. */
export function cloudPhones() {
  const held: { running?: Running } = {}
  const opened: SimulatedHost[] = []
  const running = (): Running => {
    if (!held.running) throw new Error('CloudBase starts before the first test')
    return held.running
  }
  const open = async ({ openid = 'oReader', ...options }: Opening = {}): Promise<SimulatedHost> => {
    const { dist, cdn, users } = running()
    // The CDN's own address has the storage's folders below it.
    const places = { [FILES]: `${cdn.url}/forum` }
    const phone = await launch({ dist, server: NOWHERE, places, cloud: users.of(openid), ...options })
    opened.push(phone)
    return phone
  }
  beforeAll(async () => {
    held.running = await start()
  }, 60_000)
  afterEach(() => {
    const left = opened.splice(0)
    for (const phone of left) phone.close()
    const { users, cdn } = running()
    cdn.lag(false)
    users.stop()
    users.called.length = 0
    users.answered.length = 0
    Object.assign(users.trouble, { calls: undefined, watches: undefined })
    expect(left.flatMap((phone) => phone.problems())).toEqual([])
  })
  afterAll(() => stop(running()))
  return {
    running,
    open,
    /** The same, once it shows the programme. */
    ready: async (options?: Opening) => {
      const phone = await open(options)
      await until(() => isReady(phone))
      return phone
    },
  }
}
