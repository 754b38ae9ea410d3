import { AlbumSchema } from 'domain/photos/album'
import { SessionIdSchema } from 'domain/programme/ids'
import { FileSchema, PictureSchema, SampleSchema } from 'domain/programme/parts'
import { type Programme, ProgrammeSchema } from 'domain/programme/programme'
import { SessionSchema } from 'domain/programme/session'
import { fixedOffset } from 'domain/time/time'
import fc from 'fast-check'
import * as v from 'valibot'
import { aProgramme, aSession } from '../../support/sample-programme'

/** Where a value breaks its schema, as `sessions.0.start`; nothing where it does not. */
const broken = (schema: v.GenericSchema, value: unknown): string[] => {
  const result = v.safeParse(schema, value)
  return result.success ? [] : result.issues.map((issue) => v.getDotPath(issue) ?? '')
}

/** A session as it crosses the wire, with one field said otherwise. */
const sessionWith = (field: string, value: unknown) => ({ ...aSession(), [field]: value })
const text = { en: 'Words' }

describe('a session is refused with', () => {
  test.each<[name: string, field: string, value: unknown]>([
    ['an id with capitals', 'id', 'Opening'],
    ['an id of 21 characters', 'id', 'a'.repeat(21)],
    ['no title', 'title', undefined],
    ['a title in no language', 'title', {}],
    ['a kind that is no id', 'kind', 'A party'],
    ['a topic that is no id', 'topic', 'Topic 1'],
    ['a start without an offset', 'start', '2024-09-09T09:00:00'],
    ['an end on 31 September', 'end', '2024-09-31T09:00:00+08:00'],
    ['an end before its start', 'end', '2024-09-09T08:59:00+08:00'],
    ['an end at its start', 'end', '2024-09-09T01:00:00Z'],
    ['a status that is none', 'status', 'postponed'],
    ['a fullness that is no yes or no', 'full', 'yes'],
    ['a language that is no tag', 'languages.0', ['Chinese']],
    ['a sample mark of no', 'sample', false],
  ])('%s', (_, path, value) => {
    const [field = ''] = path.split('..')
    expect(broken(SessionSchema, sessionWith(field, value))).toEqual([path])
  })

  test.each<[name: string, path: string, value: unknown]>([
    ['a speaker who comes by telephone', 'speakers.0.mode', [{ person: 'pope', role: 'speaker', mode: 'phone' }]],
    ['a speaker with no part in it', 'speakers.0.role', [{ person: 'pope', role: '', mode: 'in-person' }]],
    ['channel 0', 'channels.0.number', [{ number: 0, language: 'en' }]],
    ['channel 100', 'channels.0.number', [{ number: 100, language: 'en' }]],
    ['channel one and a half', 'channels.0.number', [{ number: 1.5, language: 'en' }]],
    ['half an announcement', 'announced.end', { start: '2024-09-09T09:00:00+08:00', room: 'hall-a' }],
  ])('%s', (_, path, value) => {
    const [field = ''] = path.split('..')
    expect(broken(SessionSchema, sessionWith(field, value))).toContain(path)
  })

  test('a field that no session has', () => {
    expect(broken(SessionSchema, sessionWith('colour', 'red'))).toEqual(['colour'])
  })
})

test('a session that ends before it starts is told at its end, in words', () => {
  const late = { ...aSession(), start: '2024-09-09T10:01:00+08:00', title: {} }
  const { issues = [] } = v.safeParse(SessionSchema, late)
  expect(issues.map((issue) => [v.getDotPath(issue), issue.message])).toContainEqual([
    'end',
    'must be later than the start',
  ])
})

describe('a short title', () => {
  test.each<[name: string, en: string, taken: boolean, more?: Record<string, string>]>([
    ['of 20 characters is taken', 'a'.repeat(20), true],
    ['of 21 characters is refused', 'a'.repeat(21), false],
    ['of 20 Chinese characters is taken', '会'.repeat(20), true],
    ['of 20 characters of two units each is taken', '🛂'.repeat(20), true],
    ['that is too long in one language only is refused', 'short', false, { zh: '会'.repeat(21) }],
  ])('%s', (_, en, taken, more = {}) => {
    expect(v.is(SessionSchema, sessionWith('shortTitle', { en, ...more }))).toBe(taken)
  })
})

describe('a programme', () => {
  const programme = aProgramme()
  const forumWith = (parts: object) => ({ ...programme, forum: { ...programme.forum, ...parts } })
  const siteWith = (parts: object) => forumWith({ site: { ...programme.forum.site, ...parts } })
  const day = programme.forum.days[0]

  test('is taken, and the same after crossing the wire', () => {
    const sent: Programme = v.parse(ProgrammeSchema, JSON.parse(JSON.stringify(programme)))
    expect(sent).toEqual(programme)
  })

  test.each<[name: string, value: unknown, path: string]>([
    ['without its forum', { ...programme, forum: undefined }, 'forum'],
    ['without a day', forumWith({ days: [] }), 'forum.days'],
    ['with a day that no calendar has', forumWith({ days: [{ ...day, date: '2024-02-30' }] }), 'forum.days.0.date'],
    [
      'with a day that closes before it opens',
      forumWith({ days: [{ ...day, closes: '2024-09-09T07:59:00+08:00' }] }),
      'forum.days.0.closes',
    ],
    [
      'with a day that closes as it opens',
      forumWith({ days: [{ ...day, closes: '2024-09-09T00:00:00Z' }] }),
      'forum.days.0.closes',
    ],
    ['with an offset in hours and a half', forumWith({ offsets: fixedOffset(8.5) }), 'forum.offsets.0.minutes'],
    ['without an offset', forumWith({ offsets: [] }), 'forum.offsets'],
    [
      'with two changes of the clock at once',
      forumWith({ offsets: [...fixedOffset(60), ...fixedOffset(120)] }),
      'forum.offsets',
    ],
    ['further east than clocks go', forumWith({ offsets: fixedOffset(841) }), 'forum.offsets.0.minutes'],
    ['in no language', forumWith({ languages: [] }), 'forum.languages'],
    ['beyond the pole', siteWith({ latitude: 90.1 }), 'forum.site.latitude'],
    ['beyond the date line', siteWith({ longitude: -180.1 }), 'forum.site.longitude'],
    ['with a field of its own', { ...programme, sponsors: [] }, 'sponsors'],
    ['with a topic of number 0', { ...programme, topics: [{ id: 't', number: 0, title: text }] }, 'topics.0.number'],
    [
      'with a place off the plan',
      { ...programme, places: programme.places.map((place) => ({ ...place, area: { ...place.area, x: -1 } })) },
      'places.0.area.x',
    ],
    [
      'with a shuttle that goes nowhere',
      {
        ...programme,
        shuttles: [{ id: 'bus', name: text, stops: [{ name: text, after: 0 }], departures: [] }],
      },
      'shuttles.0.stops',
    ],
    [
      'with a help card that does what none can',
      {
        ...programme,
        help: [{ id: 'w', kind: 'wifi', title: text, body: text, actions: [{ kind: 'run', label: text, value: 'x' }] }],
      },
      'help.0.actions.0.kind',
    ],
  ])('%s is refused', (_, value, path) => {
    expect(broken(ProgrammeSchema, value)).toContain(path)
  })

  test('that is no programme at all is refused, and nothing is thrown', () => {
    fc.assert(fc.property(fc.anything(), (value) => !v.is(ProgrammeSchema, value)))
  })
})

test('every id that the schema takes is one that can be printed and typed', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 24 }), (id) => v.is(SessionIdSchema, id) === /^[-0-9a-z]{1,20}$/.test(id)),
  )
})

test.each([
  ['all of it', true, true],
  ['some fields', ['start', 'room'], true],
  ['nothing said', undefined, true],
  ['no', false, false],
  ['no fields', [], false],
])('what is made up is marked: %s', (_, sample, taken) => {
  expect(v.is(SampleSchema, sample)).toBe(taken)
  expect(v.is(AlbumSchema, { id: 'a', title: text, sample })).toBe(taken)
})

test.each([
  ['media/plan-1a2b3c4d.svg', true],
  ['media/..', false],
  ['media/.hidden', false],
  ['media/../secrets', false],
  ['/media/plan.svg', false],
  ['media/a/b.svg', false],
  ['https://elsewhere.example/plan.svg', false],
  ['media/', false],
])('that %s is a path below the backend is %s', (path, taken) => {
  expect(v.is(FileSchema, { path, bytes: 1 })).toBe(taken)
  expect(v.is(PictureSchema, { path, bytes: 1, width: 10, height: 10 })).toBe(taken)
})
