import { runImport } from '../../../cloud/formats/run-import'
import { read, sessions, text } from '../../support/read-programme'
import { workbookOf, workbookOfSheets } from '../../support/workbook'

test('a workbook: a formula’s error is named by its cell, and is no text of a session', async () => {
  const imported = await read(
    workbookOf([
      ['Title', 'Date', 'Start', 'End', 'Room', 'Topic'],
      ['Opening', '2024-09-09', '09:00', '10:00', { error: '#REF!' }, { error: '#N/A' }],
      [{ error: '#VALUE!' }, '2024-09-09', '11:00', '12:00', 'Aula', 'Law'],
    ]),
    'programme.xlsx',
  )
  const { repaired, leftOut, rooms } = imported.report
  expect(repaired.map(({ row, field, code, was }) => [row, field, code, was])).toEqual([
    [2, 'room', 'formula-error', '#REF!'],
    [2, 'topic', 'formula-error', '#N/A'],
    [3, 'title', 'formula-error', '#VALUE!'],
  ])
  expect(leftOut).toMatchObject([{ row: 3, code: 'no-title' }])
  expect([rooms, imported.programme.topics]).toEqual([0, []])
})

test('text in columns: a formula’s error is named too', async () => {
  const { report } = await read(text('Title,Date,Start,End,Room\nOpening,2024-09-09,09:00,10:00,#REF!\n'), 'a.csv')
  expect(report.repaired.map(({ field, code, was }) => [field, code, was])).toEqual([
    ['room', 'formula-error', '#REF!'],
  ])
})

test('a workbook: merged days, serial numbers, formulas, an end, several people in a cell', async () => {
  const imported = await read(
    workbookOf(
      [
        ['Programm 2024'],
        ['Datum', 'Uhrzeit', 'Ende', 'Raum', 'Titel', 'Vortragende'],
        [
          { serial: 45544 },
          0.375,
          { formula: 'B3+1/24', value: 0.375 + 1 / 24 },
          'Saal A',
          'Eröffnung',
          'Ada Lovelace; Alan Turing (NPL)',
        ],
        ['', '10:30', '11.15', 'Saal A', 'Vortrag', 'Grace Hopper, Konteradmiralin'],
      ],
      ['A3:A4'],
    ),
  )
  expect(sessions(imported)).toEqual([
    ['Eröffnung', '2024-09-09T09:00:00+00:00', '2024-09-09T10:00:00+00:00', 'Saal A', 'Ada Lovelace', 'Alan Turing'],
    ['Vortrag', '2024-09-09T10:30:00+00:00', '2024-09-09T11:15:00+00:00', 'Saal A', 'Grace Hopper'],
  ])
  expect(imported.report.repaired).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ row: 4, field: 'end', code: 'time-rewritten', was: '11.15', now: '11:15' }),
    ]),
  )
})

test.each([
  ['UTF-8 with a mark', Buffer.from('\ufeff标题,日期,时间,会场\n开幕式,2024年9月9日,09:00-10:00,主会场\n')],
  ['UTF-16', Buffer.from('\ufeff标题,日期,时间,会场\n开幕式,2024年9月9日,09:00-10:00,主会场\n', 'utf16le')],
  [
    'GBK',
    Buffer.concat([
      Buffer.from('b1eacce22cc8d5c6da2ccab1bce42cbbe1b3a10a', 'hex'),
      Buffer.from('bfaac4bbcabd2c32303234c4ea39d4c239c8d52c30393a30302d31303a30302cd6f7bbe1b3a10a', 'hex'),
    ]),
  ],
])('Chinese text in %s', async (_encoding, bytes) => {
  expect(sessions(await read(new Uint8Array(bytes)))).toEqual([
    ['开幕式', '2024-09-09T09:00:00+00:00', '2024-09-09T10:00:00+00:00', '主会场'],
  ])
})

test('a status column cancels a session and brings it back; other words and empty cells leave it as it is', async () => {
  const table = (words: readonly string[]) =>
    text(
      [
        'Title,Date,Start,End,Status',
        ...words.map((word, at) => `Talk ${at},2024-09-09,${10 + at}:00,${10 + at}:30,${word}`),
      ].join('\n'),
    )
  const first = await read(table(['Cancelled', '已取消', 'Abgesagt', 'ANNULÉE', 'Confirmed', 'tbc', '']), 'a.csv')
  const statuses = ({ programme }: typeof first) => programme.sessions.map(({ status }) => status)
  const cancelled = Array.from({ length: 4 }, () => 'cancelled')
  expect(statuses(first)).toEqual([...cancelled, 'scheduled', 'scheduled', 'scheduled'])
  const again = await runImport({
    bytes: table(['Scheduled', 'tbc', '', 'Withdrawn', '', '', '']),
    name: 'a.csv',
    programme: first.programme,
  })
  expect(statuses(again)).toEqual(['scheduled', ...cancelled.slice(1), 'scheduled', 'scheduled', 'scheduled'])
})

test('a mapping says what a column becomes', async () => {
  const bytes = text('What,When,Day\nOpening,09:00,2024-09-09\n')
  const { report } = await runImport({ name: 'a.csv', bytes, mapping: { A: 'title', B: 'start' } })
  expect(report).toMatchObject({ taken: 1, columns: [{ field: 'title' }, { field: 'start' }, { field: 'day' }] })
})

test('a column that the mapping makes a field is the only one, also where an earlier one looks like it', async () => {
  const bytes = text('Title,Session,Start,Day\nroom 1,Opening,09:00,2024-09-09\n')
  const { report, rows } = await runImport({ name: 'a.csv', bytes, mapping: { B: 'title' } })
  expect(report.columns.map(({ field }) => field)).toEqual(['', 'title', 'start', 'day'])
  expect(rows[0]).toMatchObject({ title: 'Opening' })
})

test('a row with a day and no start is left out, and says what it has', async () => {
  const bytes = workbookOf([
    ['Title', 'Date', 'Start', 'End', 'Room'],
    ['Group photo', { serial: 45544 }, '', '', 'Garden'],
    ['Opening', { serial: 45544 }, '09:00', '10:00', 'Hall'],
    ['Opening', { serial: 45544 }, '09:00', '10:00', 'Hall'],
  ])
  const { report, rows } = await read(bytes)
  expect(report.leftOut).toMatchObject([
    { row: 2, code: 'no-start' },
    { row: 4, code: 'same-as', value: '3' },
  ])
  expect(rows.slice(1)).toMatchObject([
    { row: 2, title: 'Group photo', room: 'Garden', written: { day: '2024-09-09', time: '' } },
    { row: 4, title: 'Opening', room: 'Hall', written: { day: '2024-09-09', time: '09:00–10:00' } },
  ])
  expect(report.columns[1]?.samples).toEqual(['2024-09-09'])
})

test('rows of several sheets are told apart by the sheet, each with its own merged cells', async () => {
  const sheet = (...rows: string[][]) => [['Title', 'Start', 'Room'], ...rows]
  const bytes = workbookOfSheets(
    {
      'Day 1': sheet(
        ['2024-09-09 Opening', '2024-09-09 9.00', 'Hall'],
        ['', '', ''],
        ['Same', '2024-09-09 11:00', 'Hall'],
      ),
      'Day 2': sheet(
        ['Closing', '2024-09-10 9:00', 'Hall'],
        ['Talk', '2024-09-10 10:00', 'Hall'],
        ['Same', '2024-09-09 11:00', 'Hall'],
      ),
    },
    ['C2:C3'],
  )
  const { report, rows } = await read(bytes)
  expect(rows.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual([
    'Day 1 2',
    'Day 1 4',
    'Day 2 2',
    'Day 2 3',
    'Day 2 4',
  ])
  expect(report.leftOut).toMatchObject([{ sheet: 'Day 2', row: 4, value: 'Day 1, 4' }])
  expect(report.repaired.filter(({ code }) => code === 'time-rewritten')).toMatchObject([{ sheet: 'Day 1', row: 2 }])
})
