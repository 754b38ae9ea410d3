import { rm } from 'node:fs/promises'
import path from 'node:path'
import { type BroughtCollection, broughtCollections } from 'domain/brought/schemas'
import { FORMAT } from 'domain/format/format'
import { fileProblem } from 'domain/import/file-problem'
import { isProblem, type Problem } from 'domain/problem'
import type { BroughtFacts } from 'domain/wire/wire-restore'
import { openEmbedded } from '../../adapters/embedded/platform'
import { refusedBackup } from '../../adapters/embedded/read-backup'
import type { DocumentRow } from '../../adapters/embedded/rows'
import { type Staging, stageBackup } from '../../adapters/embedded/stage-backup'
import { takeOver } from '../../adapters/embedded/take-over'
import { systemClock } from '../../adapters/system-clock'
import { recheckedMedia } from '../../media/recheck-media'
import { MEDIA } from '../../ports'
import type { Actor } from '../../usecases/actor'
import { adaptBroughtDocuments, waitingFiles } from '../../usecases/forum/adapt-brought-documents'
import { requireNoForum } from '../../usecases/forum/has-no-forum'
import { requireSoundForum } from '../../usecases/forum/require-sound'

/** `folder`: the home's data; `file`: a copy of a forum that is nobody's own. */
export type BringJob = { readonly folder: string; readonly file: string; readonly actor: Actor }

/** Brings a forum into a home that has none. Throws one sentence where it is not taken, and nothing is changed then. */
export type BringIn = (job: BringJob, signal?: AbortSignal) => Promise<BroughtFacts>

/**
 * Reads all of a copy into a folder beside it, where nothing of it is served, looks through what came of it there, and only then puts it
 * in the place of what the home holds.
 */
export const bringIn: BringIn = async ({ folder, file, actor }) => {
  const staged = path.join(path.dirname(file), 'staged')
  const home = { ...openEmbedded(folder), clockOffset: 0 }
  try {
    await rm(staged, { recursive: true, force: true })
    await stageBackup(file, staged, STAGING)
    const facts = await requireSound(staged)
    const now = systemClock.now()
    await takeOver(folder, staged, {
      requireFree: () => requireNoForum(home),
      waiting: (files) => waitingFiles(files, now),
      adapt: (before, brought) => adaptBroughtDocuments(before, brought, { now, actor }),
    })
    return facts
  } finally {
    await home.documents.close()
    await rm(staged, { recursive: true, force: true })
  }
}

/** In format 1 a draft was kept otherwise; `upgrade-draft.ts` makes of it what there is now. */
const OF_FORMAT_1: readonly string[] = ['draft', 'drafts', 'stacks', 'counters', 'audit']
const taken: ReadonlySet<string> = new Set<BroughtCollection | string>([...broughtCollections, ...OF_FORMAT_1])

/** What is published, media, and what the draft's log and the history keep apart. Codes and uploads are made anew. */
const FILES = /^(release|part|notices|photos|media|private\/(draft|kept|import))\/[^/]+$/

/** A document of a hundred kilobytes is a large one; of what is larger the log keeps a file. */
const LARGEST_DOCUMENT = 1024 * 1024
/** Of a congress of 1,351 sessions the largest file of the programme has less than two megabytes. The server reads it whole. */
const LARGEST_JSON = 10 * 1024 * 1024

const STAGING: Staging = {
  takes: ({ collection, id, body }: DocumentRow) => {
    if (body.length > LARGEST_DOCUMENT) throw contentProblem(`${collection}/${id} is too large`)
    if (collection !== 'settings') return taken.has(collection)
    if (id !== 'format') return false
    if (Number(body) > FORMAT) throw refusedBackup('backup-newer')
    return true
  },
  made: async (name, bytes) => {
    if (!FILES.test(name)) return undefined
    if (!name.startsWith(MEDIA)) {
      if (!name.endsWith('.json') || bytes.length > LARGEST_JSON)
        throw contentProblem(`${name} is no file of a programme`)
      return bytes
    }
    try {
      return await recheckedMedia(name, bytes)
    } catch (error) {
      const why = isProblem(error) ? error.message : 'It cannot be read.'
      throw fileProblem('bad-input', 'backup-media', `The copy holds a file that is not taken, ${name}: ${why}`)
    }
  },
}

/** What stands in a copy was maybe never written by this app: whatever reading it throws is its fault. */
async function requireSound(staged: string): Promise<BroughtFacts> {
  const platform = { ...openEmbedded(staged), clockOffset: 0 }
  try {
    return await requireSoundForum(platform)
  } catch (error) {
    if (isProblem(error) && error.id === 'disk-full') throw error
    throw contentProblem(error instanceof Error ? error.message : String(error))
  } finally {
    await platform.documents.close()
  }
}

const contentProblem = (what: string): Problem =>
  fileProblem(
    'bad-input',
    'backup-content',
    `Something in the copy is not as this app writes it: ${what.slice(0, 300)}`,
  )
