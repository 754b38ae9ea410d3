import { changeLine } from '../../../cloud/cli/words'
import { linkCard } from '../../../cloud/link-preview/link-card'
import { notesOf } from '../../../cloud/signage/entry-notes'
import { entriesOf, scanOf } from '../../../cloud/signage/room-entries'
import { doorSign } from '../../../cloud/signage/signs/door-sign'
import { tableCard } from '../../../cloud/signage/signs/table-card'
import { subscribeMessageOf } from '../../../cloud/usecases/reminders/message'
import { aProgramme, aSession } from '../../support/sample-programme'

const unplaced = aSession({ room: undefined })
const programme = aProgramme({ sessions: [unplaced] })
const signs = { programme, address: 'https://forum.example', pair: ['zh', 'en'], languages: ['zh', 'en'] }

test('a card for a table says that the room is to be announced, in both languages', async () => {
  const card = String(await tableCard(unplaced, signs))
  expect(card).toContain('会议室待定')
  expect(card).toContain('Room to be announced')
})

test('a card in a chat says so', () => {
  const about = { programme, gallery: { rev: 1, albums: [], photos: [] }, notices: [] }
  expect(linkCard({ kind: 'session', id: 'opening' }, about, 'ar').description).toContain('القاعة تُعلن لاحقًا')
})

test('a reminder says so in the field for the place', () => {
  const fields = { title: 'thing1', time: 'time2', place: 'thing3', note: 'thing4' }
  const outgoing = { openid: 'anna', language: 'en', kind: 'changed', news: ['moved'] }
  const { data } = subscribeMessageOf(outgoing as never, unplaced, {
    programme,
    template: { id: 't', fields } as never,
  })
  expect(data.thing3).toBe('Room to be announced')
})

test('the door of the room that it was announced in says that the room is to be announced', async () => {
  const { start, end } = unplaced
  const moved = aProgramme({ sessions: [aSession({ room: undefined, announced: { start, end, room: 'hall-a' } })] })
  const [entry] = entriesOf(moved, 'hall-a')
  if (!entry) throw new Error('The door says nothing.')
  expect(entry.state).toBe('moved')
  expect(String(await notesOf(entry, moved, ['en'])[0])).toContain('Room to be announced')
})

test('the command line says of a change that there was no room', () => {
  const { title, start, end } = unplaced
  const line = changeLine({
    session: unplaced.id,
    kinds: ['moved'],
    before: { title, start, end },
    after: { title, start, end, room: 'hall-a' as never },
  })
  expect(line).toBe('opening: moved · 09-09 09:00–09-09 10:00 no room → 09-09 09:00–09-09 10:00 hall-a')
})

describe('a room that is on no plan', () => {
  const [hall] = programme.rooms
  if (!hall) throw new Error('There is no room.')
  const room = { ...hall, place: undefined }

  test('has a sign whose code leads to the programme', async () => {
    const sign = { room, floor: undefined, date: '2024-09-09', entries: [], size: 0, part: 1, parts: 1 }
    const page = String(await doorSign(sign, signs))
    expect(page).toContain('forum.example/s/home')
    expect(page).toContain('Scan for the programme')
  })

  test('leads nowhere else', () => {
    expect(scanOf(room).target).toEqual({ kind: 'home' })
    expect(scanOf(hall).target).toEqual({ kind: 'place', id: 'place-a' })
  })
})
