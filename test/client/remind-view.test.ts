import { sessionChanges } from 'domain/release/changes'
import type { Release } from 'domain/release/release'
import type { ReminderKind } from 'domain/reminders'
import { remindView } from '@/guide/session/remind-view'
import { localeOf } from '@/i18n/locale'
import type { RequestedReminders } from '@/stores/requested-reminders'
import { aProgramme, aSession } from '../support/sample-programme'

const at = (time: string) => Date.parse(`2024-09-09T${time}:00+08:00`)
const both = { soon: 'template-soon', changed: 'template-changed' }
const [first, second] = [aProgramme(), aProgramme({ sessions: [aSession({ room: 'hall-b' })] })]
const edition = { publishedAt: '2024-09-01T09:00:00+08:00', earlier: [] }
const release: Release = { ...edition, release: 1, changes: [], programme: first }
const moved: Release = { ...edition, release: 2, changes: sessionChanges(first, second), programme: second }

const seen = (asked: RequestedReminders, parts: Partial<Parameters<typeof remindView>[1]> = {}, session = aSession()) =>
  remindView(session, { release, now: at('07:00'), asked, templates: both, locale: localeOf('en'), ...parts })

const kindsOf = (...kinds: ReminderKind[]) => kinds

test.each([
  ['nothing asked yet', {}, {}, kindsOf('soon', 'changed'), false],
  ['both asked', { soon: 1, changed: 1 }, {}, [], true],
  ['one of two allowed', { changed: 1 }, {}, kindsOf('soon'), true],
  ['a template that the forum lacks', {}, { templates: { soon: 'template-soon' } }, kindsOf('soon'), false],
  ['a quarter of an hour before', {}, { now: at('08:50') }, kindsOf('changed'), false],
  ['a message that a change has used up', { soon: 1, changed: 1 }, { release: moved }, kindsOf('changed'), true],
  ['asked after the change', { soon: 2, changed: 2 }, { release: moved }, [], true],
] as const)('%s', (_name, asked, parts, kinds, isOn) => {
  const view = seen(asked, parts)
  expect(view?.kinds).toEqual(kinds)
  expect(view?.on !== undefined).toBe(isOn)
  expect(view?.offer !== undefined).toBe(kinds.length > 0)
})

test.each([
  ['a forum without templates', { templates: {} }],
  ['a session that is over', { now: at('10:00') }],
])('nothing is said of reminders: %s', (_name, parts) => {
  expect(seen({}, parts)).toBeUndefined()
})

test('it says plainly what will be sent', () => {
  expect(seen({})?.offer).toBe('One message 15 minutes before, and one if it is moved or cancelled.')
  expect(seen({ soon: 1 })).toMatchObject({
    title: 'You will be reminded',
    on: 'One message 15 minutes before.',
    offer: 'Also possible: One message if it is moved or cancelled.',
  })
})
