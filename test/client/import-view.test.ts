import type { SessionId } from 'domain/programme/ids'
import { agendaCode } from 'domain/share/agenda-code'
import { importView } from '@/guide/import/view'
import { aContext, plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'
import '@/guide/words'

const id = (name: string) => name as SessionId
const sessions = [
  aSession({ id: 'opening' }),
  aSession({ id: 'panel', start: '2024-09-10T09:00:00+08:00', end: '2024-09-10T10:00:00+08:00' }),
  aSession({ id: 'closing', start: '2024-09-10T16:00:00+08:00', end: '2024-09-10T17:00:00+08:00' }),
]
const programme = aProgramme({ sessions })
const viewOf = (ids: readonly string[], starred: readonly string[] = [], known = programme) =>
  importView(agendaCode(ids.map(id), known), aContext({ sessions, starred: starred.map(id) }))

test('an agenda is shown by day, with what would be added', () => {
  const view = viewOf(['closing', 'opening'])
  expect(view?.days.map(({ cards }) => cards.map((card) => card.id))).toEqual([['opening'], ['closing']])
  expect([view?.found, view?.news, view?.fresh]).toEqual([
    '2 sessions are in this agenda',
    '2 are not in yours yet.',
    ['opening', 'closing'],
  ])
})

test('what is starred already is marked, and not added again', () => {
  const view = viewOf(['opening', 'panel'], ['opening'])
  expect(view?.fresh).toEqual(['panel'])
  const marks = view?.days.flatMap(({ cards }) =>
    cards.map((card) => card.view().marks.map(({ words }) => plain(words))),
  )
  expect(marks?.map((words) => words.includes('Already yours'))).toEqual([true, false])
})

test('an agenda that is the reader’s own has nothing to add', () => {
  expect(viewOf(['opening'], ['opening'])).toMatchObject({ fresh: [], news: 'All of them are in yours already.' })
})

test('sessions that are gone are counted', () => {
  const older = aProgramme({ sessions: [...sessions, aSession({ id: 'gone' })] })
  expect(viewOf(['opening', 'gone'], [], older)).toMatchObject({
    missing: '1 is no longer in the programme.',
    count: 1,
  })
})

test.each(['', '3', 'nonsense', '3aaaaaa'])('the code %j cannot be read', (code) => {
  expect(importView(code, aContext({ sessions }))).toBeUndefined()
})
