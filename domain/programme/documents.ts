import { nearestOf } from '../text/languages'
import type { ForumDocument } from './guide'
import type { FileRef } from './parts'

/** A document in one language, with the kind of its file as names end: `pdf`. */
export type DocumentVersion = { readonly language: string; readonly type: string; readonly file: FileRef }

export const documentTypeOf = ({ path }: FileRef): string => path.slice(path.lastIndexOf('.') + 1)

/** All versions of a document, the reader's own or nearest first. */
export function versionsOf(document: ForumDocument, language: string): DocumentVersion[] {
  const { type, file, versions = [] } = document
  const all = [
    { language: document.language, type, file },
    ...versions.map((version) => ({ ...version, type: documentTypeOf(version.file) })),
  ]
  const nearest = nearestOf(
    [language],
    all.map((version) => version.language),
  )
  return [...all].sort((a, b) => Number(b.language === nearest) - Number(a.language === nearest))
}
