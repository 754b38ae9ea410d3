import { existsSync } from 'node:fs'
import path from 'node:path'
import { mediaOf } from 'domain/photos/media'
import type { PublishedContent } from '../usecases/release/newest-published'

const SHOWN = 3

/** What the newest release, or its photos, name and the folder lacks, in one line; `undefined` where nothing is missing. */
export function missingFiles({ release, gallery }: PublishedContent, dataFolder: string): string | undefined {
  const missing = mediaOf(release.programme, gallery).filter(
    (file) => !existsSync(path.join(dataFolder, 'files', file)),
  )
  if (missing.length === 0) return undefined
  const [names, more] = [missing.slice(0, SHOWN).join(', '), missing.length - SHOWN]
  return `Missing in ${dataFolder}/files: ${names}${more > 0 ? ` and ${more} more` : ''}. Copy them there from a backup, or add them again.`
}
