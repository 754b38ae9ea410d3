import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runImport } from '../../../cloud/formats/run-import'

const folder = path.resolve(__dirname, '../../../docs/templates')

const read = async (name: string) => new Uint8Array(await readFile(path.join(folder, name)))

test.each(['programme.en.csv', 'programme.zh.csv', 'programme.en.xlsx', 'programme.zh.xlsx'])(
  'the template %s is taken whole, with every column',
  async (name) => {
    const { report } = await runImport({ name, bytes: await read(name) })
    expect(report).toMatchObject({ rows: 5, taken: 5, days: 2, rooms: 4, topics: 2, people: 4, leftOut: [] })
    expect(report.repaired).toEqual([])
    expect(report.columns.filter(({ field }) => field === '')).toEqual([])
  },
)

test.each(['en', 'zh'])('the workbook of the template in %s has the table’s cells and faults', async (language) => {
  const [table, workbook] = await Promise.all(
    ['csv', 'xlsx'].map(async (ending) => {
      const name = `programme.${language}.${ending}`
      const { report, programme } = await runImport({ name, bytes: await read(name) })
      return { repaired: report.repaired, columns: report.columns, sessions: programme.sessions }
    }),
  )
  expect(workbook).toEqual(table)
})
