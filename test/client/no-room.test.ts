import { sessionChanges } from 'domain/release/changes'
import { changeCard } from '@/components/change/change-card-view'
import { sessionCard } from '@/components/session/session-card-view'
import { practicalView } from '@/guide/practical/view'
import { localeOf } from '@/i18n/locale'
import { programmeAfter } from '@/organiser/components/act/programme-after'
import { editWords } from '@/organiser/history/edit-words'
import { actionEdits } from '@/organiser/session/session-action'
import { aContext } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'
import '@/organiser/words'

const placed = aSession()
const unplaced = aSession({ room: undefined })
const context = aContext({ sessions: [unplaced] })

test('a card says that the room is to be announced', () => {
  expect(sessionCard(unplaced, context).room).toEqual({ wording: 'Room to be announced', language: 'en' })
})

test.each([
  ['gets its room', unplaced, placed, ['Room to be announced', 'Hall A']],
  ['loses its room', placed, unplaced, ['Hall A', 'Room to be announced']],
])('of a session that %s a change shows both', (_, before, after, rooms) => {
  const [change] = sessionChanges(aProgramme({ sessions: [before] }), aProgramme({ sessions: [after] }))
  if (!change) throw new Error('There is no change.')
  const [value] = changeCard(change, context).values
  expect([value?.before?.wording, value?.after?.wording]).toEqual(rooms)
})

test('a change of something else names the room that is to be announced', () => {
  const later = aSession({ room: undefined, start: '2024-09-09T09:20:00+08:00' })
  const [change] = sessionChanges(context.programme, aProgramme({ sessions: [later] }))
  if (!change) throw new Error('There is no change.')
  expect(changeCard(change, context).details.map(({ wording }) => wording)).toContain('Room to be announced')
})

test('the history says that a room was taken away', () => {
  const effect = {
    address: 'sessions/opening',
    kind: 'sessions',
    id: 'opening',
    before: placed,
    after: unplaced,
    fields: ['room'],
  } as const
  expect(editWords([effect as never], { programme: context.programme, locale: localeOf('en') })).toBe(
    'Moved “Opening ceremony” to Room to be announced',
  )
})

test('a swap with a session without a room is shown before it is made', () => {
  const other = aSession({
    id: 'other',
    room: undefined,
    start: '2024-09-09T14:00:00+08:00',
    end: '2024-09-09T15:00:00+08:00',
  })
  const programme = aProgramme({ sessions: [placed, other] })
  const after = programmeAfter(
    programme,
    actionEdits({ programme, revs: {} }, 'opening', { kind: 'swap', other: 'other' }),
  )
  expect(after.sessions.map(({ room }) => room)).toEqual([undefined, 'hall-a'])
  expect(after.sessions[0]).not.toHaveProperty('room')
})

test('contacts come with a drawing, in the programme’s order', () => {
  const { forum } = aProgramme()
  const contacts = [
    { label: { en: 'Press desk' }, kind: 'email', value: 'press@forum.example' },
    { label: { en: 'Help' }, kind: 'phone', value: '110' },
  ] as const
  const view = practicalView(aProgramme({ forum: { ...forum, contacts: [...contacts] } }), localeOf('en'))
  expect(view.contacts.map(({ icon, label, value }) => [icon, label.wording, value])).toEqual([
    ['link', 'Press desk', 'press@forum.example'],
    ['phone', 'Help', '110'],
  ])
})
