import { type DraftLog, EMPTY_LOG, logFromSnapshot, type Snapshot, snapshotOf } from 'domain/draft/log'
import { type Platform, PRIVATE, type Stored } from '../../ports'
import { makeToken } from '../members/secrets'
import { JSON_TYPE, jsonFile, readJsonFile } from '../store/files'

/** Where the log stands after an act is kept as a file; the document names it. */
export const SNAPSHOTS = 'snapshots'
type StoredSnapshot = { readonly path: string }

/** So many acts are read at most besides a snapshot. */
const EVERY = 200
/** Older ones are of use where a newer one's file is lost. */
const KEPT = 2

/** Padded, so that the order of ids is the order of acts. */
export const actId = (number: number): string => String(number).padStart(10, '0')

type Store = Pick<Platform, 'documents' | 'blobs'>

/** The newest snapshot that can be read; an empty log where there is none. */
export async function loadSnapshot(store: Store): Promise<DraftLog> {
  const [newest, ...older] = (await listSnapshots(store)).reverse()
  return newest ? logFromSnapshot(await readEither(store, newest, older)) : EMPTY_LOG
}

const readEither = (
  store: Store,
  { body }: Stored<StoredSnapshot>,
  [next, ...older]: readonly Stored<StoredSnapshot>[],
): Promise<Snapshot> =>
  readJsonFile<Snapshot>(store, body.path).catch((error) => {
    if (!next) throw error
    return readEither(store, next, older)
  })

const listSnapshots = ({ documents }: Store): Promise<Stored<StoredSnapshot>[]> =>
  documents.list<StoredSnapshot>(SNAPSHOTS)

/** Whether a snapshot was kept. */
export const hasSnapshot = async ({ documents }: Pick<Store, 'documents'>): Promise<boolean> =>
  (await documents.list(SNAPSHOTS, { limit: 1 })).length > 0

/** Writes a log down; of two at once one counts. Returns whether this one does. */
export async function putSnapshot({ documents, blobs }: Store, log: DraftLog): Promise<boolean> {
  const { bytes, sha } = await jsonFile(snapshotOf(log))
  const snapshot: StoredSnapshot = { path: `${PRIVATE}draft/${log.number}-${makeToken()}-${sha}.json` }
  await blobs.put(snapshot.path, { bytes, type: JSON_TYPE })
  const isOurs = await documents.create(SNAPSHOTS, actId(log.number), snapshot)
  if (!isOurs) await blobs.remove(snapshot.path)
  return isOurs
}

/** Keeps a snapshot where the last one, after act `last`, is many acts ago; returns after which act the newest is. */
export async function keepSnapshot(store: Store, log: DraftLog, last: number): Promise<number> {
  if (log.number - last < EVERY) return last
  await putSnapshot(store, log)
  await removeOld(store)
  return log.number
}

async function removeOld(store: Store): Promise<void> {
  for (const { id, body } of (await listSnapshots(store)).slice(0, -KEPT)) {
    await store.documents.transact((transaction) => transaction.remove(SNAPSHOTS, id))
    await store.blobs.remove(body.path)
  }
}
