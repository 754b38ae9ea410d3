import { defaultSessionKinds, defaultSpeakerRoles } from 'domain/programme/default-terms'
import { type Programme, ProgrammeSchema } from 'domain/programme/programme'
import { type Session, SessionSchema } from 'domain/programme/session'
import { fixedOffset } from 'domain/time/time'
import * as v from 'valibot'

type SessionParts = Partial<v.InferInput<typeof SessionSchema>>
type ProgrammeParts = Partial<v.InferInput<typeof ProgrammeSchema>>

/** A session in Hall A on the forum's first morning, with whatever the test says otherwise. */
export const aSession = (parts: SessionParts = {}): Session =>
  v.parse(SessionSchema, {
    id: 'opening',
    title: { en: 'Opening ceremony', zh: '开幕式' },
    shortTitle: { en: 'Opening', zh: '开幕式' },
    kind: 'ceremony',
    room: 'hall-a',
    start: '2024-09-09T09:00:00+08:00',
    end: '2024-09-09T10:00:00+08:00',
    speakers: [],
    languages: ['zh'],
    channels: [],
    documents: [],
    status: 'scheduled',
    full: false,
    ...parts,
  })

/** A two-day forum in Suzhou with two rooms on one floor and one session, with whatever the test says otherwise. */
export const aProgramme = (parts: ProgrammeParts = {}): Programme =>
  v.parse(ProgrammeSchema, {
    forum: {
      name: { en: 'Sub-Forum on Migration Management Cooperation', zh: '移民管理合作分论坛' },
      shortName: { en: 'Migration Forum', zh: '移民论坛' },
      theme: { en: 'Development and innovation', zh: '发展与创新' },
      place: { en: 'Suzhou', zh: '苏州' },
      site: { name: { en: 'The venue', zh: '会场' }, address: { en: 'Suzhou, Jiangsu', zh: '江苏苏州' } },
      days: [
        { date: '2024-09-09', opens: '2024-09-09T08:00:00+08:00', closes: '2024-09-09T20:00:00+08:00' },
        { date: '2024-09-10', opens: '2024-09-10T08:30:00+08:00', closes: '2024-09-10T17:00:00+08:00' },
      ],
      offsets: fixedOffset(480),
      timeZone: 'Asia/Shanghai',
      languages: ['en', 'zh'],
      figures: [],
    },
    sessions: [aSession()],
    topics: [
      { id: 'exchanges', number: 1, title: { en: 'Personnel exchanges', zh: '人员往来' } },
      { id: 'ports', number: 2, title: { en: 'Security at ports', zh: '口岸安全' } },
    ],
    sessionKinds: [...defaultSessionKinds],
    speakerRoles: [...defaultSpeakerRoles],
    people: [
      {
        id: 'pope',
        name: { en: 'Amy Pope', zh: '艾米·波普' },
        office: { en: 'Director General', zh: '总干事' },
        delegation: 'iom',
      },
    ],
    delegations: [
      { id: 'iom', kind: 'organisation', name: { en: 'International Organization for Migration', zh: '国际移民组织' } },
    ],
    rooms: [
      { id: 'hall-a', name: { en: 'Hall A', zh: 'A厅' }, place: 'place-a' },
      { id: 'hall-b', name: { en: 'Hall B', zh: 'B厅' }, place: 'place-b' },
    ],
    floors: [
      {
        id: 'f1',
        name: { en: 'Floor 1', zh: '一层' },
        plan: { path: 'media/f1.svg', bytes: 1, width: 800, height: 600 },
      },
    ],
    places: [
      {
        id: 'place-a',
        kind: 'room',
        name: { en: 'Hall A', zh: 'A厅' },
        floor: 'f1',
        area: { x: 10, y: 10, width: 200, height: 100 },
      },
      {
        id: 'place-b',
        kind: 'room',
        name: { en: 'Hall B', zh: 'B厅' },
        floor: 'f1',
        area: { x: 300, y: 10, width: 200, height: 100 },
      },
    ],
    shuttles: [],
    documents: [],
    help: [],
    ...parts,
  })
