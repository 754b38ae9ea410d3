import { openFolderBlobs } from '../../cloud/adapters/embedded/blobs'
import { cachedBlobs } from '../../cloud/adapters/embedded/cached-blobs'
import { createLocalChangeBus } from '../../cloud/adapters/embedded/change-bus'
import { checkedBlobs } from '../../cloud/adapters/embedded/checked-blobs'
import { openSqliteDocuments } from '../../cloud/adapters/embedded/documents'
import { systemClock } from '../../cloud/adapters/system-clock'
import { tempFolder } from '../support/temp-folder'
import { blobsContract } from './blobs.contract'
import { changeBusContract } from './change-bus.contract'
import { clockContract } from './clock.contract'
import { documentsContract } from './documents.contract'

documentsContract('SQLite', async () => {
  const folder = await tempFolder()
  return { open: async () => openSqliteDocuments(folder.path), remove: folder.remove }
})

blobsContract('a folder', async () => {
  const folder = await tempFolder()
  return { open: async () => openFolderBlobs(folder.path), remove: folder.remove }
})

blobsContract('a folder, checked, the latest kept in memory', async () => {
  const folder = await tempFolder()
  return { open: async () => cachedBlobs(checkedBlobs(openFolderBlobs(folder.path)), 100_000), remove: folder.remove }
})

changeBusContract('one process and its SQLite file', async () => {
  const folder = await tempFolder()
  const [documents, elsewhere] = [openSqliteDocuments(folder.path), openSqliteDocuments(folder.path)]
  return {
    changes: createLocalChangeBus(documents.foreignVersion),
    changeElsewhere: async () => {
      await elsewhere.transact((transaction) => transaction.put('heads', 'head', {}))
    },
    remove: async () => {
      await Promise.all([documents.close(), elsewhere.close()])
      await folder.remove()
    },
  }
})

clockContract('the machine', systemClock)
