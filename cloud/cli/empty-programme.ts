import { defaultSessionKinds, defaultSpeakerRoles } from 'domain/programme/default-terms'
import type { Programme } from 'domain/programme/programme'

const named = (en: string, zh: string) => ({ en, zh })

/** A forum of one day with nothing in it, for whoever begins their own. */
export const emptyProgramme: Programme = {
  forum: {
    name: named('New forum', '新论坛'),
    shortName: named('Forum', '论坛'),
    theme: named('Theme', '主题'),
    place: named('City', '城市'),
    site: { name: named('Venue', '会场'), address: named('Address', '地址') },
    days: [{ date: '2030-01-01', opens: '2030-01-01T08:00:00+08:00', closes: '2030-01-01T18:00:00+08:00' }],
    offsets: [{ from: '2030-01-01T00:00:00+08:00', minutes: 480 }],
    timeZone: 'Asia/Shanghai',
    languages: ['en', 'zh'],
    figures: [],
  },
  sessions: [],
  topics: [],
  sessionKinds: [...defaultSessionKinds],
  speakerRoles: [...defaultSpeakerRoles],
  people: [],
  delegations: [],
  rooms: [],
  floors: [],
  places: [],
  shuttles: [],
  documents: [],
  help: [],
}
