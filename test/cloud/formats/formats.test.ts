import { runImport } from '../../../cloud/formats/run-import'
import { codes, read, sessions, text } from '../../support/read-programme'
import { aProgramme } from '../../support/sample-programme'

const xml = `<?xml version="1.0"?><schedule><conference><title>Big</title><acronym>big</acronym>
<time_zone_name>Europe/Berlin</time_zone_name></conference>
<day index="1" date="2024-03-30" start="2024-03-30T04:00:00+01:00" end="2024-03-31T03:59:00+02:00">
<room name="Saal 1"><event guid="g1" id="1"><date>2024-03-30T10:00:00+01:00</date><start>10:00</start>
<duration>00:45</duration><room>Saal 1</room><title>Tom &amp; Jerry</title><subtitle/><track>Art</track>
<abstract>&lt;p&gt;See &lt;a href="https://a.example/x"&gt;here&lt;/a&gt;&lt;/p&gt;</abstract>
<persons><person id="7">Ada Lovelace</person></persons></event></room></day></schedule>`

test('schedule.xml: entities, persons, HTML with its links, the day that begins at four', async () => {
  const imported = await read(text(xml))
  expect(sessions(imported)).toEqual([
    ['Tom & Jerry', '2024-03-30T10:00:00+01:00', '2024-03-30T10:45:00+01:00', 'Saal 1', 'Ada Lovelace'],
  ])
  const [session] = imported.programme.sessions
  expect(Object.values(session?.abstract ?? {})).toEqual(['See here (https://a.example/x)'])
  expect(session?.externalIds).toEqual({ 'schedule-xml.big': 'g1' })
  expect(imported.programme.forum.dayBegins).toBe('04:00')
  expect(codes(imported)).toEqual(['html'])
})

test('schedule.json, version 1', async () => {
  const event = {
    guid: 'g1',
    date: '2024-09-09T09:00:00+02:00',
    duration: '01:30',
    title: 'Opening',
    persons: [{ code: 'X', public_name: 'Ada Lovelace', biography: 'Wrote the first program.' }],
  }
  const value = {
    schedule: {
      conference: {
        acronym: 'c',
        time_zone_name: 'Europe/Berlin',
        days: [{ date: '2024-09-09', rooms: { Aula: [event] } }],
      },
    },
  }
  expect(sessions(await read(text(JSON.stringify(value))))).toEqual([
    ['Opening', '2024-09-09T09:00:00+02:00', '2024-09-09T10:30:00+02:00', 'Aula', 'Ada Lovelace'],
  ])
})

test('Sessionize joins rooms, speakers and tracks', async () => {
  const value = {
    sessions: [
      {
        id: '1',
        title: 'Opening',
        startsAt: '2024-09-09T09:00:00',
        endsAt: '2024-09-09T10:00:00',
        roomId: 4,
        speakers: ['s'],
        categoryItems: [9],
      },
    ],
    speakers: [{ id: 's', fullName: 'Ada Lovelace', tagLine: 'Countess' }],
    rooms: [{ id: 4, name: 'Aula' }],
    categories: [{ title: 'Track', items: [{ id: 9, name: 'Machines' }] }],
  }
  const imported = await read(text(JSON.stringify(value)))
  expect(sessions(imported)).toEqual([
    ['Opening', '2024-09-09T09:00:00+00:00', '2024-09-09T10:00:00+00:00', 'Aula', 'Ada Lovelace'],
  ])
  expect(imported.programme.topics.map(({ title }) => Object.values(title))).toEqual([['Machines']])
})

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')

test('iCalendar: a zone without a VTIMEZONE, a rule with its exception, a day without times', async () => {
  const imported = await read(
    text(
      calendar(
        event(
          'UID:a',
          'SUMMARY:Yoga',
          'DTSTART;TZID=America/New_York:20240309T080000',
          'DURATION:PT45M',
          'RRULE:FREQ=DAILY;COUNT=3',
        ),
        event(
          'UID:a',
          'RECURRENCE-ID;TZID=America/New_York:20240310T080000',
          'SUMMARY:Yoga, later',
          'DTSTART;TZID=America/New_York:20240310T093000',
          'DURATION:PT45M',
        ),
        event('UID:b', 'SUMMARY:Market', 'DTSTART;VALUE=DATE:20240309'),
        event('UID:c', 'SUMMARY:Off', 'DTSTART:20240309T150000Z', 'DTEND:20240309T160000Z', 'STATUS:CANCELLED'),
      ),
    ),
  )
  expect(sessions(imported).map(([title, start]) => [title, start])).toEqual([
    ['Yoga', '2024-03-09T13:00:00+00:00'],
    ['Yoga', '2024-03-11T12:00:00+00:00'],
    ['Yoga, later', '2024-03-10T13:30:00+00:00'],
    ['Market', '2024-03-09T00:00:00+00:00'],
    ['Off', '2024-03-09T15:00:00+00:00'],
  ])
  expect(codes(imported)).toEqual(['all-day'])
  expect(imported.programme.sessions.map(({ status }) => status)).toEqual([
    'scheduled',
    'scheduled',
    'scheduled',
    'scheduled',
    'cancelled',
  ])
})

test.each([
  ['in UTC', 'DTSTART:20240909T010000Z', 2],
  ['by a zone', 'DTSTART;TZID=Asia/Shanghai:20240909T190000', 2],
  ['by no zone', 'DTSTART:20240909T230000', 2],
  ['as whole days', 'DTSTART;VALUE=DATE:20240909', 2],
  ['behind the forum, once', 'DTSTART:20240920T010000Z', 1],
])('iCalendar: what repeats for ever ends with the forum, not with the file: %s', async (_name, start, times) => {
  const file = calendar(
    event('UID:a', 'SUMMARY:Yoga', start, 'RRULE:FREQ=DAILY'),
    event('UID:b', 'SUMMARY:Party', 'DTSTART:20241224T170000Z', 'DTEND:20241224T180000Z'),
  )
  const programme = { ...aProgramme(), sessions: [] }
  const imported = await runImport({ name: 'a.ics', bytes: text(file), programme })
  expect(sessions(imported).filter(([title]) => title === 'Yoga')).toHaveLength(times)
})

test('iCalendar: what repeats for ever goes on to the file’s last event where there is no forum yet', async () => {
  const file = calendar(
    event('UID:a', 'SUMMARY:Yoga', 'DTSTART:20240909T010000Z', 'RRULE:FREQ=DAILY'),
    event('UID:b', 'SUMMARY:Party', 'DTSTART:20240911T170000Z', 'DTEND:20240911T180000Z'),
  )
  expect(sessions(await read(text(file))).filter(([title]) => title === 'Yoga')).toHaveLength(4)
})

test('iCalendar: a line folded within a character', async () => {
  const line = Buffer.from('SUMMARY:开幕式')
  const folded = Buffer.concat([line.subarray(0, 10), Buffer.from('\r\n '), line.subarray(10)])
  const bytes = Buffer.concat([
    Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20240909T010000Z\r\nDTEND:20240909T020000Z\r\n'),
    folded,
    Buffer.from('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'),
  ])
  expect((await read(new Uint8Array(bytes))).programme.sessions[0]?.title).toEqual({ zh: '开幕式' })
})

test('a programme of this app goes in whole and comes out the same', async () => {
  const { programme } = await read(text(xml))
  const again = await read(text(JSON.stringify({ format: 2, ...programme })))
  expect(again.report).toMatchObject({ format: 'programme', rows: 1, taken: 1 })
  expect(again.programme.sessions).toEqual(programme.sessions)
})
