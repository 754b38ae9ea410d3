import { type ColumnField, repeatedFields, wordedFields } from './column-fields'
import type { Cell, SourceColumn, SourceTable } from './source'
import { dateOfSerial, plainSigns, writtenTime } from './written-time'

/** Columns by their key, each with the field it becomes; `''` for one that is not taken. */
export type Mapping = Readonly<Record<string, string>>

/** What is proposed for a column. */
export type ColumnGuess = {
  readonly column: string
  readonly header: string
  /** The first values, as written. */
  readonly samples: string[]
  /** A field of `columnFields`, with `:LANGUAGE` behind it or not; `''` where the column is not taken. */
  readonly field: string
  /** Whether somebody should look at it. */
  readonly isUnsure: boolean
}

const words: Readonly<Record<ColumnField, string>> = {
  id: 'id|guid|uid|session id|code|nr|no|number|nummer|编号|序号|編號|序號|identifiant|numero',
  day: 'day|date|datum|tag|日期|日|天|jour|journee',
  start:
    'start|start time|starts|begin|begins|from|time|von|beginn|uhrzeit|zeit|startzeit|anfang|开始|开始时间|開始|開始時間|时间|時間|time slot|debut|heure|heure de debut|horaire|startsat|start at',
  end: 'end|end time|ends|to|until|bis|ende|endzeit|结束|结束时间|結束|結束時間|fin|heure de fin|endsat',
  duration: 'duration|length|minutes|min|dauer|lange|laenge|时长|時長|duree|时长(分钟)|时长（分钟）',
  room: 'room|location|venue|place|hall|stage|raum|ort|saal|buhne|会场|會場|地点|地點|场地|場地|会议室|會議室|房间|salle|lieu|scene',
  topic:
    'topic|track|theme|thema|themenfeld|tags|category|categories|分论坛|主题|主題|议题|議題|論壇|议程分类|thematique|piste|filiere',
  kind: 'type|kind|session type|format|art|typ|类型|類型|形式|genre',
  title:
    'title|session|session title|proposal title|talk|talk title|event|name|titel|vortrag|veranstaltung|标题|標題|题目|題目|议程|議程|会议名称|活动|活動|名称|titre|intitule|seance',
  subtitle: 'subtitle|untertitel|副标题|副標題|sous titre',
  abstract:
    'abstract|description|details|summary|beschreibung|inhalt|kurzbeschreibung|简介|簡介|内容|內容|摘要|介绍|介紹|说明|resume|descriptif|texte',
  speakers:
    'speaker|speakers|speaker names|presenter|presenters|by|guests|vortragende|vortragender|vortragende(r)|referent|referenten|referentin|referentinnen|redner|sprecher|发言人|發言人|嘉宾|嘉賓|演讲人|演讲者|講者|讲者|主讲人|主讲|intervenant|intervenants|intervenante|intervenantes|orateur|orateurs|conferencier',
  moderator: 'moderator|moderators|chair|host|moderation|主持人|主持|moderateur|moderatrice|animateur',
  office: 'office|position|job title|role|function|funktion|amt|职务|職務|职位|頭銜|fonction|poste',
  organisation:
    'organisation|organization|company|affiliation|institution|firma|unternehmen|单位|單位|机构|機構|公司|organisme|entreprise|societe',
  country: 'country|land|国家|國家|国别|pays',
  language: 'language|lang|sprache|语言|語言|语种|langue',
  status: 'status|state|状态|狀態|statut|الحالة',
  link: 'link|url|website|links|web|stream|链接|鏈接|網址|网址|lien',
}

const known = new Map(
  Object.entries(words).flatMap(([field, all]) => all.split('|').map((word) => [word, field as ColumnField] as const)),
)

const languageWords: readonly (readonly [RegExp, string])[] = [
  [/(^|[\s(_-])(en|eng|english|englisch|anglais)([\s)_-]|$)|英文|英语/, 'en'],
  [/(^|[\s(_-])(zh|chinese|chinesisch|chinois)([\s)_-]|$)|中文|汉语/, 'zh'],
  [/(^|[\s(_-])(de|german|deutsch|allemand)([\s)_-]|$)|德文/, 'de'],
  [/(^|[\s(_-])(fr|french|franzosisch|francais)([\s)_-]|$)|法文/, 'fr'],
  [/(^|[\s(_-])(ar|arabic|arabisch|arabe)([\s)_-]|$)|阿拉伯|العربية/, 'ar'],
  [/(^|[\s(_-])(es|spanish|espanol)([\s)_-]|$)/, 'es'],
  [/(^|[\s(_-])(ru|russian|русский)([\s)_-]|$)/, 'ru'],
]

const plain = (header: string): string =>
  plainSigns(header)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[<>:*#"]+/g, ' ')
    .replace(/\s\d{1,2}$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The field that a header names, and its language where it says one. */
export function fieldOfHeader(header: string): { field: ColumnField; language?: string; isExact: boolean } | undefined {
  const text = plain(header)
  const exact = known.get(text) ?? known.get(text.replace(/[_-]/g, ' '))
  if (exact) return { field: exact, isExact: true }
  const language = languageWords.find(([pattern]) => pattern.test(text))
  const bare = (language ? text.replace(language[0], ' ') : text)
    .replace(/\(.*?\)|[()_/-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const field = known.get(bare) ?? known.get(bare.split(' ').join(''))
  if (field) return { field, ...(language && { language: language[1] }), isExact: true }
  const part = [...known].find(([word]) => word.length > 2 && bare.split(' ').includes(word))
  if (part) return { field: part[1], ...(language && { language: language[1] }), isExact: false }
  const inside = [...known].find(([word]) => /[\u3400-\u9fff]/.test(word) && word.length > 1 && bare.includes(word))
  return inside && { field: inside[1], ...(language && { language: language[1] }), isExact: false }
}

/** What each column of a table becomes: as the mapping says, else as its header and its values let guess. */
export function guessColumns({ columns, rows }: SourceTable, mapping: Mapping = {}): ColumnGuess[] {
  const taken = new Set(columns.flatMap((column) => saidOf(column, mapping) ?? []))
  const guesses = columns.map((column) => guessOf(column, rows, mapping, taken))
  return withTitle(guesses, rows)
}

/** What the mapping says of a column, by its key or its header. */
const saidOf = ({ key, header }: SourceColumn, mapping: Mapping): string | undefined => mapping[key] ?? mapping[header]

type Rows = SourceTable['rows']

function guessOf(column: SourceColumn, rows: Rows, mapping: Mapping, taken: Set<string>): ColumnGuess {
  const { key, header } = column
  const samples = samplesOf(key, rows)
  const base = { column: key, header, samples: samples.slice(0, 2) }
  const said = saidOf(column, mapping)
  if (said !== undefined) return { ...base, field: said, isUnsure: false }
  const isUsed = samples.length > 0 || rows.some(({ cells }) => formulaErrorIn(cells[key]) !== undefined)
  const found = isUsed ? fieldOfHeader(header) : undefined
  if (!found) return { ...base, field: '', isUnsure: false }
  const field = found.language && wordedFields.includes(found.field) ? `${found.field}:${found.language}` : found.field
  if (taken.has(field) && !repeatedFields.includes(found.field)) return { ...base, field: '', isUnsure: true }
  taken.add(field)
  return { ...base, field, isUnsure: !found.isExact || isOdd(found.field, key, rows) }
}

/** Whether most of the values are none that the field could have. */
function isOdd(field: ColumnField, key: string, rows: Rows): boolean {
  if (field !== 'start') return field === 'speakers' && samplesOf(key, rows).some((text) => /[;；、\n,，]/.test(text))
  const cells = rows.flatMap(({ cells }) => (cells[key] === undefined ? [] : [cells[key]]))
  return cells.filter((cell) => writtenTime(cell) === undefined).length * 2 > cells.length
}

const samplesOf = (key: string, rows: Rows): string[] => {
  const samples: string[] = []
  for (const { cells } of rows) {
    const text = sampleText(cells[key])
    if (text !== '' && !samples.includes(text)) samples.push(text)
    if (samples.length === 5) break
  }
  return samples
}

/** A cell as somebody sees it in a spreadsheet: a number that is kept for a day or a time as what it stands for. */
function sampleText(cell: Cell | undefined): string {
  if (typeof cell !== 'object') return cellText(cell)
  const minutes = Math.round((cell.serial - Math.floor(cell.serial)) * 24 * 60)
  const time = new Date(minutes * 60_000).toISOString().slice(11, 16)
  const date = dateOfSerial(cell.serial)
  return date === undefined ? time : minutes === 0 ? date : `${date} ${time}`
}

const FORMULA_ERROR = /^#(REF!|VALUE!|NAME\?|DIV\/0!|N\/A|NULL!|NUM!|SPILL!|CALC!)$/

/** What a cell shows in place of a value that its formula could not give, such as `#REF!` (ECMA-376, 18.17.3); else nothing. */
export const formulaErrorIn = (cell: Cell | undefined): string | undefined =>
  typeof cell === 'string' && FORMULA_ERROR.test(cell.trim()) ? cell.trim() : undefined

/** A cell as text; a formula's error is none. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || formulaErrorIn(cell)) return ''
  return typeof cell === 'object' ? String(cell.serial) : String(cell).trim()
}

/** Where no header says so, the title is the first column of different words that are not too long. */
function withTitle(guesses: readonly ColumnGuess[], rows: Rows): ColumnGuess[] {
  if (guesses.some(({ field }) => field.startsWith('title'))) return [...guesses]
  const free = guesses.filter(({ field, samples }) => field === '' && samples.some((text) => /\p{L}{2}/u.test(text)))
  const [title] = [...free].sort((a, b) => differentIn(b.column, rows) - differentIn(a.column, rows))
  return guesses.map((guess) => (guess === title ? { ...guess, field: 'title', isUnsure: true } : guess))
}

const differentIn = (key: string, rows: Rows): number => new Set(rows.map(({ cells }) => cellText(cells[key]))).size
