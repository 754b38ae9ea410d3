import { openCloudDocuments } from '../../cloud/adapters/cloudbase/documents'
import { systemClock } from '../../cloud/adapters/system-clock'
import type { Documents } from '../../cloud/ports'
import { consoleActor } from '../../cloud/usecases/actor'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { rollBack } from '../../cloud/usecases/draft/roll-back'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { cloudbaseForTests } from '../fakes/cloudbase/for-tests'
import { nodeSdk } from '../fakes/cloudbase/sdks'
import { bigProgramme } from '../support/big-programme'
import { cloudPlatform } from '../support/cloud-forum'
import { gate } from '../support/gate'
import { aSeed } from '../support/sample-seed'

const server = cloudbaseForTests()

let stores = 0
const twoStores = (): [Documents, Documents] => {
  const options = { prefix: `g${++stores}_`, clock: systemClock, pause: async () => undefined }
  return [
    openCloudDocuments(nodeSdk(server.address).database, options),
    openCloudDocuments(nodeSdk(server.address).database, options),
  ]
}
type On = { readonly isOn: boolean }

test('two that each read in the collection that the other writes to do not both go by what they read', async () => {
  const [a, b] = twoStores()
  await a.transact(async (transaction) => {
    await transaction.put('lamps', 'one', { isOn: true })
    await transaction.put('heaters', 'one', { isOn: true })
  })
  const [aRead, bRead] = [gate(), gate()]
  const switchOff = (documents: Documents, own: string, other: string, read: typeof aRead, theirs: typeof aRead) =>
    documents.transact(async (transaction) => {
      const isOtherOn = (await transaction.get<On>(other, 'one'))?.body.isOn
      read.open()
      await theirs.passed
      if (isOtherOn) await transaction.put(own, 'one', { isOn: false })
    })
  await Promise.all([switchOff(a, 'lamps', 'heaters', aRead, bRead), switchOff(b, 'heaters', 'lamps', bRead, aRead)])
  const on = [await a.get<On>('lamps', 'one'), await a.get<On>('heaters', 'one')].filter((found) => found?.body.isOn)
  expect(on).toHaveLength(1)
})

test('a commit whose outcome nobody tells is told as offline, and not done again', async () => {
  const [a] = twoStores()
  await a.transact((transaction) => transaction.put('counts', 'one', 1))
  const adding = a.transact(async (transaction) => {
    await transaction.put('counts', 'one', 2)
    server.failWith('database.commitTransaction', 'cut')
    server.failWith('database.getDocument', 'bad-gateway', 4)
  })
  await expect(adding).rejects.toMatchObject({ id: 'offline' })
  expect(server.faultsLeft()).toBe(0)
  expect((await a.get('counts', 'one'))?.rev).toBe(2)
})

/** Requests and writes of the largest transaction that began since then. */
function largest(since: number): { readonly requests: number; readonly writes: number } {
  const sizes = new Map<unknown, { requests: number; writes: number }>()
  for (const { transactionId, action } of server.asked.slice(since)) {
    if (typeof transactionId !== 'string') continue
    const size = sizes.get(transactionId) ?? { requests: 0, writes: 0 }
    size.requests++
    if (action === 'database.modifyDocument' || action === 'database.removeDocument') size.writes++
    sizes.set(transactionId, size)
  }
  return [...sizes.values()].reduce((most, size) => (size.requests > most.requests ? size : most))
}

test('no transaction is as large as the programme, but one that changes all of it', async () => {
  const platform = cloudPlatform(server, 'big_', 'big')
  const cost = async (act: () => Promise<unknown>) => {
    const since = server.asked.length
    await act()
    return largest(since)
  }
  const request = (number: number) => `request-000${number}`
  const opening = await cost(() => openForum(platform, async () => aSeed({ programme: bigProgramme(150) })))
  expect(opening.requests).toBeLessThan(120)
  const { revs } = await readDraft(platform)
  const edits = Array.from({ length: 150 }, (_, index) => index).map(
    (index) =>
      ({
        change: 'set',
        kind: 'sessions',
        id: `s-${index}`,
        rev: revs[`sessions/s-${index}`] ?? 0,
        fields: { full: true },
      }) as const,
  )
  const { draftRev } = await editDraft(platform, consoleActor, { request: request(1), edits })
  const publishing = await cost(() => publishDraft(platform, consoleActor, { request: request(2), draftRev }))
  expect(publishing.writes).toBeLessThan(15)
  const back = await cost(() => rollBack(platform, consoleActor, { request: request(3), release: 1 }))
  expect(back.requests).toBeLessThan(150 + 40)
  await platform.settled()
})

test('a plan that allows few requests a second makes a large programme slow, not impossible', async () => {
  const platform = cloudPlatform(server, 'slow_', 'slow')
  server.perSecond = 250
  await openForum(platform, async () => aSeed({ programme: bigProgramme(150) }))
  await platform.settled()
  server.perSecond = Number.POSITIVE_INFINITY
  expect((await readDraft(platform)).programme.sessions).toHaveLength(150)
})
