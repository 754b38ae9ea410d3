import type { SessionId } from 'domain/programme/ids'
import { momentOf } from 'domain/time/time'
import { topicView } from '@/guide/topic/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme, aSession } from '../support/sample-programme'

const speaker = (person: string) => ({ person, role: 'speaker' as const, mode: 'in-person' as const })

const people = [
  { id: 'pope', name: { en: 'Amy Pope' }, delegation: 'iom' },
  { id: 'second', name: { en: 'A representative' } },
]
const late = aSession({
  id: 'late',
  topic: 'ports',
  start: '2024-09-10T09:00:00+08:00',
  end: '2024-09-10T10:00:00+08:00',
  speakers: [speaker('second'), speaker('pope')],
})
const early = aSession({ id: 'early', topic: 'ports', speakers: [speaker('pope')] })
const other = aSession({ id: 'other', topic: 'exchanges', room: 'hall-b' })

function viewOf(parts: Parameters<typeof aProgramme>[0] = {}) {
  const programme = aProgramme({ people, sessions: [late, early, other], ...parts })
  const topic = programme.topics[1] ?? programme.topics[0]
  if (!topic) throw new Error('no topic')
  const none = new Set<SessionId>()
  const now = momentOf('2024-09-09T08:00:00+08:00')
  return topicView(topic, { programme, locale: localeOf('en'), now, starred: none, clashing: none })
}

test('its sessions are there day by day, in order of time, and no others', () => {
  expect(viewOf().days.map(({ label, cards }) => [label, cards.map(({ id }) => id)])).toEqual([
    ['Mon 9 Sep', ['early']],
    ['Tue 10 Sep', ['late']],
  ])
})

test('who speaks at several of its sessions is there once, in the order they come up', () => {
  expect(viewOf().speakers.map(({ name }) => name.en)).toEqual(['Amy Pope', 'A representative'])
})

test('a topic without sessions has neither days nor speakers', () => {
  expect(viewOf({ sessions: [other] })).toMatchObject({ days: [], speakers: [] })
})

test.each([
  [undefined, false],
  [['about'], true],
  [true as const, true],
])('made up: %p, so its text is marked: %p', (sample, isAboutSample) => {
  const topics = [{ id: 'ports', number: 2, title: { en: 'Ports' }, about: { en: 'How …' }, sample }]
  expect(viewOf({ topics, sessions: [late, early] })).toMatchObject({ isAboutSample, label: 'Topic 2', colour: 2 })
})
