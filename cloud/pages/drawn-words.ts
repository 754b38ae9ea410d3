import { screenLanguages } from 'domain/text/languages'
import { serverText } from 'domain/text/server-words'
import { say, type Text } from 'domain/text/text'
import { dayLabel, isolated, rangeLabel } from 'domain/time/dates'
import type { WallTime } from 'domain/time/time'

export const dayText = (wall: WallTime): Text =>
  Object.fromEntries(screenLanguages.map((language) => [language, dayLabel(wall, language)]))

/** `Moved to Hall B`; a room's name keeps its own direction. */
export const movedText = (room: Text): Text => serverText('drawn.moved', (language) => ({ room: say(room, language) }))

/** What was announced and differs now: `was 10:30–11:40`. */
export const wasText = (from: string, to: string): Text =>
  serverText('drawn.was', () => ({ range: rangeLabel(from, to) }))

/** How many more there are than are named: `+3`. */
export const moreText = (count: number): string => isolated(`+${count}`)
