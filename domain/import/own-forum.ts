import { newProgramme } from '../begin/empty-programme'
import type { Programme } from '../programme/programme'
import { guessColumns } from './columns'
import type { ProgrammeFile, SourceRow, Zone } from './source'
import { rowsOfTable } from './table-rows'
import { languageOf } from './text-language'

/** Small words that tell languages of one script apart. */
const small: Readonly<Record<string, RegExp>> = {
  en: /\b(the|and|of|with|for|from|your|how|is)\b/gi,
  de: /\b(der|die|das|und|für|mit|von|im|eine?|wie|ist)\b/gi,
  fr: /\b(le|la|les|des|et|pour|dans|une?|du|avec|est)\b/gi,
  es: /\b(el|los|las|y|para|con|una?|por|es|del)\b/gi,
}

/** The languages that a file is written in, the most frequent first. */
function languagesOf(rows: readonly SourceRow[]): string[] {
  const texts = rows.map(({ title }) => Object.values(title ?? {}).join(' '))
  const all = texts.join(' ')
  const counts = Object.entries(small).map(([tag, words]) => ({ tag, count: all.match(words)?.length ?? 0 }))
  const latin = counts.sort((a, b) => b.count - a.count)[0]?.tag ?? 'en'
  const found = new Map<string, number>()
  for (const text of texts) {
    const tag = languageOf(text, [])
    const own = tag === 'en' ? latin : tag
    found.set(own, (found.get(own) ?? 0) + 1)
  }
  const named = rows.flatMap(({ title }) => Object.keys(title ?? {}).filter((tag) => tag !== ''))
  const sorted = [...found].sort((a, b) => b[1] - a[1]).map(([tag]) => tag)
  const tags = [...new Set([...named, ...sorted])]
  return tags.length > 0 ? tags : ['en']
}

/** An empty forum for what a file says of itself: its name, zone, languages; its days come with its sessions. */
export function forumOfFile(file: ProgrammeFile, zone: Zone): Programme {
  const rows = file.rows ?? (file.table ? rowsOfTable(file.table, guessColumns(file.table)) : [])
  const languages = languagesOf(rows)
  const [first = 'en'] = languages
  const text = { [first]: file.name?.trim() || 'Programme' }
  return newProgramme({
    name: text,
    shortName: text,
    place: text,
    site: { name: text, address: text },
    days: [],
    offsets: [...zone.offsets],
    ...(file.dayBegins && { dayBegins: file.dayBegins }),
    timeZone: zone.name,
    languages,
    figures: [],
  })
}
