import { importFile, sourceOfFile } from 'domain/import/import-file'
import type { ImportFile } from 'domain/import/job'
import { forumOfFile } from 'domain/import/own-forum'
import { ownProgramme } from 'domain/import/own-programme'
import type { ProgrammeFile, Zone } from 'domain/import/source'
import type { Forum } from 'domain/programme/forum'
import { fixedOffset, momentOf, offsetAt } from 'domain/time/time'
import { readProgrammeFile } from './read-file'
import { zoneName, zoneTable } from './zones'

/** Imports a file where the caller runs; parsers are loaded when they are needed. */
export const runImport: ImportFile = async ({ bytes, name, format, mapping, programme, last }) => {
  const file = await readProgrammeFile(bytes, name, format)
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
