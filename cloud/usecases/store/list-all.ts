import type { ListableStore, Stored } from '../../ports'

const PAGE = 500

/** All documents whose id begins with `prefix`, page by page. */
export async function* listAll<T>(reader: ListableStore, collection: string, prefix = ''): AsyncGenerator<Stored<T>> {
  for (let after = prefix; ; ) {
    const page = await reader.list<T>(collection, { after, limit: PAGE })
    for (const document of page) {
      if (!document.id.startsWith(prefix)) return
      yield document
      after = document.id
    }
    if (page.length < PAGE) return
  }
}

/** How many documents there are. */
export async function countDocuments(documents: AsyncIterable<Stored>): Promise<number> {
  let found = 0
  for await (const _document of documents) found++
  return found
}
