import type { Offsets } from '../time/time'

/** The formats of others that are read, and our own. */
export const fileFormats = ['xlsx', 'csv', 'schedule-xml', 'schedule-json', 'ics', 'sessionize', 'programme'] as const
export type FileFormat = (typeof fileFormats)[number]

/** A cell of a table. `serial`: a date or a time that the spreadsheet keeps as days since 30 December 1899. */
export type Cell = string | number | { readonly serial: number }

/** The same words by language; `''` where the file does not say which. */
export type Wordings = Readonly<Record<string, string>>

export type SourceSpeaker = {
  readonly name: string
  readonly id?: string
  readonly office?: string
  readonly organisation?: string
  readonly country?: string
  readonly about?: string
  /** As the file names it: `moderator`. */
  readonly role?: string
}

export type SourceLink = { readonly url: string; readonly label?: string; readonly kind?: 'live' | 'recording' }

/**
 * One session as a file has it, before anything of it is understood. A field that is absent is one that the file does
 * not say; an empty one says that there is nothing.
 */
export type SourceRow = {
  /** As people count in the file: the line of a sheet, the event among its kind. */
  readonly row: number
  /** The sheet's name, where several of one workbook hold the programme: each counts its own rows. */
  readonly sheet?: string
  /** Where it stands: `Sheet1, row 12`, `/schedule/day[1]/room[2]/event[3]`. */
  readonly at: string
  readonly id?: string
  readonly title?: Wordings
  readonly subtitle?: Wordings
  readonly abstract?: Wordings
  readonly day?: Cell
  /** A time of the day, a day with a time, or a range of both. */
  readonly start?: Cell
  readonly end?: Cell
  readonly duration?: Cell
  readonly room?: string
  readonly topic?: string
  /** Whether `topic` is one topic, whatever signs are in it. */
  readonly isOneTopic?: true
  readonly kind?: string
  readonly language?: string
  readonly speakers?: readonly SourceSpeaker[]
  /** Cells with one or several people in them. */
  readonly speakerCells?: readonly { readonly text: string; readonly role?: string }[]
  readonly office?: string
  readonly organisation?: string
  readonly country?: string
  readonly links?: readonly SourceLink[]
  readonly isCancelled?: boolean
  readonly isAllDay?: boolean
  /** What the format itself had to mend. */
  readonly remarks?: readonly {
    readonly field: string
    readonly code: string
    readonly was?: string
    readonly now?: string
  }[]
}

export type SourceColumn = { readonly key: string; readonly header: string }

export type SourceTable = {
  readonly columns: readonly SourceColumn[]
  readonly rows: readonly {
    readonly row: number
    readonly sheet?: string
    readonly at: string
    readonly cells: Readonly<Record<string, Cell>>
  }[]
  /** Columns whose value comes from a merged cell above, by `at` of the row. */
  readonly filled?: Readonly<Record<string, readonly string[]>>
}

/** What a file holds, in the one shape that every format is translated into. */
export type ProgrammeFile = {
  readonly format: FileFormat
  readonly rows?: readonly SourceRow[]
  readonly table?: SourceTable
  /** Our own format has items, not rows. */
  readonly programme?: unknown
  /** The event's name. */
  readonly name?: string
  /** An IANA name. */
  readonly timeZone?: string
  /** `04:00`: what starts before belongs to the day before. */
  readonly dayBegins?: string
  /** Which of several programmes this is, where the file says so. */
  readonly source?: string
}

/** A zone by which times without an offset are read. */
export type Zone = { readonly name: string; readonly offsets: Offsets }
