import { feedOf } from 'domain/agenda/feed'
import { FORMAT } from 'domain/format/format'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { type LocalizedText, say } from 'domain/text/text'
import fc from 'fast-check'
import { scheduleOf } from '../../../cloud/export/schedule'
import { scheduleJson } from '../../../cloud/export/schedule-json'
import { scheduleXml } from '../../../cloud/export/schedule-xml'
import { sheetOf } from '../../../cloud/export/sheet'
import { xlsxOf } from '../../../cloud/export/xlsx'
import { runImport } from '../../../cloud/formats/run-import'
import { programmes } from '../../support/random-programme'
import { aProgramme } from '../../support/sample-programme'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const RELEASE = { release: 3, publishedAt: '2024-09-01T08:00:00Z', changes: [], earlier: [] }
const addressOf = ({ id }: Session) => `https://forum.example/s/s-${id}`

/** Fields of a session by the words for them, as every programme has them under ids of its own. */
const facts = {
  title: ({ title }: Session) => say(title, 'en'),
  titles: ({ title }: Session) => title,
  start: ({ start }: Session) => Date.parse(start),
  end: ({ end }: Session) => Date.parse(end),
  room: ({ room }: Session, programme: Programme) => named(lookupOf(programme).room(room)?.name),
  topic: ({ topic }: Session, programme: Programme) => named(lookupOf(programme).topic(topic)?.title),
  kind: ({ kind }: Session, programme: Programme) => named(lookupOf(programme).sessionKind(kind)?.name),
  abstract: ({ abstract }: Session) => named(abstract),
  speakers: (session: Session, programme: Programme) => speakersOf(session, programme).sort(),
  roles: (session: Session, programme: Programme) =>
    speakersOf(session, programme, (role) => (role === 'moderator' ? 'moderator' : 'speaker')).sort(),
  language: ({ languages }: Session) => languages[0],
  languages: ({ languages }: Session) => languages,
  link: ({ links }: Session) => links?.[0]?.url,
  status: ({ status }: Session) => status,
}
type Fact = keyof typeof facts

const named = (text: LocalizedText | undefined): string => (text ? say(text, 'en') : '')
const speakersOf = ({ speakers }: Session, programme: Programme, more: (role: string) => string = () => ''): string[] =>
  speakers.map(({ person, role }) => `${named(lookupOf(programme).person(person)?.name)} ${more(role)}`)

type Format = {
  readonly write: (programme: Programme) => Uint8Array
  readonly holds: readonly Fact[]
  readonly hasCancelled: boolean
  /** Whether a topic may have commas in it that the forum does not know yet: in a table they part several. */
  readonly hasWholeTopics: boolean
}

/** What each format can hold; none has a word for channels, and those of schedules none for cancelled sessions. */
const formats: Readonly<Record<string, Format>> = {
  'schedule.xml': {
    write: (programme) => bytesOf(scheduleXml(scheduleOf(programme, 3, 'https://forum.example'))),
    holds: ['title', 'start', 'end', 'room', 'topic', 'kind', 'abstract', 'speakers', 'language', 'link'],
    hasCancelled: false,
    hasWholeTopics: true,
  },
  'schedule.json': {
    write: (programme) => bytesOf(scheduleJson(scheduleOf(programme, 3, 'https://forum.example'))),
    holds: ['title', 'start', 'end', 'room', 'topic', 'kind', 'abstract', 'speakers', 'language', 'link'],
    hasCancelled: false,
    hasWholeTopics: true,
  },
  'programme.xlsx': {
    write: (programme) => xlsxOf(sheetOf(programme)),
    holds: ['titles', 'start', 'end', 'room', 'topic', 'kind', 'abstract', 'roles', 'languages', 'link', 'status'],
    hasCancelled: true,
    hasWholeTopics: false,
  },
  'calendar.ics': {
    write: (programme) => bytesOf(feedOf({ ...RELEASE, programme }, programme.sessions, { language: 'en', addressOf })),
    holds: ['title', 'start', 'end', 'room', 'topic', 'abstract', 'status'],
    hasCancelled: true,
    hasWholeTopics: true,
  },
}

const factsOf = (programme: Programme, { holds, hasCancelled }: Format) =>
  programme.sessions
    .filter(({ status }) => hasCancelled || status === 'scheduled')
    .map((session) => Object.fromEntries(holds.map((fact) => [fact, facts[fact](session, programme)])))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

const none = { sessions: [], rooms: [], topics: [], people: [] }

describe.each(Object.entries(formats))('%s', (name, format) => {
  test('of any programme is imported into an empty forum as what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(programmes, async (programme) => {
        fc.pre(format.hasCancelled || programme.sessions.some(({ status }) => status === 'scheduled'))
        fc.pre(format.hasWholeTopics || programme.sessions.every(({ topic }) => topic !== 'topic-1'))
        const imported = await runImport({ bytes: format.write(programme), name, programme: { ...programme, ...none } })
        expect(imported.report.leftOut).toEqual([])
        expect(factsOf(imported.programme, format)).toEqual(factsOf(programme, format))
      }),
      { numRuns: 40 },
    )
  })

  test('imported over the programme that it was made of changes nothing of what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(programmes, async (programme) => {
        fc.pre(format.hasCancelled || programme.sessions.some(({ status }) => status === 'scheduled'))
        const imported = await runImport({ bytes: format.write(programme), name, programme })
        expect(factsOf(imported.programme, format)).toEqual(factsOf(programme, format))
        expect(imported.programme.sessions.map(({ id }) => id)).toEqual(programme.sessions.map(({ id }) => id))
      }),
      { numRuns: 25 },
    )
  })
})

test('our own JSON of any programme is imported as the same programme', async () => {
  await fc.assert(
    fc.asyncProperty(programmes, async (programme) => {
      const bytes = bytesOf(JSON.stringify({ format: FORMAT, ...programme }))
      const imported = await runImport({ bytes, name: 'programme.json', programme: { ...programme, ...none } })
      expect(imported.programme).toEqual(programme)
    }),
    { numRuns: 40 },
  )
})

test.each(Object.entries(formats))('%s of the sample, imported over it, changes nothing', async (name, { write }) => {
  const programme = aProgramme()
  const { report } = await runImport({ bytes: write(programme), name, programme })
  expect(report.changes).toMatchObject({ added: 0, removed: 0, retimed: 0, moved: 0, renamed: 0, unchanged: 1 })
})
