import type { ScreenLanguage } from '../text/languages'
import type { LocalizedText } from '../text/text'
import type { RoomId } from './ids'
import { lookupOf } from './lookup'
import type { Programme } from './programme'

/** What stands in place of a room's name as long as a session has no room. WeChat cuts a message's field at 20 characters. */
export const toBeAnnounced: LocalizedText = {
  en: 'Room to be announced',
  zh: '会议室待定',
  ar: 'القاعة تُعلن لاحقًا',
} satisfies Record<ScreenLanguage, string>

/** The name of a session's room; `toBeAnnounced` where it has none yet, `undefined` where the programme has no such room. */
export const roomNameOf = (programme: Programme, room: RoomId | undefined): LocalizedText | undefined =>
  room === undefined ? toBeAnnounced : lookupOf(programme).room(room)?.name
