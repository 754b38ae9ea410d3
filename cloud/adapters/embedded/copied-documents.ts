import type { Documents, Stored } from '../../ports'
import type { DocumentRow } from './rows'

/** The documents of a copy, to be read. @param rows in order of id */
export function copiedDocuments(rows: readonly DocumentRow[]): Documents {
  const refuse = () => Promise.reject(new Error('A copy is only read'))
  // Unchecked: the caller asserts the type of what its own code put in.
  const stored = <T>({ id, rev, body }: DocumentRow): Stored<T> => ({ id, rev, body: JSON.parse(body) as T })
  return {
    get: async <T>(collection: string, id: string) => {
      const found = rows.find((row) => row.collection === collection && row.id === id)
      return found && stored<T>(found)
    },
    list: async <T>(collection: string, { after = '', limit = 1000 } = {}) =>
      rows
        .filter((row) => row.collection === collection && row.id > after)
        .slice(0, limit)
        .map(stored<T>),
    create: refuse,
    transact: refuse,
    close: async () => undefined,
  }
}
