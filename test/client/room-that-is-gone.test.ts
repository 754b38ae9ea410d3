import type { SessionId } from 'domain/programme/ids'
import { momentOf } from 'domain/time/time'
import { sessionCard } from '@/components/session/session-card-view'
import { sessionView } from '@/guide/session/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme, aSession } from '../support/sample-programme'

const announced = { start: '2024-09-09T08:30:00+08:00', end: '2024-09-09T10:00:00+08:00', room: 'tent' }
const session = aSession({ announced })
const none = new Set<SessionId>()
const now = momentOf('2024-09-09T08:00:00+08:00')
const context = {
  programme: aProgramme({ sessions: [session] }),
  locale: localeOf('en'),
  now,
  starred: none,
  clashing: none,
}

test('a session that was announced in a room that is gone says where it is, and what else changed', () => {
  const card = sessionCard(session, context)
  expect(card.room.wording).toBe('Hall A')
  expect(card.marks.map(({ words }) => words)).toEqual(['was 08:30'])
})

test('its page does so too', () => {
  const view = sessionView(session, context)
  expect(view.room.wording).toBe('Hall A')
  expect(view.roomWas).toBeUndefined()
  expect(view.timeWas).toContain('08:30')
})
