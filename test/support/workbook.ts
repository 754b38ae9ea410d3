import { zipOf } from './zip'

type Value =
  | string
  | number
  | { readonly serial: number }
  | { readonly formula: string; readonly value: number | string }
  | { readonly error: string }

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function cell(value: Value, at: string): string {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'string')
    return value === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  if ('error' in value) return `<c r="${at}" t="e"><f>A1</f><v>${value.error}</v></c>`
  if ('serial' in value) return `<c r="${at}" s="1"><v>${value.serial}</v></c>`
  const type = typeof value.value === 'string' ? ' t="str"' : ''
  return `<c r="${at}"${type}><f>${escaped(value.formula)}</f><v>${value.value}</v></c>`
}

type Rows = readonly (readonly Value[])[]

function sheetXml(rows: Rows, merged: readonly string[]): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${index + 1}`))
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
  return `<worksheet><sheetData>${lines.join('')}</sheetData>${ranges && `<mergeCells>${ranges}</mergeCells>`}</worksheet>`
}

/** A workbook of Excel's with these sheets, by their names; `merged` are ranges of each such as `A2:A3`. */
export function workbookOfSheets(sheets: Readonly<Record<string, Rows>>, merged: readonly string[] = []): Uint8Array {
  const each = Object.entries(sheets).map(([name, rows], index) => ({ name, rows, number: index + 1 }))
  const named = each.map(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)
  const targets = each.map(({ number }) => `<Relationship Id="rId${number}" Target="worksheets/sheet${number}.xml"/>`)
  return zipOf({
    'xl/workbook.xml': `<workbook><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(each.map(({ number, rows }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(rows, merged)])),
  })
}

/** A workbook of Excel's with one sheet. */
export const workbookOf = (rows: Rows, merged: readonly string[] = []): Uint8Array =>
  workbookOfSheets({ Programme: rows }, merged)
