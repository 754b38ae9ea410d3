import { type DraftLog, isNear, stacksOf } from 'domain/draft/log'
import type { LastImport } from 'domain/import/last-import'
import { type Platform, PRIVATE, type Transaction } from '../../ports'
import { makeToken } from '../members/secrets'
import { JSON_TYPE, jsonFile, readJsonFile } from '../store/files'
import { listAll } from '../store/list-all'

/** What imports gave, by their source. */
export const IMPORTS = 'imports'

type Given = { readonly act: number; readonly actor: string; readonly path: string }
type StoredImports = { readonly imports: readonly Given[] }

type Store = Pick<Platform, 'documents' | 'blobs'>

/** Older ones are of use where newer imports were undone. */
const KEPT = 3

/** What the last import of each source gave that was not taken back by undo. */
export async function readLastImports(store: Store, log: DraftLog): Promise<Record<string, LastImport>> {
  const found: Record<string, LastImport> = {}
  for await (const { id, body } of listAll<StoredImports>(store.documents, IMPORTS)) {
    const [last] = body.imports.filter((one) => stands(log, one)).slice(-1)
    if (last) found[id] = await readJsonFile<LastImport>(store, last.path)
  }
  return found
}

/** Whether an import was not undone, as far as the log reaches back. */
const stands = (log: DraftLog, { act, actor }: Given): boolean =>
  act <= log.number && (!isNear(log, act) || stacksOf(log, actor).done.includes(act))

/** Writes down what an import gives, before it is known whether it is made. */
export async function prepareLast({ blobs }: Pick<Store, 'blobs'>, given: LastImport): Promise<string> {
  const { bytes, sha } = await jsonFile(given)
  const path = `${PRIVATE}import/given-${makeToken()}-${sha}.json`
  await blobs.put(path, { bytes, type: JSON_TYPE })
  return path
}

/** In the transaction of the import's own act. Returns the files that nothing names any more. */
export async function putLast(transaction: Transaction, source: string, given: Given): Promise<string[]> {
  const imports = [...((await transaction.get<StoredImports>(IMPORTS, source))?.body.imports ?? []), given]
  await transaction.put<StoredImports>(IMPORTS, source, { imports: imports.slice(-KEPT) })
  return imports.slice(0, -KEPT).map(({ path }) => path)
}
