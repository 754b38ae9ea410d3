import { isSame } from 'domain/draft/same'
import { fieldName } from './field-words'
import { isText, type ValueLine, type ValuesContext, valueLines } from './value-words'

/** One field of an item, before and after. No lines: there is nothing in it. */
export type FieldChangeView = {
  readonly field: string
  readonly label: string
  readonly before: readonly ValueLine[]
  readonly after: readonly ValueLine[]
}

type Fields = Readonly<Record<string, unknown>>

/** Ids and fields written by publishing are not editable. */
const unedited: ReadonlySet<string> = new Set(['id', 'announced'])

const fieldsOf = (item: unknown): Fields => (typeof item === 'object' && item !== null ? (item as Fields) : {})

/** Of two texts the wordings that differ; anything else as it is. */
function differing(one: unknown, other: unknown): unknown {
  if (!isText(one) || !isText(other)) return one
  return Object.fromEntries(Object.entries(one).filter(([language, wording]) => other[language] !== wording))
}

/** The names of the fields in which two versions of an item differ; `null` is no item. */
export function changedFields(before: unknown, after: unknown): string[] {
  const [olds, news] = [fieldsOf(before), fieldsOf(after)]
  return Object.keys({ ...olds, ...news }).filter((field) => !unedited.has(field) && !isSame(olds[field], news[field]))
}

/** Field by field what is different between two versions of an item, for those `fields` that are asked for. */
export function fieldChanges(
  before: unknown,
  after: unknown,
  context: ValuesContext,
  fields: readonly string[] = changedFields(before, after),
): FieldChangeView[] {
  const [olds, news] = [fieldsOf(before), fieldsOf(after)]
  return fields.map((field) => ({
    field,
    label: fieldName(field, context.locale),
    before: valueLines(field, differing(olds[field], news[field]), context),
    after: valueLines(field, differing(news[field], olds[field]), context),
  }))
}
