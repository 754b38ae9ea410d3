import type { SessionId } from 'domain/programme/ids'
import { momentOf } from 'domain/time/time'
import { personView } from '@/guide/person/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme, aSession } from '../support/sample-programme'

const asSpeaker = { person: 'pope', role: 'speaker' as const, mode: 'by-video' as const }
const asChair = { person: 'pope', role: 'chair' as const, mode: 'in-person' as const }

const opening = aSession({ speakers: [asSpeaker] })
const closing = aSession({
  id: 'closing',
  start: '2024-09-10T16:00:00+08:00',
  end: '2024-09-10T17:00:00+08:00',
  speakers: [asChair],
})
const elsewhere = aSession({ id: 'elsewhere', room: 'hall-b' })

function viewOf(parts: Parameters<typeof aProgramme>[0] = {}) {
  const programme = aProgramme({ sessions: [closing, opening, elsewhere], ...parts })
  const [person] = programme.people
  if (!person) throw new Error('no person')
  const none = new Set<SessionId>()
  const now = momentOf('2024-09-09T08:00:00+08:00')
  return personView(person, { programme, locale: localeOf('en'), now, starred: none, clashing: none })
}

const marksOf = (view: ReturnType<typeof viewOf>) =>
  view.days.flatMap(({ cards }) => cards.map(({ id, view: card }) => [id, ...card().marks.map(({ words }) => words)]))

test('each session says in which role and whether by video', () => {
  expect(marksOf(viewOf())).toEqual([
    ['opening', 'Speaker · by video'],
    ['closing', 'Chair · in person'],
  ])
})

test('office and delegation are said with the name', () => {
  expect(viewOf()).toMatchObject({
    name: { wording: 'Amy Pope' },
    office: { wording: 'Director General' },
    delegation: { wording: 'International Organization for Migration' },
  })
})

test('somebody of no delegation who speaks nowhere has a name all the same', () => {
  const view = viewOf({ people: [{ id: 'chair', name: { en: 'Chair of the forum' } }], sessions: [elsewhere] })
  expect(view).toMatchObject({ name: { wording: 'Chair of the forum' }, days: [] })
  expect([view.office, view.delegation, view.about]).toEqual([undefined, undefined, undefined])
})
