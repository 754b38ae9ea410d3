import { delay } from 'domain/draft/quick-edits'
import type { SessionId } from 'domain/programme/ids'
import { readSeed } from '../../cloud/seed/index'
import { consoleActor } from '../../cloud/usecases/actor'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { openForum, type Seed } from '../../cloud/usecases/forum/open-forum'
import { postNotice } from '../../cloud/usecases/notices/notices'
import { readHead } from '../../cloud/usecases/release/read-head'
import { remind } from '../../cloud/usecases/reminders/remind'
import { enterEnvironment } from '../fakes/cloudbase/sdks'
import { CloudbaseServer } from '../fakes/cloudbase/server'
import { startedByTimer } from '../fakes/cloudbase/wechat'
import { type CloudPlatform, cloudPlatform, functionEnvironment } from '../support/cloud-forum'
import { FunctionHost } from '../support/function-host'
import type { Bench } from './figure'

let asked = 0
const request = () => `bench-request-${++asked}`

export const EDIT = 'an edit that delays one session'
export const PUBLISH = 'publish'

type Act = readonly [what: string, act: () => Promise<unknown>]

/** Requests that one act made. */
export type Asked = { readonly what: string; readonly database: number; readonly storage: number }

/** What an organiser, a reader and the timer do, each alone. */
const acts = (platform: CloudPlatform, worker: FunctionHost): readonly Act[] => [
  ['a new instance of a function reads the head', () => readHead(platform)],
  [EDIT, () => edit(platform)],
  [PUBLISH, () => publishDraft(platform, consoleActor, { request: request(), draftRev })],
  ['a notice', () => postNotice(platform, consoleActor, { request: request(), text: { en: 'Lunch is served.' } })],
  ['the worker’s minute after a release', () => worker.call({}, startedByTimer)],
  ['a reminder asked for, of both kinds', () => remindOne(platform)],
  ['the worker’s minute while one waits', () => worker.call({}, startedByTimer)],
]

/** As the desk has it from its last edit. */
let draftRev = 0

async function edit(platform: CloudPlatform): Promise<void> {
  const edits = delay(await readDraft(platform), 'opening', 5)
  draftRev = (await editDraft(platform, consoleActor, { request: request(), edits })).draftRev
}
const remindOne = (platform: CloudPlatform) =>
  remind(
    platform,
    { openid: 'oAnn' },
    { request: request(), session: 'opening' as SessionId, kinds: ['soon', 'changed'], language: 'en' },
  )

async function measure(server: CloudbaseServer, platform: CloudPlatform, [what, act]: Act): Promise<Asked> {
  const before = server.asked.length
  await act()
  await platform.settled()
  const names = server.asked.slice(before).map(({ action }) => String(action))
  const of = (kind: string) => names.filter((name) => name.startsWith(`${kind}.`)).length
  return { what, database: of('database'), storage: of('storage') }
}

/** The sample with its days in 2099: a forum that is over leaves the worker nothing to do. */
const yetToCome = (seed: Seed): Seed => ({
  ...seed,
  programme: JSON.parse(JSON.stringify(seed.programme).replaceAll('2024-09-', '2099-09-')),
})

/** What each act asks of CloudBase's database and storage: the platform counts these, and caps them a second. */
export async function requestsByAct(): Promise<Asked[]> {
  const server = new CloudbaseServer()
  await server.start()
  enterEnvironment(server.address)
  const platform = cloudPlatform(server)
  const worker = await FunctionHost.start('worker', functionEnvironment(server))
  await openForum(platform, async () => yetToCome(await readSeed()))
  await worker.call({}, startedByTimer)
  const idle: Act = ['the worker’s minute with nothing to do', () => worker.call({}, startedByTimer)]
  const asked = [await measure(server, platform, idle)]
  const all = acts(platform, worker)
  // The first time makes collections, which a deployment has made.
  for (const [, act] of all) await act()
  for (const act of all) asked.push(await measure(server, platform, act))
  await worker.stop()
  await server.stop()
  return asked
}

export const requestsBench: Bench = async (report) => {
  for (const { what, database, storage } of await requestsByAct())
    report({ what, value: `database ${database}, storage ${storage}` })
}
