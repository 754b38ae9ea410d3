import { type Programme, ProgrammeSchema } from '../programme/programme'
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
type LocatedText = { readonly path: string; readonly text: Fields }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** A text is a record by language; ids elsewhere are a record too. */
const isText = ({ key }: Shape): boolean => key === LanguageSchema

/** What has an id goes by it, all else by its place in the list. */
const keyIn = (item: unknown, index: number): string =>
  isFields(item) && typeof item.id === 'string' ? item.id : String(index)

function addTexts(shape: Shape, value: unknown, path: string, places: LocatedText[]): void {
  if (!isFields(value)) return
  const { wrapped, item, entries = {} } = shape
  const within = (name: string): string => (path ? `${path}/${name}` : name)
  if (wrapped) addTexts(wrapped, value, path, places)
  else if (isText(shape)) places.push({ path, text: value })
  else if (item && Array.isArray(value))
    for (const [index, each] of value.entries()) addTexts(item, each, within(keyIn(each, index)), places)
  else for (const name in entries) addTexts(entries[name] as Shape, value[name], within(name), places)
}

/** Every text of a programme with where it stands: `sessions/opening/title`, `forum/figures/0/label`. */
export function textsOf(programme: Programme): LocatedText[] {
  const places: LocatedText[] = []
  addTexts(ProgrammeSchema, programme, '', places)
  return places
}
