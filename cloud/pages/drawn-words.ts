import { screenLanguages } from 'domain/text/languages'
import { serverText } from 'domain/text/server-words'
import { type LocalizedText, say } from 'domain/text/text'
import { dayLabel, isolated, rangeLabel } from 'domain/time/dates'
import type { WallTime } from 'domain/time/time'

export const dayText = (wall: WallTime): LocalizedText =>
  Object.fromEntries(screenLanguages.map((language) => [language, dayLabel(wall, language)]))

/** `Moved to Hall B`; a room's name keeps its own direction. */
export const movedText = (room: LocalizedText): LocalizedText =>
  serverText('drawn.moved', (language) => ({ room: say(room, language) }))

/** What was announced and differs now: `was 10:30–11:40`. */
export const wasText = (from: string, to: string): LocalizedText =>
  serverText('drawn.was', () => ({ range: rangeLabel(from, to) }))

/** How many more there are than are named: `+3`. */
export const moreText = (count: number): string => isolated(`+${count}`)
