import { readFile, writeFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { xlsxOf } from '../cloud/export/xlsx'

/** `npx tsx scripts/templates.ts`: makes a workbook of each table in docs/templates, cell by cell. */
async function main(): Promise<void> {
  for (const language of ['en', 'zh']) {
    const name = `docs/templates/programme.${language}`
    const rows: string[][] = parse(await readFile(`${name}.csv`, 'utf8'))
    await writeFile(`${name}.xlsx`, xlsxOf(rows))
    console.log(`${name}.xlsx: ${rows.length - 1} rows`)
  }
}

void main()
