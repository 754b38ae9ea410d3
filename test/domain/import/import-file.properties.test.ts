import { importFile } from 'domain/import/import-file'
import { forumOfFile } from 'domain/import/own-forum'
import type { ProgrammeFile, SourceRow } from 'domain/import/source'
import { ProgrammeSchema } from 'domain/programme/programme'
import { danglingReferences, duplicateIds } from 'domain/programme/references'
import { fixedOffset } from 'domain/time/time'
import fc from 'fast-check'
import * as v from 'valibot'

const zone = { name: 'Asia/Shanghai', offsets: fixedOffset(480) }
const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('Lunch', '开幕式', 'افتتاح', '<b>Bold</b>'),
)
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const row = fc.record(
  {
    id: fc.constantFrom('1', '2', '3', 'x'),
    title: words.map((text) => ({ '': text })),
    abstract: words.map((text) => ({ '': text })),
    day: fc.constantFrom('2024-09-09', '10.9.2024', 45545, 'someday', ''),
    start: fc.oneof(fc.constantFrom('09:00', '9-10', '23:30', '2024-09-09T10:00:00Z', 0.5, 'noon'), words),
    end: fc.constantFrom('10:00', '00:30', '08:00', ''),
    duration: fc.constantFrom('45', '1h30', 'long'),
    room: words,
    topic: words,
    kind: words,
    language: words,
    speakerCells: fc.array(
      words.map((text) => ({ text })),
      { maxLength: 2 },
    ),
    links: fc.array(fc.constantFrom({ url: 'https://a.example/live' }, { url: 'x' }, { url: 'https://a.example/p' }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
)
const files = fc.array(row, { maxLength: 25 }).map(
  (rows): ProgrammeFile => ({
    format: 'csv',
    rows: rows.map((one, index): SourceRow => ({ ...one, row: index + 1, at: `row ${index + 1}` })),
  }),
)
const into = (file: ProgrammeFile) => {
  const programme = forumOfFile(file, zone)
  return importFile({ file, programme, zone })
}

test('whatever a file says, each row is taken or left out, and the programme is whole', () => {
  fc.assert(
    fc.property(files, (file) => {
      const { report, programme } = into(file)
      expect(report.taken + report.leftOut.length).toBe(report.rows)
      expect(report.sessions).toBe(report.taken)
      expect(danglingReferences(programme)).toEqual([])
      expect(duplicateIds(programme)).toEqual([])
      if (report.taken > 0) expect(v.safeParse(ProgrammeSchema, programme).issues).toBeUndefined()
    }),
  )
})

/** The row that is left out names a second day, so the day of the row that has none stays open the second time too. */
const openDay: ProgrammeFile = {
  format: 'csv',
  rows: [
    { row: 1, at: 'row 1', start: '2024-09-09T10:00:00Z' },
    { row: 2, at: 'row 2', title: { '': '!' }, start: '09:00' },
    { row: 3, at: 'row 3', title: { '': '!' }, day: 45545 },
  ],
}

test('importing the same file again changes nothing', () => {
  fc.assert(
    fc.property(files, some(fc.boolean()), (file, remembers) => {
      const first = into(file)
      const again = importFile({ file, programme: first.programme, zone, ...(remembers && { last: first.given }) })
      expect(again.programme).toEqual(first.programme)
      expect(again.report.changes).toMatchObject({ added: 0, removed: 0, unchanged: first.report.taken })
    }),
    { examples: [[openDay, undefined]] },
  )
})
