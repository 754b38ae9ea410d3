import type { ScreenLanguage } from '../text/languages'
import type { LocalizedText } from '../text/text'
import type { RoomId } from './ids'
import { lookupOf } from './lookup'
import type { Programme } from './programme'
import type { Floor } from './venue'

/** What stands in place of a room's name as long as a session has no room. WeChat cuts a message's field at 20 characters. */
export const toBeAnnounced: LocalizedText = {
  en: 'Room to be announced',
  zh: '会议室待定',
  ar: 'القاعة تُعلن لاحقًا',
} satisfies Record<ScreenLanguage, string>

/** The floor that a room's place is on; `undefined` where it has no place, or none with a floor that is known. */
export function floorOf(programme: Programme, room: RoomId | undefined): Floor | undefined {
  const lookup = lookupOf(programme)
  return lookup.floor(lookup.place(lookup.room(room)?.place)?.floor)
}

/** The name of a session's room; `toBeAnnounced` where it has none yet, `undefined` where the programme has no such room. */
export const roomNameOf = (programme: Programme, room: RoomId | undefined): LocalizedText | undefined =>
  room === undefined ? toBeAnnounced : lookupOf(programme).room(room)?.name
