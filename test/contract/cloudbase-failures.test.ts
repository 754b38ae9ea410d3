import { type BlobsOptions, openCloudBlobs } from '../../cloud/adapters/cloudbase/blobs'
import { openCloudDocuments } from '../../cloud/adapters/cloudbase/documents'
import { systemClock } from '../../cloud/adapters/system-clock'
import type { Documents, Transaction } from '../../cloud/ports'
import { cloudbaseForTests } from '../fakes/cloudbase/for-tests'
import { IMPATIENT, nodeSdk, type Sdk, wxSdk } from '../fakes/cloudbase/sdks'
import { type Fault, ROOT } from '../fakes/cloudbase/server'
import { gate } from '../support/gate'

const server = cloudbaseForTests()
afterEach(() => server.faultsLeft())

type Count = { count: number }
const bump = async (transaction: Transaction): Promise<number> => {
  const found = await transaction.get<Count>('counts', 'one')
  return transaction.put('counts', 'one', { count: (found?.body.count ?? 0) + 1 })
}
const counted = async (documents: Documents): Promise<number | undefined> =>
  (await documents.get<Count>('counts', 'one'))?.body.count

let stores = 0
const open = (sdk: Sdk, prefix = `f${++stores}_`): Documents =>
  openCloudDocuments(sdk.database, { prefix, clock: systemClock, pause: async () => undefined })

const COMMIT = 'database.commitTransaction'
const steps = ['startTransaction', 'getDocument', 'modifyDocument', 'commitTransaction'].map(
  (name) => `database.${name}`,
)
const faults: Fault[] = ['conflict', 'throttle', 'error-500', 'bad-gateway', 'cut', 'lost', 'hang']
const cases = steps.flatMap((step) => faults.map((fault) => [fault, step] as const))

describe.each([
  ['wx-server-sdk', () => wxSdk(IMPATIENT)],
  ['@cloudbase/node-sdk', () => nodeSdk(server.address, { timeout: IMPATIENT })],
])('%s', (_name, makeSdk) => {
  let documents: Documents
  const blobsOf = (options: Omit<BlobsOptions, 'documents'>) =>
    openCloudBlobs(makeSdk().files, { ...options, documents })
  beforeEach(async () => {
    documents = open(makeSdk())
    await documents.transact(bump)
  })

  test.each(cases)('%s at %s: the act happens once, and its caller is told so', async (fault, step) => {
    server.failWith(step, fault)
    expect(await documents.transact(bump)).toBe(2)
    expect(server.faultsLeft()).toBe(0)
    expect(await counted(documents)).toBe(2)
    expect(await documents.transact(bump)).toBe(3)
  })

  test.each(faults)('%s while a document is created: it is there once, and its maker is told so', async (fault) => {
    await documents.create('counts', 'two', 0)
    server.failWith('database.insertDocument', fault)
    expect(await documents.create('counts', 'three', { by: 'one' })).toBe(true)
    expect(server.faultsLeft()).toBe(0)
    expect(await documents.create('counts', 'three', { by: 'another' })).toBe(false)
    expect((await documents.get('counts', 'three'))?.body).toEqual({ by: 'one' })
  })

  test('a commit whose answer is lost twice, and the question after it too, is still done once', async () => {
    server.failWith(COMMIT, 'cut')
    server.failWith('database.insertDocument', 'cut')
    server.failWith('database.getDocument', 'throttle', 2)
    expect(await documents.transact(bump)).toBe(2)
    expect(await counted(documents)).toBe(2)
  })

  test('a commit that never arrived is not taken for done', async () => {
    server.failWith(COMMIT, 'lost', 2)
    expect(await documents.transact(bump)).toBe(2)
    expect(await counted(documents)).toBe(2)
  })

  test.each([
    ['conflict', 'too-many', 50],
    ['throttle', 'too-many', 50],
    ['bad-gateway', 'offline', 50],
  ] as const)('%s without an end is told as %s', async (fault, id, times) => {
    server.failWith('database.startTransaction', fault, times)
    await expect(documents.transact(bump)).rejects.toMatchObject({ id })
    server.faultsLeft()
    expect(await counted(documents)).toBe(1)
  })

  test('a platform failure that the work swallows does not commit half of it', async () => {
    server.failWith('database.getDocument', 'throttle', 50)
    const swallowing = documents.transact(async (transaction) => {
      await transaction.get('rooms', 'hall').catch(() => undefined)
      await transaction.put('rooms', 'annex', {}).catch(() => undefined)
      await transaction.remove('counts', 'one')
    })
    await expect(swallowing).rejects.toMatchObject({ id: 'too-many' })
    server.faultsLeft()
    expect(await counted(documents)).toBe(1)
  })

  test('what the work throws is not tried again', async () => {
    let runs = 0
    const failing = documents.transact(async () => {
      runs++
      throw new Error('no room')
    })
    await expect(failing).rejects.toThrow('no room')
    expect(runs).toBe(1)
  })

  test('an upload or download that fails once is done all the same', async () => {
    const blobs = blobsOf({ root: ROOT, folder: `f${++stores}`, pause: async () => undefined })
    server.failWith('storage.getUploadMetadata', 'throttle')
    server.failWith('storage.batchGetDownloadUrl', 'bad-gateway')
    await blobs.put('release/1-ab.json', { bytes: new Uint8Array([1, 2]), type: 'application/json' })
    expect([...((await blobs.get('release/1-ab.json'))?.bytes ?? [])]).toEqual([1, 2])
    expect(server.faultsLeft()).toBe(0)
  })

  test('a private file that was changed where it is kept is refused, whole and in pieces', async () => {
    const folder = `f${++stores}`
    const blobs = blobsOf({ root: ROOT, folder })
    await blobs.put('private/a.json', { bytes: Buffer.from('{"secret":true}'), type: 'application/json' })
    const kept = server.storage.files.get(`${folder}/private/a.json`)
    for (const damaged of [kept?.subarray(0, -1), kept?.subarray(0, 20), Buffer.from(kept ?? '').fill(1, 14, 15)]) {
      server.storage.files.set(`${folder}/private/a.json`, damaged ?? Buffer.alloc(0))
      await expect(blobs.get('private/a.json')).rejects.toThrow()
      const read = async () => {
        for await (const _ of (await blobs.read('private/a.json'))?.pieces ?? []);
      }
      await expect(read()).rejects.toThrow()
    }
  })

  test('a storage that is not the one configured is said, not lost', async () => {
    const blobs = blobsOf({ root: 'cloud://forum-1.other', folder: 'x' })
    const blob = { bytes: new Uint8Array([1]), type: 'application/json' }
    await expect(blobs.put('a.json', blob)).rejects.toThrow('cloud://forum-1.other')
  })

  test('two that each read what the other writes do not both go by what they read', async () => {
    const [prefix, sdk] = [`f${++stores}_`, makeSdk()]
    const [a, b] = [open(sdk, prefix), open(sdk, prefix)]
    await a.transact(async (transaction) => {
      for (const id of ['ann', 'ben']) await transaction.put('owners', id, { isOwner: true })
    })
    const [aRead, bRead] = [gate(), gate()]
    const leave = (documents: Documents, who: string, other: string, own: typeof aRead, theirs: typeof aRead) =>
      documents.transact(async (transaction) => {
        const isOther = (await transaction.get<{ isOwner: boolean }>('owners', other))?.body.isOwner
        own.open()
        await theirs.passed
        if (isOther) await transaction.put('owners', who, { isOwner: false })
      })
    await Promise.all([leave(a, 'ann', 'ben', aRead, bRead), leave(b, 'ben', 'ann', bRead, aRead)])
    const owners = await a.list<{ isOwner: boolean }>('owners')
    expect(owners.filter(({ body }) => body.isOwner)).toHaveLength(1)
  })

  test('what one found missing, another does not add meanwhile', async () => {
    const [prefix, sdk] = [`f${++stores}_`, makeSdk()]
    const [a, b] = [open(sdk, prefix), open(sdk, prefix)]
    await a.transact((transaction) => transaction.put('rooms', 'hall', {}))
    const [aRead, bRead] = [gate(), gate()]
    const add = (documents: Documents, id: string, missing: string, own: typeof aRead, theirs: typeof aRead) =>
      documents.transact(async (transaction) => {
        const isThere = await transaction.get('rooms', missing)
        own.open()
        await theirs.passed
        if (!isThere) await transaction.put('rooms', id, {})
      })
    await Promise.all([add(a, 'north', 'south', aRead, bRead), add(b, 'south', 'north', bRead, aRead)])
    expect(await a.list('rooms')).toHaveLength(2)
  })

  test('more documents than an SDK gives at once are listed, all and in order', async () => {
    const prefix = `f${++stores}_`
    documents = open(makeSdk(), prefix)
    await documents.transact((transaction) => transaction.put('rooms', 'r0000', {}))
    const ids = Array.from({ length: 1205 }, (_, index) => `r${String(index).padStart(4, '0')}`)
    for (const id of ids.slice(1))
      await server.database.documents.write(`${prefix}rooms`, id, { _id: id, rev: 1, body: '{}' }, undefined)
    expect((await documents.list('rooms', { limit: 5000 })).map(({ id }) => id)).toEqual(ids)
    expect(await documents.list('rooms')).toHaveLength(1000)
    expect(await documents.list('rooms', { after: 'r0500', limit: 450 })).toHaveLength(450)
  })
})

test('a wrong key is refused, and told as broken', async () => {
  const documents = open(nodeSdk(server.address, { secretKey: 'another-key' }))
  await expect(documents.get('rooms', 'hall')).rejects.toMatchObject({ id: 'broken' })
})

test('the server fails on an action that it does not know', async () => {
  const { default: tcb } = await import('@cloudbase/node-sdk')
  const app = tcb.init({
    env: 'forum-1',
    secretId: 'AKIDforum',
    secretKey: 'the-secret-key',
    serviceUrl: `${server.address}/admin`,
  })
  await expect(app.database().collection('rooms').aggregate().end()).rejects.toMatchObject({
    code: 'ACTION_NOT_SUPPORTED',
  })
})
