import type { ChangeKind } from 'domain/programme/change'
import { sessionChanges } from 'domain/release/changes'
import { aProgramme, aSession } from '../../support/sample-programme'

type Parts = NonNullable<Parameters<typeof aSession>[0]>

const at = (time: string, date = '2024-09-09') => `${date}T${time}:00+08:00`
const speaker = (person: string, mode: 'in-person' | 'by-video' = 'in-person', role: 'speaker' | 'chair' = 'speaker') =>
  ({ person, role, mode }) as const
const programmeOf = (...parts: Parts[]) => aProgramme({ sessions: parts.map(aSession) })
const kindsBetween = (before: Parts[], after: Parts[]) =>
  sessionChanges(programmeOf(...before), programmeOf(...after)).map(
    ({ session, kinds }) => `${session}: ${kinds.join(', ')}`,
  )

describe('between two programmes a session', () => {
  const scenarios: [name: string, before: Parts, after: Parts, kinds: ChangeKind[]][] = [
    ['that stays as it was is no change', {}, {}, []],
    ['is cancelled', {}, { status: 'cancelled' }, ['cancelled']],
    ['is reinstated', { status: 'cancelled' }, {}, ['reinstated']],
    ['that stays cancelled is no change', { status: 'cancelled' }, { status: 'cancelled' }, []],
    ['starts later', {}, { start: at('09:15') }, ['retimed']],
    ['ends earlier', {}, { end: at('09:45') }, ['retimed']],
    ['goes to another day', {}, { start: at('09:00', '2024-09-10'), end: at('10:00', '2024-09-10') }, ['retimed']],
    ['whose times are spelt in UTC is no change', {}, { start: '2024-09-09T01:00:00Z', end: '2024-09-09T02:00Z' }, []],
    ['moves to another room', {}, { room: 'hall-b' }, ['moved']],
    ['gets another title', {}, { title: { en: 'Grand opening', zh: '开幕式' } }, ['renamed']],
    ['gets another title in one language only', {}, { title: { en: 'Opening ceremony', zh: '开幕典礼' } }, ['renamed']],
    [
      'gets its title in one more language',
      {},
      { title: { en: 'Opening ceremony', zh: '开幕式', ar: 'الافتتاح' } },
      ['renamed'],
    ],
    ['loses its title in one language', {}, { title: { en: 'Opening ceremony' } }, ['renamed']],
    [
      'whose title lists its languages in another order is no change',
      {},
      { title: { zh: '开幕式', en: 'Opening ceremony' } },
      [],
    ],
    ['gets a speaker', {}, { speakers: [speaker('pope')] }, ['speaker-changed']],
    ['loses a speaker', { speakers: [speaker('pope')] }, {}, ['speaker-changed']],
    [
      'gets a stand-in, who comes by video',
      { speakers: [speaker('pope')] },
      { speakers: [speaker('li', 'by-video')] },
      ['speaker-changed'],
    ],
    [
      'is chaired by who was to speak',
      { speakers: [speaker('pope')] },
      { speakers: [speaker('pope', 'in-person', 'chair')] },
      ['speaker-changed'],
    ],
    [
      'whose speakers are listed in another order is no change',
      { speakers: [speaker('pope'), speaker('li', 'by-video')] },
      { speakers: [speaker('li', 'by-video'), speaker('pope')] },
      [],
    ],
    [
      'is addressed by video and no longer in person',
      { speakers: [speaker('pope')] },
      { speakers: [speaker('pope', 'by-video')] },
      ['mode-changed'],
    ],
    [
      'gets one speaker more while another switches to being there',
      { speakers: [speaker('pope', 'by-video')] },
      { speakers: [speaker('pope'), speaker('li')] },
      ['speaker-changed', 'mode-changed'],
    ],
    ['is spoken in another language', {}, { languages: ['en'] }, ['language-changed']],
    ['is spoken in one more language', {}, { languages: ['zh', 'en'] }, ['language-changed']],
    [
      'whose languages are listed in another order is no change',
      { languages: ['zh', 'en'] },
      { languages: ['en', 'zh'] },
      [],
    ],
    ['gets an interpretation channel', {}, { channels: [{ number: 1, language: 'en' }] }, ['channel-changed']],
    [
      'is interpreted on another channel',
      { channels: [{ number: 1, language: 'en' }] },
      { channels: [{ number: 2, language: 'en' }] },
      ['channel-changed'],
    ],
    [
      'has another language on the same channel',
      { channels: [{ number: 1, language: 'en' }] },
      { channels: [{ number: 1, language: 'fr' }] },
      ['channel-changed'],
    ],
    ['gets a document', {}, { documents: ['paper'] }, ['document-added']],
    ['has a document exchanged', { documents: ['paper'] }, { documents: ['slides'] }, ['document-added']],
    ['that loses a document is no change', { documents: ['paper'] }, {}, []],
    ['is full', {}, { full: true }, ['full']],
    ['has places again', { full: true }, {}, ['places-free']],
    ['with a polished abstract is no change', {}, { abstract: { en: 'In better words' } }, []],
    ['with another short title is no change', {}, { shortTitle: { en: 'Start', zh: '开幕' } }, []],
    ['of another kind or topic is no change', {}, { kind: 'speech', topic: 'ports' }, []],
    [
      'whose announcement is written by publishing is no change',
      {},
      { announced: { start: at('09:00'), end: at('10:00'), room: 'hall-a' } },
      [],
    ],
    [
      'moves, starts later, gets another title and is full, all at once',
      {},
      { room: 'hall-b', start: at('09:30'), title: { en: 'Grand opening' }, full: true },
      ['retimed', 'moved', 'renamed', 'full'],
    ],
    ['is cancelled and moved at once', {}, { status: 'cancelled', room: 'hall-b' }, ['cancelled', 'moved']],
  ]
  test.each(scenarios)('%s', (_, before, after, kinds) => {
    const expected = kinds.length > 0 ? [`opening: ${kinds.join(', ')}`] : []
    expect(kindsBetween([before], [after])).toEqual(expected)
  })
})

describe('the list of changes', () => {
  test('holds a session that is new, with nothing before', () => {
    const [change] = sessionChanges(programmeOf(), programmeOf({ full: true }))
    expect(change).toEqual({
      session: 'opening',
      kinds: ['added'],
      before: null,
      after: {
        title: { en: 'Opening ceremony', zh: '开幕式' },
        start: at('09:00'),
        end: at('10:00'),
        room: 'hall-a',
      },
    })
  })

  test('holds a session that is gone, with nothing after', () => {
    const [change] = sessionChanges(programmeOf({ status: 'cancelled' }), programmeOf())
    expect(change).toMatchObject({ session: 'opening', kinds: ['removed'], before: { room: 'hall-a' }, after: null })
  })

  test('tells the old and the new values', () => {
    const [change] = sessionChanges(programmeOf({}), programmeOf({ start: at('09:30'), room: 'hall-b' }))
    expect(change?.before).toMatchObject({ start: at('09:00'), room: 'hall-a' })
    expect(change?.after).toMatchObject({ start: at('09:30'), room: 'hall-b' })
  })

  test('takes another id for another session', () => {
    expect(kindsBetween([{ id: 'old' }], [{ id: 'new' }])).toEqual(['new: added', 'old: removed'])
  })

  test('comes in the order in which the changes matter: by the earlier of old and new start, then by id', () => {
    const before = [
      { id: 'brought-forward', start: at('15:00'), end: at('16:00') },
      { id: 'postponed', start: at('10:00'), end: at('11:00') },
      { id: 'b-same-time', start: at('12:00'), end: at('13:00') },
      { id: 'a-same-time', start: at('12:00'), end: at('13:00') },
    ]
    const after = [
      { id: 'brought-forward', start: at('11:00'), end: at('12:00') },
      { id: 'postponed', start: at('17:00'), end: at('18:00') },
      { id: 'b-same-time', start: at('12:00'), end: at('13:00'), full: true },
      { id: 'a-same-time', start: at('12:00'), end: at('13:00'), full: true },
    ]
    expect(sessionChanges(programmeOf(...before), programmeOf(...after)).map(({ session }) => session)).toEqual([
      'postponed',
      'brought-forward',
      'a-same-time',
      'b-same-time',
    ])
  })
})
