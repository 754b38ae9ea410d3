import { setTimeout as wait } from 'node:timers/promises'
import { openCloudBlobs } from '../../cloud/adapters/cloudbase/blobs'
import { openCloudDocuments } from '../../cloud/adapters/cloudbase/documents'
import { systemClock } from '../../cloud/adapters/system-clock'
import { cloudbaseForTests } from '../fakes/cloudbase/for-tests'
import { nodeSdk, type Sdk, wxSdk } from '../fakes/cloudbase/sdks'
import { ROOT } from '../fakes/cloudbase/server'
import { blobsContract } from './blobs.contract'
import { clockContract } from './clock.contract'
import { documentsContract } from './documents.contract'

const server = cloudbaseForTests()

let stores = 0
/** The adapter's own waits are for a platform that is far away. */
const pause = (attempt: number) => wait(attempt * 5 * Math.random())
const sdks: [string, () => Sdk, number | undefined][] = [
  ['wx-server-sdk', () => wxSdk(), undefined],
  ['@cloudbase/node-sdk', () => nodeSdk(server.address), 8],
]

for (const [name, makeSdk, many] of sdks) {
  const makeStore = async () => {
    const prefix = `t${++stores}_`
    return {
      open: async () => openCloudDocuments(makeSdk().database, { prefix, clock: systemClock, pause }),
      remove: async () => undefined,
    }
  }
  documentsContract(name, makeStore, many)

  blobsContract(name, async () => {
    const folder = `t${++stores}`
    const open = async () => {
      const { database, files } = makeSdk()
      const documents = openCloudDocuments(database, { prefix: `${folder}_`, clock: systemClock })
      return openCloudBlobs(files, { root: ROOT, folder, documents })
    }
    const stored = async (path: string) => server.storage.files.get(`${folder}/${path}`)
    return { open, stored, remove: async () => undefined }
  })
}

clockContract('the function', systemClock)
