import type { Programme } from 'domain/programme/programme'
import { say } from 'domain/text/text'
import fc from 'fast-check'
import { scheduleOf } from '../../../cloud/export/schedule'
import { scheduleJson } from '../../../cloud/export/schedule-json'
import { scheduleXml } from '../../../cloud/export/schedule-xml'
import { sheetOf } from '../../../cloud/export/sheet'
import { xlsxOf } from '../../../cloud/export/xlsx'
import { runImport } from '../../../cloud/formats/run-import'
import { aProgramme, aSession } from '../../support/sample-programme'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const writers = {
  'schedule.xml': (programme: Programme) => bytesOf(scheduleXml(scheduleOf(programme, 3, 'https://forum.example'))),
  'schedule.json': (programme: Programme) => bytesOf(scheduleJson(scheduleOf(programme, 3, 'https://forum.example'))),
  'programme.xlsx': (programme: Programme) => xlsxOf(sheetOf(programme)),
}

const title = fc
  .array(fc.constantFrom('Opening', 'Migration', 'and', '<law>', '&', '"rights"', '开幕', 'كلمة', 'Überblick', '🌍'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => `Session ${words.join(' ')}`)

/** Sessions one after the other through the sample's first day, each with a title of its own. */
const programmes = fc
  .array(fc.record({ title, minutes: fc.integer({ min: 5, max: 40 }) }), { minLength: 1, maxLength: 12 })
  .map((drawn): Programme => {
    let at = Date.parse('2024-09-09T09:00:00+08:00')
    const timeOf = (moment: number) => `${new Date(moment + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
    const sessions = drawn.map(({ title: words, minutes }, index) => {
      const start = timeOf(at)
      at += minutes * 60_000
      return { ...aSession(), id: `s-${index}` as never, title: { en: `${index} ${words}` }, start, end: timeOf(at) }
    })
    return { ...aProgramme(), sessions }
  })

/** What all three formats can hold of a session. */
const factsOf = ({ sessions, rooms }: Programme) =>
  sessions.map((session) => ({
    title: say(session.title, 'en'),
    start: Date.parse(session.start),
    end: Date.parse(session.end),
    room: say(rooms.find(({ id }) => id === session.room)?.name ?? { en: '' }, 'en'),
  }))

test.each(Object.entries(writers))('what %s holds is imported as the same sessions', async (name, write) => {
  await fc.assert(
    fc.asyncProperty(programmes, async (programme) => {
      const empty = { ...programme, sessions: [] }
      const imported = await runImport({ bytes: write(programme), name, programme: empty })
      expect(imported.report.leftOut).toEqual([])
      expect(factsOf(imported.programme)).toEqual(factsOf(programme))
    }),
    { numRuns: 15 },
  )
})

test.each(Object.entries(writers))('%s imported over its own programme changes nothing in it', async (name, write) => {
  const programme = aProgramme()
  const { report } = await runImport({ bytes: write(programme), name, programme })
  const { added, removed, retimed, moved, renamed } = report.changes
  expect({ added, removed, retimed, moved, renamed }).toEqual({
    added: 0,
    removed: 0,
    retimed: 0,
    moved: 0,
    renamed: 0,
  })
})
