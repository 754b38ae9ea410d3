import { defaultSessionKinds, defaultSpeakerRoles } from '../programme/default-terms'
import type { Forum } from '../programme/forum'
import type { Programme } from '../programme/programme'
import { UNNAMED } from './unnamed'

const UNKNOWN_SITE = { en: 'Venue to be announced', zh: '会场待定' }

/** A programme with nothing in it but the kinds of sessions and the roles of speakers that every forum begins with. */
export const newProgramme = (forum: Forum): Programme => ({
  forum,
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
})

/** What a server has before its owner says which forum it is: one day, no name of its own. */
export const emptyProgramme: Programme = newProgramme({
  name: UNNAMED,
  shortName: { en: 'Forum', zh: '论坛' },
  place: { en: 'City', zh: '城市' },
  site: { name: UNKNOWN_SITE, address: UNKNOWN_SITE },
  days: [{ date: '2030-01-01', opens: '2030-01-01T08:00:00+08:00', closes: '2030-01-01T18:00:00+08:00' }],
  offsets: [{ from: '2030-01-01T00:00:00+08:00', minutes: 480 }],
  timeZone: 'Asia/Shanghai',
  languages: ['en', 'zh'],
  figures: [],
})
