import { zipOf } from './zip'

type Value =
  | string
  | number
  | { readonly serial: number }
  | { readonly formula: string; readonly value: number | string }

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function cell(value: Value, at: string): string {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'string')
    return value === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  if ('serial' in value) return `<c r="${at}" s="1"><v>${value.serial}</v></c>`
  const type = typeof value.value === 'string' ? ' t="str"' : ''
  return `<c r="${at}"${type}><f>${escaped(value.formula)}</f><v>${value.value}</v></c>`
}

/** A workbook of Excel's with one sheet; `merged` are ranges such as `A2:A3`. */
export function workbookOf(rows: readonly (readonly Value[])[], merged: readonly string[] = []): Uint8Array {
  const lines = rows.map((row, index) => {
    const cells = row.map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${index + 1}`))
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
  return zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Programme" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData>${ranges && `<mergeCells>${ranges}</mergeCells>`}</worksheet>`,
  })
}
