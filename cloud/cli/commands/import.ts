import type { Imported } from 'domain/import/import-file'
import type { ImportReport } from 'domain/import/report'
import { checkImport, type FileToImport } from '../../usecases/import/import-upload'
import type { Command, CommandContext } from '../command'
import { fileAt, formatOf, importInto, importLazily, named, told, withImporter } from '../programme-file'
import { flagText, wordAt } from '../words'

/** What a dry run is judged against: the forum that is there, or an empty one with the file's days and zone. */
const judge = async (place: CommandContext, file: FileToImport): Promise<ImportReport> =>
  place.home.exists()
    ? (await checkImport(withImporter(await place.open()), file)).report
    : (await importLazily(file)).report

/** What the second of two files changes against the first, as an import of it would. */
async function compare(one: FileToImport, other: FileToImport): Promise<Imported> {
  const before = await named(one.name, () => importLazily(one))
  return named(other.name, () =>
    importLazily({ ...other, programme: before.programme, last: { [before.given.source]: before.given } }),
  )
}

/** Programme files of others. */
export const importCommands: Record<string, Command> = {
  import: {
    about: 'Take a programme file into the draft: XLSX, CSV, schedule.xml or .json, iCalendar, Sessionize, our own.',
    usage: 'FILE [--format F] [--dry-run]',
    flags: { format: 'string', 'dry-run': 'boolean' },
    run: async (place, typed) => {
      const isDryRun = typed.flags['dry-run'] === true
      const name = wordAt(typed, 0)
      const file = await fileAt(name, formatOf(flagText(typed, 'format')))
      const report = async () => (isDryRun ? judge(place, file) : importInto(await place.open(), file))
      return told(await named(name, report), isDryRun)
    },
  },
  diff: {
    about: 'Say what the second of two programme files changes.',
    usage: 'BEFORE AFTER',
    run: async (_place, typed) => {
      const { report } = await compare(await fileAt(wordAt(typed, 0)), await fileAt(wordAt(typed, 1)))
      return told(report, true)
    },
  },
}
