import type { Edit } from 'domain/draft/edit'
import { addressOf, FORUM_ID } from 'domain/draft/kinds'
import type { Draft } from 'domain/draft/log'
import { inUnitsOf } from 'domain/media/keep-units'
import type { MediaUse } from 'domain/media/media-use'
import { Problem } from 'domain/problem'
import { documentTypeOf } from 'domain/programme/documents'
import type { ForumDocument } from 'domain/programme/guide'
import type { ItemKind } from 'domain/programme/kinds'
import type { FileRef, ImageFile } from 'domain/programme/parts'
import type { ParsedArgs } from './command'
import { parseLocalizedText } from './text-of'
import { flagText } from './words'

type File = FileRef | ImageFile

/** The edit by which an item takes a file, in the place of one that it has. Throws `gone` and `bad-input` that say what is missing. */
export function mediaEdit(draft: Draft, use: MediaUse, typed: ParsedArgs, file: File): Edit {
  return edits[use](draft, typed, file)
}

/** Throws where a file could not go where it is meant to, before anything is made of it. */
export const requirePlace = (draft: Draft, use: MediaUse, typed: ParsedArgs): Edit =>
  mediaEdit(draft, use, typed, { path: 'media/none', bytes: 1, width: 1, height: 1 })

type MakeEdit = (draft: Draft, typed: ParsedArgs, file: File) => Edit

const edits: Readonly<Record<MediaUse, MakeEdit>> = {
  plan: (draft, typed, file) => {
    const floor = itemIn(draft, 'floors', needed(typed, 'floor'))
    return set(draft, 'floors', floor.id, { plan: inUnitsOf(file as ImageFile, floor.plan) })
  },
  portrait: (draft, typed, file) =>
    set(draft, 'people', itemIn(draft, 'people', needed(typed, 'person')).id, { portrait: file }),
  logo: (draft, _typed, file) => set(draft, 'forum', FORUM_ID, { look: { ...draft.programme.forum.look, logo: file } }),
  document: (draft, typed, file) => {
    const [id, language] = [needed(typed, 'id'), languageOf(draft, typed)]
    const title = flagText(typed, 'title')
    const there = draft.programme.documents.find((one) => one.id === id)
    const words = title === undefined ? {} : { title: { ...there?.title, ...parseLocalizedText(language, title) } }
    if (there) return set(draft, 'documents', id, { ...words, ...versionFields(there, language, file) })
    if (title === undefined) throw new Problem('bad-input', '--title is missing: the document is a new one.')
    const fields = { ...words, language, file, type: documentTypeOf(file) }
    return { change: 'create', kind: 'documents', id, fields }
  },
}

/** The document's fields with its version in a language; one that it has is replaced. */
function versionFields({ language: first, versions = [] }: ForumDocument, language: string, file: File): object {
  if (language === first) return { file, type: documentTypeOf(file) }
  return { versions: [...versions.filter((version) => version.language !== language), { language, file }] }
}

function set({ revs }: Draft, kind: ItemKind, id: string, fields: object): Edit {
  return { change: 'set', kind, id, rev: revs[addressOf(kind, id)] ?? 0, fields: { ...fields } }
}

function itemIn<Kind extends 'floors' | 'people'>({ programme }: Draft, kind: Kind, id: string) {
  const items: readonly Draft['programme'][Kind][number][] = programme[kind]
  const found = items.find((item) => item.id === id)
  if (found) return found
  const known = items.slice(0, 20).map((item) => item.id)
  throw new Problem('gone', `There is no ${addressOf(kind, id)} in the draft; known: ${known.join(', ') || 'none'}.`)
}

function needed(typed: ParsedArgs, name: string): string {
  const text = flagText(typed, name)
  if (text) return text
  throw new Problem('bad-input', `--${name} is missing.`)
}

function languageOf({ programme }: Draft, typed: ParsedArgs): string {
  const { languages } = programme.forum
  return flagText(typed, 'language') ?? languages[0] ?? 'en'
}
