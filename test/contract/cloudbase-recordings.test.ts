import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { enterEnvironment, nodeSdk, type Sdk, wxSdk } from '../fakes/cloudbase/sdks'
import { CloudbaseServer, ROOT } from '../fakes/cloudbase/server'

const FILE = path.resolve(__dirname, '../support/cloudbase-requests.json')

let server: CloudbaseServer
beforeEach(async () => {
  server = new CloudbaseServer()
  await server.start()
  enterEnvironment(server.address)
})
afterEach(() => server.stop())

/** One of everything that the adapters ask an SDK for. */
async function askAll({ database, files }: Sdk): Promise<void> {
  await database.createCollection('rooms')
  await database.insert('rooms', 'hall', { rev: 1, body: '{}' })
  await database.get('rooms', 'hall')
  await database.page('rooms', 'a', 200)
  await database.removeBelow('rooms', 'at', 1_700_000_000_000)
  const transaction = await database.begin()
  await transaction.get('rooms', 'hall')
  await transaction.set('rooms', 'hall', { rev: 2, body: '{"seats":1}', seen: 0 })
  await transaction.remove('rooms', 'annex')
  await transaction.commit()
  await (await database.begin()).rollback()
  await files.upload('forum/head.json', Buffer.from('{}'))
  await files.download(`${ROOT}/forum/head.json`)
}

/** Without what differs each time. */
const steady = (body: Readonly<Record<string, unknown>>): unknown =>
  'transactionId' in body ? { ...body, transactionId: 'transaction' } : body

test.each([
  ['wx-server-sdk', () => wxSdk()],
  ['@cloudbase/node-sdk', () => nodeSdk(server.address)],
])('%s sends what it sent when its requests were recorded, also to a server that is slow', async (name, makeSdk) => {
  for (const action of ['insertDocument', 'commitTransaction']) server.failWith(`database.${action}`, 'late')
  await askAll(makeSdk())
  expect(server.faultsLeft()).toBe(0)
  const recorded = JSON.parse(await readFile(FILE, 'utf8'))
  expect(server.asked.map(steady)).toEqual(recorded[name])
})
