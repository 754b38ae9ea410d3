import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runImport } from '../../../cloud/formats/run-import'

const folder = path.resolve(__dirname, '../../../docs/templates')

test.each(['programme.en.csv', 'programme.zh.csv'])(
  'the template %s is taken whole, with every column',
  async (name) => {
    const bytes = new Uint8Array(await readFile(path.join(folder, name)))
    const { report } = await runImport({ name, bytes })
    expect(report).toMatchObject({ rows: 5, taken: 5, days: 2, rooms: 4, topics: 2, people: 4, leftOut: [] })
    expect(report.columns.filter(({ field }) => field === '')).toEqual([])
  },
)
