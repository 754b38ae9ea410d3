import type { SourceSpeaker } from './source'

const AND = /\s+(?:&|and|und|et)\s+/
const APART = /\s*(?:[;；、\n|]|\s\/\s|<br\s*\/?>\s*(?=\S+\s*<br))\s*/
/** Words of offices and bodies, not of names. */
const BODY =
  /\b(gmbh|ag|inc|ltd|llc|corp|e\.?v|university|universit\S+|institut\S*|ministr\S+|minister\S*|department|director\S*|direktor\S*|president\S*|präsident\S*|professor|prof|ceo|cto|cfo|coo|manager|engineer|officer|head|chief|chair\S*|secretary|general|ambassador|editor|redakteur\S*|journalist\S*|foundation|stiftung|verein|association|agency|agentur|bank|council|commission|committee|united|nations|organi[sz]ation|government|office|college|school|center|centre|zentrum|group|company|partner\S*|founder|gründ\S+|geschäftsführ\S+|leiter\S*|team|labs?|google|microsoft|mayor|\S*rundfunk|\S*stadt|\S*meister\S*|\S*amt|\S*präsident\S*|\S*minister\S*|\S*referent\S*)\b/iu
const PARTICLES = /^(de|da|di|del|della|der|den|van|von|zu|zur|la|le|el|al|bin|ibn|ben|dos|das|du|ten|ter|y|e)$/
const TITLES = /^(dr|prof|mr|mrs|ms|mme|m|hon|sir|dame|h\.?e)\.?$/i
const CJK = /^[\u3400-\u9fff\uac00-\ud7af·・\s]{2,12}$/

/** Whether a text could be somebody's name: two to five words, each with a capital, none of a body. */
export function looksLikeName(text: string): boolean {
  const trimmed = text.trim()
  if (CJK.test(trimmed)) return [...trimmed.replace(/\s/g, '')].length <= 4 || /[·・]/.test(trimmed)
  if (/\d|@|https?:/.test(trimmed) || BODY.test(trimmed)) return false
  const words = trimmed.split(/\s+/).filter((word) => !TITLES.test(word) && !PARTICLES.test(word))
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Whether semicolons part the people of a cell: then who is one of them is written, not guessed. */
export const isParted = (cell: string, people: number): boolean =>
  cell.split(/[;；]/).filter((part) => part.trim() !== '').length === people

/** The people of one cell, in order; each with what stands behind the name. */
export function peopleIn(cell: string): SourceSpeaker[] {
  const text = cell.replace(/\r/g, '').trim()
  if (text === '') return []
  const parts = linesOf(text)
  return parts.flatMap((part) => peopleOfPart(part)).filter(({ name }) => name !== '')
}

/** `name<br/>office` is one person; lines that are names each are several. */
function linesOf(text: string): string[] {
  const lines = text
    .split(/\n|<br\s*\/?>/i)
    .map((line) => line.trim())
    .filter(Boolean)
  const [first = '', ...rest] = lines
  const isOnePerson =
    rest.length > 0 &&
    rest.length < 3 &&
    looksLikeName(first) &&
    rest.every((line) => !looksLikeName(line) && !/[,，(（]/.test(line))
  if (isOnePerson) return [[first, ...rest].join(', ')]
  return lines
    .flatMap((line) => line.split(APART))
    .map((part) => part.trim())
    .filter(Boolean)
}

function peopleOfPart(part: string): SourceSpeaker[] {
  const role = /^(moderation|moderator(?:in)?|chair|host|主持人?|modératrice|modérateur)\s*[:：]\s*(.+)$/iu.exec(part)
  if (role) return peopleOfPart(role[2] ?? '').map((person) => ({ ...person, role: 'moderator' }))
  const bare = part.replace(/^\p{L}+\s*[:：]\s*/u, (prefix) =>
    /^(speaker|referent(in)?|嘉宾|发言人|intervenant)/iu.test(prefix) ? '' : prefix,
  )
  const joined = bare.split(AND).map((one) => one.trim())
  if (joined.length > 1 && joined.every(looksLikeName)) return joined.map((name) => ({ name }))
  const pieces = outsideBrackets(bare)
  if (pieces.length > 1 && pieces.every((piece) => looksLikeName(piece.replace(/[(（].*?[)）]\s*$/, ''))))
    return pieces.map(personOf)
  return [personOf(bare)]
}

/** Split at commas that are not in brackets. */
const outsideBrackets = (text: string): string[] => text.split(/\s*[,，](?![^(（]*[)）])\s*/).filter(Boolean)

/** `Name (Body, Country)`, `Name, Office, Body`, `Name – Office`. */
function personOf(text: string): SourceSpeaker {
  const bracketed = /^(.+?)\s*[(（]([^()（）]*)[)）]\s*$/.exec(text)
  if (bracketed) return { name: (bracketed[1] ?? '').trim(), office: (bracketed[2] ?? '').trim() }
  const [name = '', ...rest] = outsideBrackets(text)
  if (rest.length > 0) return { name, office: rest.join(', ') }
  const dashed = /^(.+?)\s+[-–—]\s+(.+)$/.exec(text)
  return dashed ? { name: (dashed[1] ?? '').trim(), office: (dashed[2] ?? '').trim() } : { name: text.trim() }
}
