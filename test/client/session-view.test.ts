import type { Session } from 'domain/programme/session'
import { insteadView } from '@/guide/session/instead-view'
import { sessionView } from '@/guide/session/view'
import { aContext, inForumTime, plain } from '../support/card-context'
import { aSession } from '../support/sample-programme'

type Context = Parameters<typeof aContext>[0]
type Parts = NonNullable<Parameters<typeof aSession>[0]>

const viewOf = (parts: Parts = {}, context: Context = {}) => {
  const session = aSession(parts)
  return sessionView(session, aContext({ sessions: [session], ...context }))
}
const announced = { start: inForumTime('09 09:00'), end: inForumTime('09 10:00'), room: 'hall-a' }

test.each<['en' | 'zh' | 'ar', string, string]>([
  ['en', 'Mon 9 Sep 09:00–10:00', 'Forum time, UTC+08:00'],
  ['zh', '9月9日 周一 09:00–10:00', '论坛时间，UTC+08:00'],
  ['ar', 'الاثنين 9 سبتمبر 09:00–10:00', 'توقيت المنتدى، UTC+08:00'],
])('in %s it says when it is, on the forum’s clock', (language, when, zone) => {
  const view = viewOf({}, { language })
  expect([plain(view.when), view.zone]).toEqual([when, zone])
  expect(view.when).toContain('\u206609:00–10:00\u2069')
})

test.each<[string, Parts, string | undefined, string | undefined]>([
  ['as announced', { announced }, undefined, undefined],
  ['never announced otherwise', {}, undefined, undefined],
  ['that begins later and ends as announced', { start: inForumTime('09 09:20'), announced }, '09:00–10:00', undefined],
  ['that ends later', { end: inForumTime('09 10:30'), announced }, '09:00–10:00', undefined],
  [
    'that is later as a whole',
    { start: inForumTime('09 10:00'), end: inForumTime('09 11:00'), announced },
    '09:00–10:00',
    undefined,
  ],
  [
    'at the same time a day later',
    { start: inForumTime('10 09:00'), end: inForumTime('10 10:00'), announced },
    'Mon 9 Sep 09:00–10:00',
    undefined,
  ],
  ['in another room', { room: 'hall-b', announced }, undefined, 'Hall A'],
  ['announced in a room that is gone', { announced: { ...announced, room: 'hall-z' } }, undefined, undefined],
])('a session %s says what it was', (_, parts, timeWas, roomWas) => {
  const view = viewOf(parts)
  expect([plain(view.timeWas), view.roomWas?.wording]).toEqual([timeWas, roomWas])
})

test.each<[string, Parts, string, string[]]>([
  ['two days before', {}, '07 08:00', ['in 2 days']],
  ['a quarter of an hour before', {}, '09 08:45', ['in 15 min']],
  ['in its first minute', {}, '09 09:00', ['60 min left']],
  ['when it is over', {}, '09 10:00', []],
  ['when it is full', { full: true }, '09 09:30', ['30 min left', 'Full']],
  ['when it is cancelled', { status: 'cancelled', full: true }, '09 09:30', ['Cancelled']],
])('%s it has these marks', (_, parts, at, words) => {
  expect(viewOf(parts, { at }).marks.map((mark) => mark.words)).toEqual(words)
})

describe('what it overlaps', () => {
  const second = (parts: Parts = {}): Session =>
    aSession({
      id: 'second',
      title: { en: 'Ports' },
      start: inForumTime('09 09:30'),
      end: inForumTime('09 10:30'),
      ...parts,
    })
  const third = aSession({ id: 'third', title: { en: 'Exchanges' } })
  const clashOf = (others: Session[], starred: string[], clashing: string[] = ['opening']) =>
    viewOf({}, { sessions: [aSession(), ...others], starred, clashing }).clash

  test.each<[string, Session[], string[], string[] | undefined, string | undefined]>([
    ['a starred one is named', [second()], ['second'], undefined, 'Overlaps “Ports”, which you have starred'],
    ['one that is not starred is not', [second()], ['opening'], undefined, undefined],
    ['nothing is said where nothing overlaps', [second()], ['second'], [], undefined],
    [
      'one that begins as it ends does not overlap',
      [second({ start: inForumTime('09 10:00') })],
      ['second'],
      undefined,
      undefined,
    ],
    [
      'one that ends as it begins does not overlap',
      [second({ start: inForumTime('09 08:00'), end: inForumTime('09 09:00') })],
      ['second'],
      undefined,
      undefined,
    ],
    [
      'a cancelled one is passed over for one that takes place',
      [second({ status: 'cancelled' }), third],
      ['second', 'third'],
      undefined,
      'Overlaps “Exchanges”, which you have starred',
    ],
  ])('%s', (_, others, starred, clashing, words) => {
    expect(clashOf(others, starred, clashing)).toBe(words)
  })
})

test('its place leads to the plan, with its floor', () => {
  expect(viewOf()).toMatchObject({ room: { wording: 'Hall A' }, floor: { wording: 'Floor 1' }, place: 'place-a' })
})

test('a room that is gone leaves a dash and leads nowhere', () => {
  const view = viewOf({ room: 'hall-z' })
  expect([view.room.wording, view.floor, view.place]).toEqual(['—', undefined, undefined])
})

test('its topic leads to the topic', () => {
  expect(viewOf({ topic: 'ports' }).topic).toEqual({
    label: 'Topic 2',
    to: '/guide/topic/index?id=ports',
    colour: 2,
    title: { wording: 'Security at ports', language: 'en' },
  })
  expect(viewOf().topic).toBeUndefined()
})

test('languages are in the reader’s words; one that has no name in them is called as it calls itself', () => {
  const channels = [
    { number: 1, language: 'en' },
    { number: 2, language: 'pt-BR' },
  ]
  const view = viewOf({ languages: ['zh', 'fr'], channels }, { language: 'zh' })
  expect(view.spoken).toBe('中文 · 法语')
  expect(view.channels).toEqual([
    { number: 1, language: '英语' },
    { number: 2, language: 'Português (Brasil)' },
  ])
})

test('headsets are pointed to where there is interpretation and a desk for them', () => {
  const desk = {
    id: 'desk',
    kind: 'headsets' as const,
    name: { en: 'Desk' },
    floor: 'f1',
    area: { x: 0, y: 0, width: 1, height: 1 },
  }
  const channels = [{ number: 1, language: 'en' }]
  const programme = { places: [...aContext().programme.places, desk] }
  expect(viewOf({ channels }, { programme }).headsets).toMatchObject({ name: { wording: 'Desk' }, place: 'desk' })
  expect(viewOf({ channels }).headsets).toBeUndefined()
  expect(viewOf({}, { programme }).headsets).toBeUndefined()
})

test('speakers are there with what they do and how; one who is gone is left out', () => {
  const speakers = [
    { person: 'gone', role: 'speaker' as const, mode: 'in-person' as const },
    { person: 'pope', role: 'speaker' as const, mode: 'by-video' as const },
  ]
  expect(viewOf({ speakers }).speakers).toEqual([
    {
      id: 'pope',
      to: '/guide/person/index?id=pope',
      name: { wording: 'Amy Pope', language: 'en' },
      office: { wording: 'Director General', language: 'en' },
      delegation: { wording: 'International Organization for Migration', language: 'en' },
      detail: 'Speaker · by video',
      isByVideo: true,
      isSample: false,
    },
  ])
})

test('documents are there with their kind; one that is gone is left out', () => {
  const file = { path: 'media/outline-1a.pdf', bytes: 42 }
  const outline = { id: 'outline', title: { en: 'Outline' }, language: 'en', type: 'pdf' as const, file }
  const { documents } = viewOf({ documents: ['gone', 'outline'] }, { programme: { documents: [outline] } })
  expect(documents).toEqual([
    {
      id: 'outline',
      title: { wording: 'Outline', language: 'en' },
      versions: [{ id: 'outline', type: 'PDF', path: file.path, bytes: 42 }],
    },
  ])
})

test('a document in several languages is there in the reader’s own first', () => {
  const file = (name: string) => ({ path: `media/${name}`, bytes: 42 })
  const versions = [
    { language: 'ar', file: file('ar.docx') },
    { language: 'en-GB', file: file('en.pdf') },
  ]
  const outline = {
    id: 'outline',
    title: { en: 'Outline' },
    language: 'zh',
    type: 'pdf' as const,
    file: file('zh.pdf'),
    versions,
  }
  const { documents } = viewOf({ documents: ['outline'] }, { programme: { documents: [outline] } })
  expect(documents[0]?.versions.map(({ id, language, type }) => [id, language, type])).toEqual([
    ['outline', 'English', 'PDF'],
    ['outline-zh', 'Chinese', 'PDF'],
    ['outline-ar', 'Arabic', 'DOCX'],
  ])
})

test.each<[string, Session['sample'], string | undefined]>([
  ['is fact', undefined, undefined],
  ['is made up', true, 'Sample content: made up to show the app, not facts of the real forum.'],
  ['has made up times', ['start'], 'Times, rooms and people marked “Sample” are made up to show the app.'],
])('a session that %s says so', (_, sample, note) => {
  expect(viewOf({ sample }).sampleNote).toBe(note)
})

test('who may come, by when, and its links', () => {
  const view = viewOf({
    beThereBy: '2024-09-09T08:45:00+08:00',
    access: { who: 'invitation', note: { zh: '请带邀请函' } },
    links: [{ label: { en: 'Watch' }, url: 'https://live.example/a', kind: 'live' }],
  })
  expect(plain(view.beThereBy)).toBe('Be there by 08:45')
  expect(view.access).toEqual({ who: 'By invitation', note: { wording: '请带邀请函', language: 'zh' } })
  expect(view.links).toEqual([
    { label: { wording: 'Watch', language: 'en' }, url: 'https://live.example/a', kind: 'live' },
  ])
  expect(viewOf({})).toMatchObject({ beThereBy: undefined, access: undefined, links: [] })
})

test('a session without a room says so, in each language, and is nowhere on the map', () => {
  const wordings = (['en', 'zh', 'ar'] as const).map(
    (language) => viewOf({ room: undefined }, { language }).room.wording,
  )
  expect(wordings).toEqual(['Room to be announced', '会议室待定', 'القاعة تُعلن لاحقًا'])
  expect(viewOf({ room: undefined })).toMatchObject({ floor: undefined, place: undefined })
})

test('a room that was announced and is withdrawn is told', () => {
  const { start, end } = aSession()
  const view = viewOf({ room: undefined, announced: { start, end, room: 'hall-a' as never } })
  expect(view.roomWas?.wording).toBe('Hall A')
})

test('its kind, abstract and star', () => {
  expect(viewOf({ abstract: { en: 'About' } }, { starred: ['opening'] })).toMatchObject({
    kind: { wording: 'Ceremony', language: 'en' },
    kindIcon: 'landmark',
    abstract: { wording: 'About', language: 'en' },
    isStarred: true,
  })
  expect(viewOf().abstract).toBeUndefined()
})

test('a cancelled session says what else is on at that time: starred, then heard in the reader’s language', () => {
  const gone = aSession({ id: 'gone', status: 'cancelled' })
  const during = (id: string, parts: Parts = {}) => aSession({ id, ...parts })
  const after = { start: inForumTime('09 10:00'), end: inForumTime('09 11:00') }
  const sessions = [
    gone,
    during('chinese'),
    during('english', { languages: ['en'] }),
    during('starred'),
    during('after', after),
    during('cancelled', { status: 'cancelled' }),
  ]
  const insteadOf = (session: Session) =>
    insteadView(session, aContext({ sessions, starred: ['starred'] })).map(({ id }) => id)
  expect(insteadOf(gone)).toEqual(['starred', 'english', 'chinese'])
  expect(insteadOf(during('chinese'))).toEqual([])
})
