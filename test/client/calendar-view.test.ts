import type { SessionId } from 'domain/programme/ids'
import { calendarView } from '@/guide/calendar/view'
import { aProgramme, aSession } from '../support/sample-programme'

const programme = aProgramme({
  sessions: [aSession({ id: 'ports' }), aSession({ id: 'lunch' }), aSession({ id: 'off', status: 'cancelled' })],
})
const viewOf = (...starred: string[]) => calendarView(programme, new Set(starred as SessionId[]), { language: 'en' })

test('a calendar follows the whole programme, and the starred sessions where there are any', () => {
  const feeds = (...starred: string[]) => viewOf(...starred).feeds.map(({ of, path }) => [of, path])
  expect(feeds()).toEqual([['all', '/calendar.ics?lang=en']])
  expect(feeds('gone')).toEqual([['all', '/calendar.ics?lang=en']])
  expect(feeds('ports', 'lunch')).toEqual([
    ['mine', expect.stringMatching(/^\/calendar\.ics\?agenda=[0-9a-z]{10}&lang=en$/)],
    ['all', '/calendar.ics?lang=en'],
  ])
})

test('a cancelled session is not for a calendar', () => {
  expect(viewOf('lunch', 'off').sessions.map(({ id }) => id)).toEqual(['lunch'])
})
