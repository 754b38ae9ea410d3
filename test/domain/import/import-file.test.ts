import { importFile } from 'domain/import/import-file'
import type { SourceRow } from 'domain/import/source'
import { fixedOffset } from 'domain/time/time'
import { aProgramme } from '../../support/sample-programme'

const zone = { name: 'Asia/Shanghai', offsets: fixedOffset(480) }
const programme = aProgramme({ sessions: [] })
const imported = (...rows: Partial<SourceRow>[]) =>
  importFile({
    file: {
      format: 'csv',
      rows: rows.map((one, index) => ({
        title: { en: `Session ${index}` },
        day: '2024-09-09',
        start: '09:00',
        end: '10:00',
        ...one,
        row: index + 1,
        at: `row ${index + 1}`,
      })),
    },
    programme,
    zone,
  }).programme

describe('a link that is of no known kind', () => {
  const links = [{ url: 'https://a.example/paper' }]

  test('stands below the abstract', () => {
    const [session] = imported({ abstract: { zh: '关于港口' }, links }).sessions
    expect(session?.abstract).toEqual({ zh: '关于港口\n\nhttps://a.example/paper' })
  })

  test('is the abstract, in the forum’s first language, where the file has none', () => {
    expect(imported({ links }).sessions[0]?.abstract).toEqual({ en: 'https://a.example/paper' })
  })
})

test('twenty kinds of sessions are made of what a file names, and no more: it is no column of kinds then', () => {
  const kinds = Array.from({ length: 30 }, (_, index) => ({ kind: `Sort ${String.fromCharCode(65 + index)}` }))
  expect(imported(...kinds).sessionKinds).toHaveLength(programme.sessionKinds.length + 20)
})

test('a programme of ten years before the forum is taken: of the clock only what holds on a day of either is kept', () => {
  const years = Array.from({ length: 12 }, (_, index) => 2014 + index)
  const changes = years.flatMap((year) => [
    { from: `${year}-03-29T01:00:00+00:00`, minutes: 60 },
    { from: `${year}-10-26T01:00:00+00:00`, minutes: 0 },
  ])
  const lisbon = { name: 'Europe/Lisbon', offsets: [{ from: '2014-01-01T00:00:00+00:00', minutes: 0 }, ...changes] }
  const row = { title: { en: 'Opening' }, start: '09:00', end: '10:00' }
  const rows = ['2014-07-01', '2014-12-01'].map((day, index) => ({ ...row, day, row: index, at: `row ${index}` }))
  const { forum, sessions } = importFile({ file: { format: 'csv', rows }, programme, zone: lisbon }).programme
  expect(sessions.map(({ start }) => start)).toEqual(['2014-07-01T09:00:00+01:00', '2014-12-01T09:00:00+00:00'])
  expect(forum.offsets).toEqual([changes[0], changes[1], changes[20]])
})
