import type { FileFault } from 'domain/import/file-faults'
import { runImport } from '../../../cloud/formats/run-import'
import { workbookOf } from '../../support/workbook'
import { zipOf } from '../../support/zip'

const text = (words: string): Uint8Array => new Uint8Array(Buffer.from(words))
const ROOMY = 21 * 1024 * 1024
const calendar = (inside: string) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${inside}END:VCALENDAR\r\n`
const compound = (name: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(name, 'utf16le')]),
  )
const manyRows = `Title,Date,Start\n${'Talk,2024-09-09,09:00\n'.repeat(10_001)}`
const goodBook = workbookOf([
  ['Title', 'Date', 'Start'],
  ['Talk', '2024-09-09', '09:00'],
])

test.each<[string, string, Uint8Array, string, FileFault]>([
  ['an empty file', 'a.csv', text(''), 'The file is empty.', 'empty'],
  ['a file that is larger than any programme', 'a.csv', new Uint8Array(ROOMY), 'too large', 'too-large'],
  [
    'a workbook that inflates without an end',
    'a.xlsx',
    zipOf({ 'xl/workbook.xml': Buffer.alloc(ROOMY) }),
    'too large',
    'too-large',
  ],
  [
    'a workbook that lies of its size',
    'a.xlsx',
    zipOf({ 'xl/workbook.xml': Buffer.alloc(ROOMY) }, 100),
    'damaged',
    'damaged',
  ],
  [
    'a workbook that is cut short',
    'a.xlsx',
    goodBook.subarray(0, goodBook.length - 60),
    'damaged or cut short',
    'damaged',
  ],
  ['an empty sheet', 'a.xlsx', workbookOf([]), 'The workbook is empty', 'empty'],
  ['a sheet without names of columns', 'a.xlsx', workbookOf([['x', 1]]), 'names columns', 'no-columns'],
  ['an archive that is no workbook', 'a.xlsx', zipOf({ 'word/document.xml': '<a/>' }), 'no Excel workbook', 'unknown'],
  ['a workbook behind a password', 'a.xlsx', compound('EncryptedPackage'), 'password', 'password'],
  ['a workbook of old', 'a.xls', compound('Workbook'), 'Excel 2003', 'old-workbook'],
  ['too many rows', 'a.csv', text(manyRows), '10,000 rows', 'many-rows'],
  ['an open quote', 'a.csv', text('Title,Date,Start\n"Talk,2024-09-09,09:00\n'), 'cut short', 'damaged'],
  ['entities of its own', 'a.xml', text('<!DOCTYPE s [<!ENTITY a "b">]><schedule/>'), 'entities of its own', 'unknown'],
  [
    'an XML that is cut short',
    'a.xml',
    text('<schedule><day index="1"><room name="A"><event id="1">'),
    'cut short',
    'damaged',
  ],
  ['an XML of something else', 'a.xml', text('<feed><entry/></feed>'), 'no <schedule>', 'unknown'],
  ['a web page', 'a.html', text('<!DOCTYPE html><html></html>'), 'web page', 'unknown'],
  ['a JSON that is cut short', 'a.json', text('{"schedule":{"conference":'), 'cut short', 'damaged'],
  ['a JSON of something else', 'a.json', text('{"talks":[]}'), 'none that is read', 'unknown'],
  ['a calendar that is cut short', 'a.ics', text('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'), 'cut short', 'damaged'],
  ['a calendar without an event', 'a.ics', text(calendar('')), 'no event', 'empty'],
  ['a PDF', 'a.pdf', text('%PDF-1.7'), 'PDF', 'no-table'],
  ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'picture', 'no-table'],
  ['a script', 'a.js', text('var programme = {}'), 'script', 'unknown'],
  [
    'bytes of no kind',
    'a.bin',
    new Uint8Array([1, 0, 2, 5, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]),
    'not read',
    'unknown',
  ],
])('%s is refused in one sentence, and by a code', async (_what, name, bytes, words, reason) => {
  const refused = await runImport({ name, bytes }).catch((error) => error)
  expect(refused).toMatchObject({ name: 'Problem', message: expect.stringContaining(words), reason })
  expect(refused.message.split('\n')).toHaveLength(1)
})

test('a name that says another kind of file than it is does no harm', async () => {
  const { report } = await runImport({ name: 'programme.csv', bytes: goodBook })
  expect(report).toMatchObject({ format: 'xlsx', taken: 1 })
})

test('a format that is insisted on and is another is refused', async () => {
  await expect(runImport({ name: 'a', bytes: goodBook, format: 'ics' })).rejects.toThrow('This file is no ics')
})
