import { schemaOf } from 'domain/draft/kinds'
import type { Programme } from 'domain/programme/programme'
import * as v from 'valibot'
import type { FieldSpec } from '../fields/field-spec'
import { fieldsOf } from '../fields/parts-of'
import { colourView } from '../look/colour-view'
import { type IssueKind, issueKindOf } from './issue-kinds'
import { type Editing, editedItem } from './state'
import { groupOf, type Item, lineOf, rowsOf, wordingFields } from './values'

/** What is wrong with a field. `path` is the way to it: `speakers/0/person`, `title/en`. */
export type ValidationIssue = {
  readonly path: string
  /** `undefined` for a rule that has no words of ours; then there is the schema's message. */
  readonly kind?: IssueKind
  /** The limit that was passed. */
  readonly n?: number
  readonly message: string
}

type Issue = v.BaseIssue<unknown>

const limitOf = (issue: Issue): number | undefined =>
  'requirement' in issue && typeof issue.requirement === 'number' ? issue.requirement : undefined

function faultOf(issue: Issue): ValidationIssue {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('/')
  const fault = { path, kind: issueKindOf(issue), n: limitOf(issue), message: issue.message }
  return isOfTime(fault, issue.input) ? { ...fault, path: `${path}/time` } : fault
}

/** Below a field: its own faults that no schema finds, by its value and where it stands. */
function ownFaults(field: FieldSpec, value: unknown, path: string, programme: Programme): ValidationIssue[] {
  if (field.type === 'group') return fieldFaults(field.fields, groupOf(value), `${path}/`, programme)
  if (field.type === 'list')
    return rowsOf(value).flatMap((row, index) => ownFaults(field.of, row, `${path}/${index}`, programme))
  if (field.type === 'reference') return danglingFaults(programme[field.kind], lineOf(value), path)
  if (field.type === 'colour') return contrastFaults(lineOf(value), path)
  if (field.type === 'text' && field.limit) return longFaults(wordingFields(value), field.limit, path)
  return []
}

const fieldFaults = (
  fields: readonly FieldSpec[],
  item: Item,
  start: string,
  programme: Programme,
): ValidationIssue[] => fields.flatMap((field) => ownFaults(field, item[field.name], start + field.name, programme))

const danglingFaults = (items: readonly { readonly id: string }[], id: string, path: string): ValidationIssue[] =>
  id === '' || items.some((item) => item.id === id) ? [] : [{ path, kind: 'dangling', message: `There is no ${id}.` }]

/** A colour in which words cannot be read; what is no colour is the schema's to refuse. */
const contrastFaults = (colour: string, path: string): ValidationIssue[] =>
  colourView(colour).offered ? [{ path, kind: 'contrast', message: 'Words in this colour cannot be read.' }] : []

const longFaults = (text: Readonly<Record<string, string>>, n: number, path: string): ValidationIssue[] =>
  Object.entries(text).flatMap(([language, wording]): ValidationIssue[] =>
    [...wording].length > n ? [{ path: `${path}/${language}`, kind: 'too-long', n, message: `At most ${n}.` }] : [],
  )

/** What is wrong with the time of day rather than with the day: only the time is missing, or it is too early. */
const isOfTime = ({ kind }: ValidationIssue, input: unknown): boolean =>
  kind === 'after-start' ||
  kind === 'not-after-start' ||
  kind === 'after-opening' ||
  (kind === 'moment' && /^\d/.test(lineOf(input)))

/** A whole text's fault stands at its first language; a limit of each wording is told at that wording. */
function placed(fault: ValidationIssue, known: readonly ValidationIssue[], language: string): ValidationIssue[] {
  if (fault.kind === 'no-wording') return [{ ...fault, path: `${fault.path}/${language}` }]
  return known.some(({ path }) => path === fault.path || path.startsWith(`${fault.path}/`)) ? [] : [fault]
}

function idFaults({ rev, id }: Editing, taken: ReadonlySet<string>): ValidationIssue[] {
  if (rev !== undefined || !taken.has(id)) return []
  return [{ path: 'id', kind: 'taken', message: `There is ${id} already.` }]
}

type Against = { readonly programme: Programme; readonly taken: ReadonlySet<string> }

/** All that is wrong with what was entered: at most one fault a field, in the order of the form. */
export function validationIssues(editing: Editing, { programme, taken }: Against): ValidationIssue[] {
  const { kind, id } = editing
  const fields = fieldsOf(kind)
  const item = editedItem(editing)
  const own = [...idFaults(editing, taken), ...fieldFaults(fields, item, '', programme)]
  const result = v.safeParse(schemaOf(kind), kind === 'forum' ? item : { id, ...item })
  const language = programme.forum.languages[0] ?? 'en'
  const all = [...own, ...(result.issues ?? []).map(faultOf).flatMap((fault) => placed(fault, own, language))]
  const places = ['id', ...fields.map(({ name }) => name)]
  const placeOf = ({ path }: ValidationIssue) => places.indexOf(path.split('/')[0] ?? '')
  const once = all.filter((fault, index) => all.findIndex(({ path }) => path === fault.path) === index)
  return once.sort((one, other) => placeOf(one) - placeOf(other))
}
