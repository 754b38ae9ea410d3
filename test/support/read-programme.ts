import type { Imported } from 'domain/import/import-file'
import { runImport } from '../../cloud/formats/run-import'

/** A file's bytes. */
export const text = (words: string): Uint8Array => new Uint8Array(Buffer.from(words))
/** A file read as an import without a forum reads it. */
export const read = (bytes: Uint8Array, name = 'programme'): Promise<Imported> => runImport({ name, bytes })
export const codes = ({ report }: Imported): string[] => report.repaired.map(({ code }) => code)
/** Of each session its title, times, room and speakers. */
export const sessions = ({ programme: { sessions, rooms, people } }: Imported) =>
  sessions.map(({ title, start, end, room, speakers }) => [
    Object.values(title)[0],
    start,
    end,
    Object.values(rooms.find(({ id }) => id === room)?.name ?? {})[0],
    ...speakers.map(({ person }) => Object.values(people.find(({ id }) => id === person)?.name ?? {})[0]),
  ])
