import { phaseOf } from 'domain/agenda/agenda'
import { dayGridOf, type PlacedSession, type RoomColumn } from 'domain/agenda/day-grid'
import { sessionsByDate } from 'domain/programme/compiled'
import type { Programme } from 'domain/programme/programme'
import { floorOf, roomNameOf } from 'domain/programme/room-name'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel, rangeLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { dayOf, HOUR, MINUTE, type Moment, wallTime } from 'domain/time/time'
import {
  type CardContext,
  type HeardView,
  type SessionCardView,
  sessionCard,
} from '@/components/session/session-card-view'

/** Distances are in CSS pixels at the normal text size. */
export type GridBlock = {
  readonly card: SessionCardView
  readonly top: number
  readonly height: number
  /** Which part of the column's width, from the reading edge: 0 of 1 is all of it. */
  readonly lane: number
  readonly lanes: number
  /** Lines that its title may take. */
  readonly lines: number
  /** What is special about it, else its times. */
  readonly note: string
  /** How it is heard in the reader's language, where there is room to say so. */
  readonly heard?: HeardView
  /** What a screen reader hears: what, when, how it is heard, and what is special about it. */
  readonly label: string
}

export type GridColumn = {
  readonly key: string
  readonly name: Worded
  /** Its floor and seats. */
  readonly note: string
  readonly blocks: readonly GridBlock[]
}

/** A break, across all rooms. `words`: what and where. */
export type GridBand = Pick<GridBlock, 'top' | 'height' | 'label'> & {
  readonly id: string
  readonly to: string
  readonly words: string
  readonly isCancelled: boolean
}

export type GridHour = { readonly top: number; readonly label: string }
export type RoomsPart = { readonly value: string; readonly label: string }

export type GridView = {
  readonly label: string
  readonly columns: readonly GridColumn[]
  readonly bands: readonly GridBand[]
  readonly hours: readonly GridHour[]
  readonly height: number
  readonly now?: GridHour
  /** How far down it opens: at now, else at the first session of these rooms. */
  readonly opensAt: number
  /** Of many rooms so many are shown at once; empty where all are. */
  readonly parts: readonly RoomsPart[]
  readonly part: string
}

/** Columns and sessions at once: a session has some nine nodes, and WeChat's audit allows 1,000. */
const [ROOMS, SESSIONS] = [8, 85]
/** A session of the shortest length has this height, within the limits of an hour's. */
const SHORTEST_HEIGHT = 92
const [LEAST_HOUR, MOST_HOUR] = [76, 240]
/** A line of a title, and what a block has besides its title. */
const [LINE, FRAME, MOST_LINES] = [20, 40, 6]
/** From this height on a block has room for two lines of its title and for how it is heard. */
const TALL = 92

/** Zoom steps: what an hour's height is multiplied by. */
export const zooms: readonly number[] = [0.7, 1, 1.4, 2]
export const NORMAL_ZOOM = 1
/** A pinch by less is no pinch. */
const NOTICED = 1.15

/** The step that a pinch comes nearest to; one that was meant goes one step at least. */
export function pinchedZoom(zoom: number, factor: number): number {
  if (Math.max(factor, 1 / factor) < NOTICED) return zoom
  const onward = zooms.filter((step) => (factor > 1 ? step > zoom : step < zoom))
  const away = (step: number) => Math.abs(Math.log(step / (zoom * factor)))
  return onward.reduce((best, step) => (best === zoom || away(step) < away(best) ? step : best), zoom)
}

export type GridQuery = { readonly day?: string; readonly part: number; readonly zoom: number }

/** The days with sessions; the reader's choice, else today, else the first. */
export function gridDay(programme: Programme, now: Moment, day: string | undefined) {
  const days = [...sessionsByDate(programme)].filter(([, sessions]) => sessions.length > 0).map(([date]) => date)
  const wanted = day ?? forumDate(now, programme.forum)
  return { days, chosen: days.includes(wanted) ? wanted : days[0] }
}

const hourHeight = (shortest: number, zoom: number): number =>
  Math.round(Math.min(MOST_HOUR, Math.max(LEAST_HOUR, (SHORTEST_HEIGHT * 60) / shortest)) * zoom)

type Scale = { readonly hour: number; readonly context: CardContext }

const spanOf = ({ from, minutes }: PlacedSession, hour: number) => ({
  top: Math.round((from * hour) / 60),
  height: Math.round((minutes * hour) / 60),
})

/** What is seen comes first, in its order (WCAG 2.2, 2.5.3). */
const labelOf = ({ start, end, marks }: SessionCardView, seen: readonly string[]): string =>
  [...new Set([...seen, rangeLabel(start, end), ...marks.map(({ words }) => words)])].join(', ')

function blockView(placed: PlacedSession, { hour, context }: Scale): GridBlock {
  const span = spanOf(placed, hour)
  const card = sessionCard(placed.session, context)
  const note = card.marks.find(({ tone }) => tone !== 'quiet')?.words ?? rangeLabel(card.start, card.end)
  const heard = span.height >= TALL ? card.heard : undefined
  const room = span.height - FRAME - (heard ? LINE : 0)
  const lines = Math.min(MOST_LINES, Math.max(1, Math.floor(room / LINE)))
  return {
    card,
    ...span,
    lane: placed.lane,
    lanes: placed.lanes,
    lines,
    note,
    ...(heard && { heard }),
    label: labelOf(card, [card.title.wording, note, ...(card.heard ? [card.heard.words] : [])]),
  }
}

function bandView(placed: PlacedSession, { hour, context }: Scale): GridBand {
  const card = sessionCard(placed.session, context)
  const words = [card.title.wording, card.room.wording].filter(Boolean).join(' · ')
  return {
    id: card.id,
    to: card.to,
    ...spanOf(placed, hour),
    words,
    isCancelled: card.isCancelled,
    label: labelOf(card, [words]),
  }
}

function columnView({ room, sessions }: RoomColumn, scale: Scale): GridColumn {
  const { programme, locale } = scale.context
  const floor = floorOf(programme, room)
  return {
    key: room ?? '',
    name: wordingOf(roomNameOf(programme, room) ?? {}, locale.language),
    note: floor ? wordingOf(floor.name, locale.language).wording : '',
    blocks: sessions.map((placed) => blockView(placed, scale)),
  }
}

/** The rooms in parts that can be drawn at once. */
function inParts(columns: readonly RoomColumn[]): RoomColumn[][] {
  const parts: RoomColumn[][] = []
  let sessions = 0
  for (const column of columns) {
    const last = parts[parts.length - 1]
    sessions += column.sessions.length
    if (last && last.length < ROOMS && sessions <= SESSIONS) last.push(column)
    else {
      parts.push([column])
      sessions = column.sessions.length
    }
  }
  return parts
}

/** `AU – TR 510`: the first and the last room of each part. */
function partLabels(parts: readonly RoomColumn[][], { programme, locale }: CardContext): RoomsPart[] {
  const nameOf = (column: RoomColumn | undefined): string =>
    wordingOf(roomNameOf(programme, column?.room) ?? {}, locale.language).wording
  if (parts.length < 2) return []
  return parts.map((rooms, index) => ({
    value: String(index),
    label: `${nameOf(rooms[0])} – ${nameOf(rooms[rooms.length - 1])}`,
  }))
}

/** Hours of the forum's clock down the edge. */
const hoursOf = (start: Moment, end: Moment, hour: number, { programme }: CardContext): GridHour[] =>
  Array.from({ length: Math.round((end - start) / HOUR) }, (_, index) => ({
    top: index * hour,
    label: wallTime(start + index * HOUR, programme.forum.offsets).time,
  }))

/** A day of the forum by rooms and time. `undefined` where nothing is on that day. */
export function gridView({ day, part, zoom }: GridQuery, context: CardContext): GridView | undefined {
  const { programme, now, locale, starred } = context
  const grid = day === undefined ? undefined : dayGridOf(programme, day, starred)
  if (!grid || day === undefined) return undefined
  const hour = hourHeight(grid.shortest, zoom)
  const scale = { hour, context }
  const isNow = grid.start <= now && now < grid.end && phaseOf(programme, now) === 'during'
  const top = Math.round(((now - grid.start) / MINUTE) * (hour / 60))
  const parts = inParts(grid.columns)
  const shown = parts[part] ? part : 0
  const columns = (parts[shown] ?? []).map((column) => columnView(column, scale))
  const bands = grid.bands.map((placed) => bandView(placed, scale))
  const tops = [...bands, ...columns.flatMap(({ blocks }) => blocks)].map((one) => one.top)
  return {
    label: locale.t('grid.label', { day: dayLabel(dayOf(day), locale.language) }),
    columns,
    bands,
    hours: hoursOf(grid.start, grid.end, hour, context),
    height: Math.round(((grid.end - grid.start) / HOUR) * hour),
    ...(isNow && { now: { top, label: wallTime(now, programme.forum.offsets).time } }),
    // A third of what a phone shows stays above it.
    opensAt: isNow ? Math.max(0, top - 120) : Math.min(...tops),
    parts: partLabels(parts, context),
    part: String(shown),
  }
}

export type Direction = 'up' | 'down' | 'before' | 'after'

/** The block that an arrow leads to: in the same room by time, in the next room the one nearest in time. */
export function neighbourOf(
  { columns }: Pick<GridView, 'columns'>,
  id: string,
  direction: Direction,
): string | undefined {
  const at = columns.findIndex(({ blocks }) => blocks.some(({ card }) => card.id === id))
  const blocks = columns[at]?.blocks ?? []
  const index = blocks.findIndex(({ card }) => card.id === id)
  if (direction === 'up' || direction === 'down') return blocks[index + (direction === 'up' ? -1 : 1)]?.card.id
  const top = blocks[index]?.top ?? 0
  const step = direction === 'before' ? -1 : 1
  for (let next = at + step; at >= 0 && columns[next]; next += step) {
    const [nearest] = [...(columns[next]?.blocks ?? [])].sort((a, b) => Math.abs(a.top - top) - Math.abs(b.top - top))
    if (nearest) return nearest.card.id
  }
  return undefined
}
