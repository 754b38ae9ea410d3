import { fold } from '../search/fold'
import type { LocalizedText } from '../text/text'

/** What two spellings of one name have in common: no case, accents, spaces, signs. */
export const nameKey = (name: string): string => {
  const key = fold(name).replace(/[^\p{L}\p{N}]+/gu, '')
  return key || name.trim()
}

export const keysOf = (text: LocalizedText): string[] => Object.values(text).map(nameKey)

const LONGEST = 20

/** FNV-1a, for names that no id can be spelt from. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** A readable id that none of `taken` has. It becomes one of them. */
export function newId(name: string, prefix: string, taken: Set<string>): string {
  const letters = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
  const slug = shortened(letters, LONGEST)
  const base = slug.length > 1 ? slug : `${prefix}-${hashOf(name)}`
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${shortened(base, LONGEST - String(number).length - 1)}-${number}`
  taken.add(id)
  return id
}

/** Cut at the end of a word where that leaves most of it. */
function shortened(text: string, longest: number): string {
  const trimmed = text.replace(/^-+/, '')
  const cut = trimmed.slice(0, longest)
  const isCut = trimmed.length > longest && trimmed[longest] !== '-'
  const whole = isCut && cut.lastIndexOf('-') > longest / 2 ? cut.slice(0, cut.lastIndexOf('-')) : cut
  return whole.replace(/-+$/, '')
}
