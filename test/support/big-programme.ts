import type { Programme } from 'domain/programme/programme'
import { aProgramme, aSession } from './sample-programme'

const twoDigits = (value: number): string => `0${value}`.slice(-2)

/** A programme of `count` sessions of twenty minutes in fifty rooms, with words as long as real ones. */
export function bigProgramme(count: number): Programme {
  const rooms = Array.from({ length: 50 }, (_, index) => ({
    id: `room-${index}`,
    name: { en: `Room ${index}`, zh: `${index}号会议室` },
    place: 'place-a',
  }))
  return aProgramme({ rooms, sessions: Array.from({ length: count }, (_, index) => sessionAt(index)) })
}

function sessionAt(index: number) {
  const slot = Math.floor(index / 50)
  const start = `2024-09-09T${twoDigits(8 + Math.floor(slot / 2))}:${slot % 2 ? '30' : '00'}:00+08:00`
  const words = 'How ports, carriers and consulates share what they know before a traveller arrives. '
  return aSession({
    id: `s-${index}`,
    title: { en: `Session ${index} on migration management`, zh: `第${index}场 移民管理合作` },
    abstract: { en: words.repeat(4), zh: '口岸、承运人与领事机构的信息共享。'.repeat(6) },
    room: `room-${index % 50}`,
    topic: 'ports',
    speakers: [{ person: 'pope', role: 'speaker', mode: 'in-person' }],
    start,
    end: start.replace(':00:00', ':20:00').replace(':30:00', ':50:00'),
  })
}
