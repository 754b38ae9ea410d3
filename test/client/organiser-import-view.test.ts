import '@/organiser/words'
import { repairCodes } from 'domain/import/remarks'
import { type ScreenLanguage, screenLanguages } from 'domain/text/languages'
import { localeOf } from '@/i18n/locale'
import { columnsView, fieldOptions, optionsFor } from '@/organiser/import/columns-view'
import { rowsText, rowsView } from '@/organiser/import/rows-view'
import { outcomeView } from '@/organiser/import/view'
import type { CheckedImport } from '@/stores/organiser/programme-import'
import { runImport } from '../../cloud/formats/run-import'
import { thirtyRows } from '../support/thirty-rows'

const en = localeOf('en')

/** Without the marks that keep a value's own direction. */
const plain = (text: string): string => text.replace(/[\u2066\u2068\u2069]/g, '')

async function checkedFile(more: Partial<CheckedImport['report']> = {}): Promise<CheckedImport> {
  const { report, rows } = await runImport({ name: 'programme.xlsx', bytes: thirtyRows() })
  return { report: { ...report, ...more }, rows: [...rows], draftRev: 1, isChange: true }
}

test('doubtful rows stand first, each with the old value, the new one and why', async () => {
  const rows = rowsView(await checkedFile(), en)
  const shown = rows.map(({ row, state, remarks }) => [row, state, plain(remarks.join(' · '))])
  expect(shown.slice(0, 6)).toEqual([
    ['Row 16', 'left-out', 'Same title, room and start as row 15'],
    ['Row 26', 'left-out', 'No start'],
    ['Row 9', 'repaired', 'Time written in another way · Matched to the room that is there'],
    ['Row 13', 'repaired', 'One cell read as several people'],
    ['Row 29', 'repaired', 'No end: half an hour'],
    ['Row 2', 'taken', ''],
  ])
  const { time, room, title } = rows[2]?.cells ?? {}
  expect([time?.old, plain(time?.now ?? ''), room?.old, room?.now]).toEqual([
    '13.30 – 15.00',
    '13:30–15:00',
    'A 厅',
    'A厅',
  ])
  expect(title).toMatchObject({ isRepaired: false, now: '协同防范口岸安全风险' })
})

test('rows are copied as a spreadsheet takes them, as the file has them, and none becomes a formula', async () => {
  const checked = await checkedFile()
  const rows = rowsView(checked, en).filter(({ state }) => state === 'left-out')
  const heads = ['Row', 'State', 'Title', 'Day', 'Time', 'Room', 'Speakers', 'Why']
  const table = rowsText(rows, heads, en)
    .split('\n')
    .map((line) => line.split('\t'))
  expect(table.map((line) => line.length)).toEqual([8, 8, 8])
  expect(table[0]).toEqual(heads)
  expect(table[2]).toMatchObject({ 0: 'Row 26', 1: 'Left out', 7: 'No start' })
  const hostile = rows.map((row) => ({ ...row, remarks: ['=HYPERLINK("https://e.example")\n\tnext'] }))
  expect(rowsText(hostile, heads, en).split('\n')[1]).toMatch(/\t'=HYPERLINK\("https:\/\/e\.example"\) next$/)
})

test('rows of two sheets with one number keep their own remarks', async () => {
  const checked = await checkedFile()
  const row = { row: 2, title: 'Talk', room: '', speakers: [], session: 'talk' }
  const repaired = [{ row: 2, sheet: 'Day 2', field: 'title', code: 'html', what: '' } as const]
  const rows = rowsView(
    {
      ...checked,
      rows: [
        { ...row, sheet: 'Day 1' },
        { ...row, sheet: 'Day 2' },
      ],
      report: { ...checked.report, repaired, leftOut: [] },
    },
    en,
  )
  expect(rows.map(({ row: place, state }) => [place, state])).toEqual([
    ['Day 2, row 2', 'repaired'],
    ['Day 1, row 2', 'taken'],
  ])
})

test.each(screenLanguages)('each repair has words of its own in %s', (language: ScreenLanguage) => {
  const { t } = localeOf(language)
  const words = repairCodes.map((code) => t(`fileImport.repair.${code}`))
  expect(new Set(words).size).toBe(repairCodes.length)
})

test('the foot counts what changes, and what stays as it was changed by hand', async () => {
  const { report } = await checkedFile()
  const changes = { ...report.changes, added: 1, retimed: 2, kept: 1, unchanged: 24 }
  const kept = [{ session: 'a', title: 'Lunch', field: 'room' }]
  const view = outcomeView(await checkedFile({ changes, kept, newDays: ['2030-06-05', '2030-06-06'] }), en)
  expect(view).toMatchObject({
    outcome: '27 of 29 rows go into the draft: 1 new, 2 with another time, 24 as they are',
    kept: 'Changed by hand since the last import, and kept: 1',
    act: 'Take 27 rows into the draft',
  })
  expect(view.keptLines.map(plain)).toEqual(['Lunch: Room'])
  expect(view.notes.map(plain)).toEqual(['The forum gets 2 days: 5–6 Jun 2030.', 'Times are read by the clock of UTC.'])
})

test('where nothing can be taken, or nothing would change, there is no act', async () => {
  const same = { ...(await checkedFile()), isChange: false }
  expect(outcomeView(same, en).nothing?.title).toBe('fileImport.same.title')
  expect(outcomeView(await checkedFile({ taken: 0 }), en).nothing?.title).toBe('fileImport.noRow.title')
})

test('columns that need a look stand first; words may be of one of the forum’s languages', async () => {
  const { report } = await checkedFile()
  const columns = columnsView(report, en)
  expect(columns[0]).toMatchObject({ header: '发言人', field: 'speakers', isUnsure: true })
  expect(columns.find(({ header }) => header === '备注')).toMatchObject({ field: '', samples: '重复 · 合计 29' })
  const options = fieldOptions(['en', 'zh'], en)
  expect(options.find(({ value }) => value === 'title:zh')?.label).toBe('Title (Chinese)')
  expect(options.find(({ value }) => value === 'language')?.label).toBe('Language')
  expect(fieldOptions(['en'], en).some(({ value }) => value.includes(':'))).toBe(false)
  expect(optionsFor('title:de', options, en)).toHaveLength(options.length + 1)
})
