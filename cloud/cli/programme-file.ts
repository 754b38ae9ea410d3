import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { LARGEST_UPLOAD } from 'domain/import/limits'
import type { ImportReport } from 'domain/import/report'
import { type FileFormat, fileFormats } from 'domain/import/source'
import { Problem } from 'domain/problem'
import type { Platform } from '../ports'
import { consoleActor } from '../usecases/actor'
import { readDraft } from '../usecases/draft/read-draft'
import { acceptImport, type FileToImport } from '../usecases/import/import-upload'
import type { CommandOutput } from './command'
import { countOf, newRequest } from './words'

/** Parsers are loaded with the first file. */
export const importLazily: NonNullable<Platform['importFile']> = async (job) =>
  (await import('../formats/run-import')).runImport(job)

/** Throws `bad-input` that names the file. */
export async function fileAt(file: string, format?: FileFormat): Promise<FileToImport> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new Problem('bad-input', `There is no file ${file}.`)
  if (found.size > LARGEST_UPLOAD)
    throw new Problem(
      'too-large',
      `${file} has ${Math.ceil(found.size / 1024 / 1024)} MB; at most ${LARGEST_UPLOAD / 1024 / 1024} MB are read.`,
    )
  return { name: path.basename(file), bytes: new Uint8Array(await readFile(file)), ...(format && { format }) }
}

/** The same Problem, with the file's name in front. */
export async function named<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Problem && !error.message.startsWith(file)
      ? new Problem(error.id, `${file}: ${error.message}`, error)
      : error
  }
}

export function formatOf(text: string | undefined): FileFormat | undefined {
  const found = fileFormats.find((format) => format === text)
  if (text === undefined || found) return found
  throw new Problem('bad-input', `There is no format "${text}"; known: ${fileFormats.join(', ')}.`)
}

export const withImporter = (platform: Platform): Platform => ({ ...platform, importFile: importLazily })

/** Takes a file into the forum's draft, in one act. */
export async function importInto(home: Platform, file: FileToImport): Promise<ImportReport> {
  const platform = withImporter(home)
  const { rev } = await readDraft(platform)
  const { report } = await acceptImport(platform, consoleActor, {
    request: newRequest(),
    draftRev: rev,
    payload: file.name,
    file: async () => file,
  })
  return report
}

const MOST_LINES = 30

export function told(report: ImportReport, isDryRun: boolean): CommandOutput {
  const { format, rows, taken, repaired, leftOut, kept, newDays, notes } = report
  const lines = [
    `${format}: ${taken} of ${countOf(rows, 'row')} ${isDryRun ? 'would be taken' : 'taken into the draft'}; ${countOf(new Set(repaired.map(({ row }) => row)).size, 'row')} repaired, ${leftOut.length} left out.`,
    `Sessions: ${changesLine(report)}.`,
    ...(newDays.length > 0 ? [`Days added: ${newDays.join(', ')} (${report.timeZone}).`] : []),
    ...notes,
    ...leftOut
      .map(({ row, title, why }) => `  row ${row} left out: ${why}${title ? ` · ${title}` : ''}`)
      .slice(0, MOST_LINES),
    ...repaired
      .map(
        ({ row, field, what, was, now }) =>
          `  row ${row}, ${field}: ${what}${was || now ? ` ${was ?? ''} → ${now ?? ''}` : ''}`,
      )
      .slice(0, MOST_LINES),
    ...kept
      .map(({ session, field }) => `  ${session}, ${field}: changed by hand since the last import, and kept.`)
      .slice(0, MOST_LINES),
    ...(isDryRun ? ['Nothing was changed.'] : ['"publish" makes it public, "undo" takes it back.']),
  ]
  return { data: report, text: lines.join('\n') }
}

const changesLine = ({ changes }: Pick<ImportReport, 'changes'>): string => {
  const said = Object.entries(changes).filter(([name, count]) => count > 0 && name !== 'unchanged')
  return said.length === 0 ? 'all as they are' : said.map(([name, count]) => `${count} ${name}`).join(', ')
}
