import { type Programme, ProgrammeSchema } from '../programme'
import { LanguageSchema } from '../programme/text'

/** As much of a valibot schema as it takes to walk a value by it. */
type Shape = {
  readonly type: string
  readonly key?: unknown
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
}
type Fields = Readonly<Record<string, unknown>>
type Place = { readonly path: string; readonly text: Fields }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** A text is a record by language; ids elsewhere are a record too. */
const isText = ({ key }: Shape): boolean => key === LanguageSchema

/** What has an id goes by it, all else by its place in the list. */
const keyIn = (item: unknown, index: number): string =>
  isFields(item) && typeof item.id === 'string' ? item.id : String(index)

function textsIn(shape: Shape, value: unknown, path: readonly string[]): Place[] {
  if (shape.wrapped) return value === undefined ? [] : textsIn(shape.wrapped, value, path)
  if (!isFields(value)) return []
  if (isText(shape)) return [{ path: path.join('/'), text: value }]
  const { item, entries = {} } = shape
  if (item && Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => textsIn(item, each, [...path, keyIn(each, index)]))
  }
  return Object.entries(entries).flatMap(([name, entry]) => textsIn(entry, value[name], [...path, name]))
}

/** Every text of a programme with where it stands: `sessions/opening/title`, `forum/figures/0/label`. */
export const textsOf = (programme: Programme): Place[] => textsIn(ProgrammeSchema, programme, [])
