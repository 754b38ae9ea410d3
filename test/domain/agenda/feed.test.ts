import { feedOf } from 'domain/agenda/feed'
import { MAX_EDITIONS } from 'domain/release/history'
import type { Edition, Release } from 'domain/release/release'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { aProgramme, aSession } from '../../support/sample-programme'

const options = { language: 'en', addressOf: ({ id }: { id: string }) => `https://forum.example/s/s-${id}` }
const start = '2024-09-09T09:30:00+08:00'

function aRelease(more: Partial<Release> = {}): Release {
  const publishedAt = '2024-09-08T20:00:00+08:00'
  return { release: 1, publishedAt, changes: [], earlier: [], programme: aProgramme(), ...more }
}

const feed = (release: Release) => new ICAL.Component(ICAL.parse(feedOf(release, release.programme.sessions, options)))
const eventsIn = (release: Release) => feed(release).getAllSubcomponents('vevent')
const valuesOf = (release: Release, name: string) =>
  eventsIn(release).map((event) => String(event.getFirstPropertyValue(name)))

test('a calendar reads each session at its moment by the forum’s own time zone', () => {
  const release = aRelease()
  const calendar = feed(release)
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined)
  expect(zone.tzid).toBe(release.programme.forum.timeZone)
  for (const [index, component] of eventsIn(release).entries()) {
    const time = component.getFirstPropertyValue('dtstart')
    if (!(time instanceof ICAL.Time)) throw new Error('DTSTART is no time.')
    time.zone = zone
    expect(time.toUnixTime() * 1000).toBe(Date.parse(release.programme.sessions[index]?.start ?? ''))
  }
})

test.each([
  ['the first of an hour that comes twice', '2024-10-27T02:30:00+02:00', 'DTSTART;TZID=Europe/Berlin:20241027T023000'],
  ['the second of it, in UTC', '2024-10-27T02:30:00+01:00', 'DTSTART:20241027T013000Z'],
  ['after the change', '2024-10-27T09:00:00+01:00', 'DTSTART;TZID=Europe/Berlin:20241027T090000'],
])('where the clock changes: %s', (_name, at, line) => {
  const programme = aProgramme()
  const offsets = [
    { from: '2024-03-31T01:00:00Z', minutes: 120 },
    { from: '2024-10-27T01:00:00Z', minutes: 60 },
  ]
  const end = '2024-10-27T18:00:00+01:00'
  const berlin = {
    ...programme,
    forum: { ...programme.forum, offsets, timeZone: 'Europe/Berlin' },
    sessions: [{ ...aSession(), start: at, end }],
  }
  const text = feedOf(aRelease({ programme: berlin }), berlin.sessions, options)
  expect(text).toContain(`${line}\r\n`)
  expect(text).toContain('BEGIN:STANDARD\r\nDTSTART:20241027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n')
})

test('a change makes its session’s SEQUENCE rise, and no other’s; the UID stays', () => {
  const before = aRelease()
  const [first] = before.programme.sessions
  if (!first) throw new Error('There is no session.')
  const state = { title: first.title, start, end: first.end, room: first.room }
  const after = aRelease({
    release: 5,
    publishedAt: '2024-09-09T08:00:00+08:00',
    changes: [{ session: first.id, kinds: ['retimed'], before: state, after: state }],
    earlier: [4, 3, 2, 1].map((release) => ({ release, publishedAt: before.publishedAt, changes: [] })),
  })
  expect(valuesOf(after, 'uid')).toEqual(valuesOf(before, 'uid'))
  expect(valuesOf(before, 'sequence').every((value) => value === '0')).toBe(true)
  const [risen, ...others] = valuesOf(after, 'sequence')
  expect(risen).toBe('4')
  expect(others.every((value) => value === '0')).toBe(true)
  expect(valuesOf(after, 'last-modified')[0]).toBe('2024-09-09T00:00:00Z')
})

test('a cancelled session stays, marked so, and the same release gives the same bytes', () => {
  const programme = { ...aProgramme(), sessions: [{ ...aSession(), status: 'cancelled' as const }] }
  const release = aRelease({ programme })
  expect(valuesOf(release, 'status')).toEqual(['CANCELLED'])
  expect(feedOf(release, programme.sessions, options)).toBe(feedOf(release, programme.sessions, options))
})

/** What each of many releases changed, of three sessions. */
const histories = fc.array(fc.subarray(['a', 'b', 'c']), { minLength: 1, maxLength: 130 })

test('after each of many releases a SEQUENCE is as high as before, and higher for what the release changed', () => {
  const sessions = ['a', 'b', 'c'].map((id) => aSession({ id }))
  const programme = { ...aProgramme(), sessions }
  const state = { title: { en: 'A' }, start, end: '2024-09-09T10:00:00+08:00' }
  const timeOf = (release: number) => new Date(Date.parse('2024-09-01T00:00:00Z') + release * 60_000).toISOString()
  fc.assert(
    fc.property(histories, (history) => {
      const editions = history.map((changed, index) => ({
        release: index + 1,
        publishedAt: timeOf(index + 1),
        changes: changed.map((session) => ({ session, kinds: ['retimed'], before: state, after: state })),
      })) as unknown as Edition[]
      let last = [-1, -1, -1]
      for (const [index, edition] of editions.entries()) {
        const earlier = editions.slice(Math.max(0, index - MAX_EDITIONS), index).reverse()
        const text = feedOf({ ...edition, earlier, programme }, sessions, options)
        const now = [...text.matchAll(/^SEQUENCE:(\d+)\r$/gm)].map(([, number]) => Number(number))
        for (const [at, { id }] of sessions.entries()) {
          const isChanged = index > 0 && history[index]?.includes(id)
          expect(now[at]).toBeGreaterThanOrEqual((last[at] ?? 0) + (isChanged ? 1 : 0))
        }
        last = now
      }
    }),
    { numRuns: 20 },
  )
})
