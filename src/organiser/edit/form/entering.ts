import { proposedId, proposedShort } from 'domain/draft/propose'
import { documentTypeOf } from 'domain/programme/documents'
import type { ItemKind, ListKind } from 'domain/programme/kinds'
import { FileSchema } from 'domain/programme/parts'
import type { Programme } from 'domain/programme/programme'
import * as v from 'valibot'
import type { Editing } from './state'
import { type Form, wordingFields } from './values'

/** What an id begins with where the title has no letters for one. */
const stems: Readonly<Record<ListKind, string>> = {
  sessions: 'session',
  topics: 'topic',
  sessionKinds: 'kind',
  speakerRoles: 'role',
  people: 'person',
  delegations: 'delegation',
  rooms: 'room',
  floors: 'floor',
  places: 'place',
  shuttles: 'line',
  documents: 'document',
  help: 'help',
}

const titleIn = (form: Form) => wordingFields(form.title ?? form.name)

/** The id that the title makes; empty while there is no title. */
function idFor({ kind, form }: Pick<Editing, 'kind' | 'form'>, taken: ReadonlySet<string>): string {
  const title = titleIn(form)
  if (kind === 'forum' || !Object.values(title).some((wording) => wording.trim())) return ''
  return proposedId(title.en ?? '', stems[kind], taken)
}

/** Each language's short title follows the title as long as it is what the title makes. */
function shortFor(before: Form, title: Readonly<Record<string, string>>): Record<string, string> {
  const short = { ...wordingFields(before.shortTitle) }
  const old = wordingFields(before.title)
  for (const [language, wording] of Object.entries(title))
    if ((short[language] ?? '') === proposedShort(old[language] ?? '')) short[language] = proposedShort(wording)
  return short
}

/** The form with a field's new value, and with the values derived from it that were not entered by hand. */
export function enterValue(editing: Editing, name: string, value: unknown, taken: ReadonlySet<string>): Editing {
  const followsTitle = editing.kind === 'sessions' && name === 'title'
  const short = followsTitle ? { shortTitle: shortFor(editing.form, wordingFields(value)) } : {}
  const isDocument = editing.kind === 'documents' && name === 'file' && v.is(FileSchema, value)
  const form = { ...editing.form, [name]: value, ...short, ...(isDocument && { type: documentTypeOf(value) }) }
  const isFollowing = editing.rev === undefined && editing.id === idFor(editing, taken)
  const id = isFollowing ? idFor({ kind: editing.kind, form }, taken) : editing.id
  return { ...editing, id, form }
}

/** The ids of a kind that are in use. */
export const takenIds = (kind: ItemKind, programme: Programme): Set<string> =>
  new Set(kind === 'forum' ? [] : programme[kind].map(({ id }: { readonly id: string }) => id))
