import type { Room } from 'domain/programme/venue'
import type { Language } from 'domain/text/text'
import { lineCount, linesOfAll, sizeFor } from '../../pages/fit'
import { wordingsOf } from '../../pages/wordings'
import { announcedTimes, type RoomEntry } from '../room-entries'

/** Of a door sign, in millimetres: A4 within its margins. The styles are written with the same numbers. */
export const SHEET = { width: 182, height: 265 } as const
export const NAME_SIZES = [27, 21, 16, 12, 9] as const
export const NAMES_HEIGHT = 66
const SMALLEST = 3.8
export const ROW_SIZES = [7.6, 6.4, 5.4, 4.6, SMALLEST] as const
export const TIME_WIDTH = 44
/** A wording of a row is cut after as many. */
export const ROW_LINES = 7
/** Of the names after the first, as part of its size. */
export const OTHER_NAMES = 0.72
/** Of a title's second wording. */
export const SECOND_WORDING = 0.9
export const LEADING = 1.3
/** The line above, the floor, the QR code with what stands around it, and the room between them. */
const REST = 110
const ROW_PADDING = 4

/** The size of a room's names, as its place in `NAME_SIZES`, and the height they take. */
export function namesOf(room: Room): { readonly size: number; readonly height: number } {
  const names = [...new Set(Object.values(room.name))]
  const size = sizeFor(names, { width: SHEET.width, height: NAMES_HEIGHT, leading: LEADING, sizes: NAME_SIZES })
  const letters = NAME_SIZES[size] ?? 0
  const [first = '', ...others] = names
  const small = letters * OTHER_NAMES
  const height = lineCount(first, SHEET.width / letters) * letters + linesOfAll(others, SHEET.width / small) * small
  return { size, height: Math.min(height * LEADING, NAMES_HEIGHT) }
}

/** Of a row in millimetres; `isWhole` where no wording of it is cut. */
function rowOf({ session, state }: RoomEntry, languages: readonly Language[], size: number) {
  const ems = (SHEET.width - TIME_WIDTH) / size
  const scaleOf = (index: number) => (index === 0 ? 1 : SECOND_WORDING)
  const lines = wordingsOf(session.title, languages).map(({ wording }, index) =>
    lineCount(wording, ems / scaleOf(index)),
  )
  const notes = (state === 'on' ? 0 : 2) + (announcedTimes(session) ? 1 : 0)
  const shown = lines.reduce((sum, some, index) => sum + Math.min(some, ROW_LINES) * scaleOf(index), notes)
  return {
    height: (shown + 0.2) * size * LEADING + ROW_PADDING,
    isWhole: lines.every((some) => some <= ROW_LINES),
  }
}

/** Rows one after the other, on a new sheet wherever the last one is full. */
function filled<Row extends { readonly height: number }>(rows: readonly Row[], height: number): Row[][] {
  const sheets: Row[][] = [[]]
  let left = height
  for (const row of rows) {
    const last = sheets[sheets.length - 1]
    const fits = row.height <= left || last?.length === 0
    if (fits && last) last.push(row)
    else sheets.push([row])
    left = (fits ? left : height) - row.height
  }
  return sheets
}

type RowSheets = { readonly sheets: readonly (readonly RoomEntry[])[]; readonly size: number }

/** A room's day in the largest letters that one sheet has room for, else in the smallest on as many as it takes. */
export function rowSheets(room: Room, entries: readonly RoomEntry[], languages: readonly Language[]): RowSheets {
  const height = SHEET.height - REST - namesOf(room).height
  const rowsIn = (letters: number) => entries.map((entry) => ({ entry, ...rowOf(entry, languages, letters) }))
  const size = ROW_SIZES.findIndex((letters) => {
    const rows = rowsIn(letters)
    return rows.every(({ isWhole }) => isWhole) && rows.reduce((sum, row) => sum + row.height, 0) <= height
  })
  if (size !== -1) return { size, sheets: [entries] }
  const sheets = filled(rowsIn(SMALLEST), height).map((rows) => rows.map(({ entry }) => entry))
  return { size: ROW_SIZES.length - 1, sheets }
}
