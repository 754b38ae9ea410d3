import { importFile, sourceOfFile } from 'domain/import/import-file'
import type { ImportFile, ImportJob } from 'domain/import/job'
import { forumOfFile } from 'domain/import/own-forum'
import { ownProgramme } from 'domain/import/own-programme'
import type { ProgrammeFile, Zone } from 'domain/import/source'
import type { Forum } from 'domain/programme/forum'
import { DAY, fixedOffset, momentAtWall, momentOf, offsetAt } from 'domain/time/time'
import type { RepeatsUntil } from './ics'
import { readProgrammeFile } from './read-file'
import { zoneName, zoneTable } from './zones'

/** Imports a file where the caller runs; parsers are loaded when they are needed. */
export const runImport: ImportFile = async ({ bytes, name, format, mapping, programme, last }) => {
  const file = await readProgrammeFile(bytes, name, format, programme && endOf(programme.forum))
  const own = programme ?? (file.programme === undefined ? undefined : ownProgramme(file.programme))
  const zone = own ? zoneOfForum(own.forum) : zoneOfFile(file)
  const known = last?.[sourceOfFile(file)]
  return importFile({
    file,
    programme: programme ?? (own ? { ...own, sessions: [] } : forumOfFile(file, zone)),
    zone,
    ...(mapping && { mapping }),
    ...(known && { last: known }),
  })
}

/** What a file says of its forum. A field that is absent is one that the file does not say. */
export type SaidOfForum = {
  readonly name?: string
  /** The zone's IANA name. */
  readonly timeZone?: string
  /** The days of its sessions, or the forum's own, by the zone. */
  readonly days: Forum['days']
  readonly languages: readonly string[]
}

/** What a file says of its forum, its days by `timeZone`, else by its own zone, else by UTC. Throws as `runImport` does. */
export async function readForumOf(
  { bytes, name, format }: ImportJob,
  timeZone: string | undefined,
): Promise<SaidOfForum> {
  const file = await readProgrammeFile(bytes, name, format)
  const own = file.programme === undefined ? undefined : ownProgramme(file.programme)
  const said = own?.forum.timeZone ?? (file.timeZone === undefined ? undefined : zoneName(file.timeZone))
  const zone = zoneOfFile({ ...file, timeZone: timeZone ?? said })
  const { forum } = own ?? importFile({ file, programme: forumOfFile(file, zone), zone }).programme
  const title = own ? Object.values(own.forum.name)[0] : file.name?.trim()
  return {
    ...(title && { name: title }),
    ...(said && { timeZone: said }),
    days: forum.days,
    languages: forum.languages,
  }
}

/** When the forum's last day ends, which may be at four in the morning; nothing for a forum without days. */
function endOf({ days, offsets, dayBegins = '00:00' }: Forum): RepeatsUntil | undefined {
  if (days.length === 0) return undefined
  const last = days.reduce((latest, { date }) => (date > latest ? date : latest), '')
  const wall = momentOf(`${last}T${dayBegins}:00Z`) + DAY
  return { at: momentAtWall(wall, offsets), wall }
}

const zoneOfFile = ({ timeZone = 'UTC' }: ProgrammeFile): Zone => ({
  name: zoneName(timeZone),
  offsets: zoneTable(timeZone) ?? fixedOffset(0),
})

/** The zone's own table where the forum keeps to it on its days, so that days to come are right too. */
function zoneOfForum({ timeZone, offsets, days }: Forum): Zone {
  const table = zoneTable(timeZone)
  const moments = days.flatMap(({ opens, closes }) => [momentOf(opens), momentOf(closes)])
  const agrees = table && moments.every((moment) => offsetAt(moment, table) === offsetAt(moment, offsets))
  return { name: timeZone, offsets: agrees ? table : offsets }
}
