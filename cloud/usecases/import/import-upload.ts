import { draftedIn } from 'domain/draft/draft-items'
import type { DraftLog } from 'domain/draft/log'
import type { Mapping } from 'domain/import/columns'
import type { Imported } from 'domain/import/import-file'
import type { ImportReport } from 'domain/import/report'
import type { FileFormat } from 'domain/import/source'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { append, type Done, doneOf, readDraftLog, requireDraft } from '../draft/acts'
import { requireRev } from '../draft/publish-draft'
import { importDeed } from '../draft/set-draft'
import { prepareLast, putLast, readLastImports } from './last-imports'

/** A file, and how it is to be read. */
export type FileToImport = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly format?: FileFormat
  readonly mapping?: Mapping
}

/** `draftRev`: the draft's rev that it was judged against. `isChange`: whether the draft would be another one. */
export type Checked = Pick<Imported, 'report' | 'rows'> & { readonly draftRev: number; readonly isChange: boolean }

async function judged(platform: Platform, log: DraftLog, file: FileToImport): Promise<Imported> {
  if (!platform.importFile) throw new Error('This home has nothing that reads files')
  return platform.importFile({ ...file, programme: draftedIn(log), last: await readLastImports(platform, log) })
}

/** What importing a file into the draft would come to; nothing is changed. Throws `bad-input`, `too-large`. */
export async function checkImport(platform: Platform, file: FileToImport): Promise<Checked> {
  const log = await readDraftLog(platform)
  const { report, rows, programme } = await judged(platform, log, file)
  return { report, rows, draftRev: log.rev, isChange: (await importDeed(log.items, programme)) !== undefined }
}

/** `done` is nothing where the draft has all of the file already. */
export type ImportDone = { readonly report: ImportReport; readonly done?: Done }

type Accepted = {
  readonly request: string
  readonly draftRev: number
  readonly payload: unknown
  /** Asked for only where the request was not answered before: by then the file is forgotten. */
  readonly file: () => Promise<FileToImport>
}

/**
 * Imports a file into the draft in one act that one undo takes back, and remembers what it gave.
 * Throws `stale` where the draft was changed since `draftRev`, and as `checkImport` does.
 */
export async function acceptImport(
  platform: Platform,
  actor: Actor,
  { request, draftRev, payload, file }: Accepted,
): Promise<ImportDone> {
  let made: { readonly report: ImportReport; readonly path: string } | undefined
  const old: string[] = []
  const act = await append(
    platform,
    actor,
    async (log) => {
      const { rev, items: draftItems, number } = requireDraft(log)
      requireRev(rev, draftRev)
      const { report, programme, given } = await judged(platform, log, await file())
      const path = await prepareLast(platform, given)
      made = { report, path }
      const deed = await importDeed(draftItems, programme)
      return (
        deed && {
          deed: { ...deed, answer: report },
          settle: async (transaction) => {
            const left = await putLast(transaction, given.source, { act: number + 1, actor: actor.id, path })
            old.splice(0, old.length, ...left)
          },
        }
      )
    },
    { request, action: 'import', payload },
  )
  if (!act && made) old.push(made.path)
  for (const path of old) await platform.blobs.remove(path)
  if (act) return { report: act.answer as ImportReport, done: doneOf(act) }
  if (!made) throw new Error('Nothing was imported')
  return { report: made.report }
}
