import { calendarOf } from 'domain/agenda/calendar'
import type { Session } from 'domain/programme/session'
import { isVisible } from 'domain/text/visible-text'
import { momentOf } from 'domain/time/time'
import fc from 'fast-check'
import { aProgramme, aSession } from '../../support/sample-programme'

const options = {
  language: 'en',
  now: momentOf('2024-09-08T12:00:00Z'),
  addressOf: (session: Session) => `https://forum.example/s/s-${session.id}`,
}
const programme = aProgramme()
const write = (sessions: Session[], more: Partial<typeof options> = {}) =>
  calendarOf(programme, sessions, { ...options, ...more })

type Block = { readonly name: string; readonly properties: Map<string, string>; readonly blocks: Block[] }

/** A reader of its own, strict about RFC 5545: line ends, line lengths, nesting, one of each property. */
function read(file: string): Block {
  expect(file.endsWith('\r\n')).toBe(true)
  const lines = file.slice(0, -2).split('\r\n')
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/)
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  }
  const root: Block = { name: '', properties: new Map(), blocks: [] }
  const open = [root]
  for (const line of lines.join('\r\n').replace(/\r\n /g, '').split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/s.exec(line) ?? []
    const current = open[open.length - 1] ?? root
    expect(name).not.toBe('')
    if (name === 'BEGIN') {
      const block: Block = { name: value, properties: new Map(), blocks: [] }
      current.blocks.push(block)
      open.push(block)
    } else if (name === 'END') {
      expect(value).toBe(current.name)
      open.pop()
    } else {
      expect(current.properties.has(name)).toBe(false)
      current.properties.set(name, value)
    }
  }
  expect(open).toEqual([root])
  const [calendar, ...more] = root.blocks
  expect(more).toEqual([])
  if (!calendar) throw new Error('There is no calendar in the file.')
  return calendar
}

/** Undoes the escapes of a TEXT value, and refuses what should have been escaped. */
function textOf(value = ''): string {
  expect(value.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/)
  return value.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))
}

const eventIn = (file: string): Block => {
  const [event] = read(file).blocks
  if (!event) throw new Error('There is no event in the calendar.')
  return event
}

test('a session becomes an event in UTC with its place, its address and a reminder', () => {
  const calendar = read(write([aSession({ abstract: { en: 'Welcome' } })]))
  const [event] = calendar.blocks
  expect(calendar.name).toBe('VCALENDAR')
  expect(Object.fromEntries(calendar.properties)).toMatchObject({ VERSION: '2.0', 'X-WR-CALNAME': 'Migration Forum' })
  expect(Object.fromEntries(event?.properties ?? [])).toEqual({
    UID: 'opening@2024.migration-forum',
    DTSTAMP: '20240908T120000Z',
    DTSTART: '20240909T010000Z',
    DTEND: '20240909T020000Z',
    SUMMARY: 'Opening ceremony',
    DESCRIPTION: 'Welcome\\n\\nhttps://forum.example/s/s-opening',
    LOCATION: 'Hall A\\, The venue',
    URL: 'https://forum.example/s/s-opening',
    STATUS: 'CONFIRMED',
  })
  expect(event?.blocks.map(({ name, properties }) => [name, Object.fromEntries(properties)])).toEqual([
    ['VALARM', { ACTION: 'DISPLAY', DESCRIPTION: 'Opening ceremony', TRIGGER: '-PT15M' }],
  ])
})

test('a cancelled session is marked so and reminds nobody', () => {
  const event = eventIn(write([aSession({ status: 'cancelled' })]))
  expect(event.properties.get('STATUS')).toBe('CANCELLED')
  expect(event.blocks).toEqual([])
})

test('words come in the language of the reader', () => {
  const event = eventIn(write([aSession()], { language: 'zh' }))
  expect(event.properties.get('SUMMARY')).toBe('开幕式')
  expect(textOf(event.properties.get('LOCATION'))).toBe('A厅, 会场')
})

test('the event keeps its name whatever changes, so that a later file replaces it', () => {
  const uid = (file: string) => eventIn(file).properties.get('UID')
  const changed = aSession({
    title: { en: 'Grand opening' },
    room: 'hall-b',
    start: '2024-09-10T09:00:00+08:00',
    end: '2024-09-10T10:00:00+08:00',
  })
  expect(uid(write([changed], { language: 'zh', now: options.now + 1 }))).toBe(uid(write([aSession()])))
  expect(uid(write([aSession({ id: 'closing' })]))).not.toBe(uid(write([aSession()])))
})

test('several sessions come in the order given', () => {
  const { blocks } = read(write([aSession({ id: 'b' }), aSession({ id: 'a' })]))
  expect(blocks.map(({ properties }) => properties.get('UID'))).toEqual([
    'b@2024.migration-forum',
    'a@2024.migration-forum',
  ])
})

test('a session that crosses midnight ends on the next day', () => {
  const night = aSession({ start: '2024-09-09T23:00:00+08:00', end: '2024-09-10T01:00:00+08:00' })
  const { properties } = eventIn(write([night]))
  expect([properties.get('DTSTART'), properties.get('DTEND')]).toEqual(['20240909T150000Z', '20240909T170000Z'])
})

test('a session of no length has no end, which must not be its start', () => {
  const moment = { ...aSession(), end: aSession().start }
  expect(eventIn(write([moment])).properties.has('DTEND')).toBe(false)
})

test('a session in a room that the programme lacks is at the site', () => {
  expect(eventIn(write([aSession({ room: 'tent' })])).properties.get('LOCATION')).toBe('The venue')
})

test.each([
  ['commas, semicolons and backslashes', 'Ports, borders; and C:\\new'],
  ['line breaks', 'One\nTwo'],
  ['what looks like an event', 'x\nEND:VEVENT\nBEGIN:VEVENT'],
  ['a long Chinese title', '在变化的环境中发展和创新移民治理'.repeat(8)],
  ['a long Arabic title', 'التنمية والابتكار في حوكمة الهجرة '.repeat(8).trim()],
  ['emoji of four octets', '🛂'.repeat(60)],
  ['a colon and quotation marks', 'Theme: "Security"'],
])('a title with %s comes back as it was', (_, title) => {
  const { properties, blocks } = eventIn(write([aSession({ title: { en: title } })]))
  expect(textOf(properties.get('SUMMARY'))).toBe(title)
  expect(textOf(blocks[0]?.properties.get('DESCRIPTION'))).toBe(title)
})

test.each([
  ['every kind of line break', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['control characters', 'a\u0000b\u001bc\u007fd', 'abcd'],
])('%s become what a calendar may hold', (_, title, kept) => {
  expect(textOf(eventIn(write([aSession({ title: { en: title } })])).properties.get('SUMMARY'))).toBe(kept)
})

test('an address cannot break out of its line', () => {
  const file = write([aSession()], { addressOf: () => 'https://forum.example/\r\nEND:VEVENT' })
  expect(eventIn(file).properties.get('URL')).toBe('https://forum.example/END:VEVENT')
})

test('whatever the words are, the file is well formed and no character is cut', () => {
  // What becomes of line breaks and control characters is said above.
  const isPlain = (text: string) => isVisible(text) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter(isPlain)
  fc.assert(
    fc.property(words, words, (title, abstract) => {
      const session = aSession({ title: { en: title }, abstract: { en: abstract } })
      const file = write([session])
      expect(Buffer.from(file).toString()).toBe(file)
      for (const line of file.split('\r\n')) expect(Buffer.from(line).toString()).toBe(line)
      expect(textOf(eventIn(file).properties.get('SUMMARY'))).toBe(session.title.en)
    }),
    { numRuns: 100 },
  )
})
