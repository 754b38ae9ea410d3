import { openSqliteDocuments } from '../../../cloud/adapters/embedded/documents'

/** Counts up one document: `bump.ts FOLDER TIMES`. */
async function main([folder = '', times = '0']: readonly string[]): Promise<void> {
  const documents = openSqliteDocuments(folder)
  for (let time = 0; time < Number(times); time++) {
    await documents.transact(async (transaction) => {
      const found = await transaction.get<number>('counts', 'one')
      await transaction.put('counts', 'one', (found?.body ?? 0) + 1)
    })
  }
  await documents.close()
}

main(process.argv.slice(2))
