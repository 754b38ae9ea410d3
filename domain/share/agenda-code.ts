import type { SessionId } from '../programme/ids'
import type { Programme } from '../programme/programme'
import { AGENDA_CODE_LIMIT } from './agenda-code-limit'

/** Digits and letters that are not mistaken for one another (Crockford's base 32): five bits each, in either case. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const BITS = 5
/** A session is known by this many letters, at least; by more where two sessions of a programme would be the same. */
const SHORTEST = 3
const LONGEST = 6
const CHECK = 3

/** FNV-1a over UTF-16 units with a final mix (Fowler–Noll–Vo; MurmurHash3's `fmix32`): ids that differ a little differ much. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The hash's upper bits in so many letters. */
function lettersOf(text: string, count: number): string {
  const hash = hashOf(text)
  let letters = ''
  for (let at = 1; at <= count; at++) letters += ALPHABET.charAt((hash >>> (32 - BITS * at)) & 31)
  return letters
}

/** The fewest letters that tell a programme's sessions apart. */
function lengthFor(ids: readonly string[]): number {
  for (let length = SHORTEST; length < LONGEST; length++)
    if (new Set(ids.map((id) => lettersOf(id, length))).size === ids.length) return length
  return LONGEST
}

/**
 * Sessions as a short text: how many letters each takes, each session's letters in alphabetical order, three letters of
 * check. It says nothing of whose agenda it is. Eight sessions fit into a mini program code.
 */
export function agendaCode(sessions: readonly SessionId[], programme: Programme): string {
  const length = lengthFor(programme.sessions.map(({ id }) => id))
  const keys = [...new Set(sessions)].map((id) => lettersOf(id, length)).sort()
  const body = `${length}${keys.join('')}`
  return body + lettersOf(body, CHECK)
}

type Damage = 'damaged' | 'too-long'
/** The sessions of an agenda's code that this programme has, in its order, and how many it has not. */
export type ReadAgenda =
  | { readonly sessions: readonly SessionId[]; readonly missing: number }
  | { readonly reason: Damage }

/** Reads a code that `agendaCode` made, perhaps of another release. Never throws; a letter that is wrong is noticed. */
export function readAgendaCode(typed: string, programme: Programme): ReadAgenda {
  const code = typed.trim().toLowerCase()
  if (code.length > AGENDA_CODE_LIMIT) return { reason: 'too-long' }
  const body = code.slice(0, -CHECK)
  const length = Number(/^[3-6]/.exec(body)?.[0] ?? 0)
  if (length === 0 || (body.length - 1) % length !== 0 || lettersOf(body, CHECK) !== code.slice(-CHECK))
    return { reason: 'damaged' }
  const keys = new Set(body.slice(1).match(new RegExp(`.{${length}}`, 'g')) ?? [])
  const found = programme.sessions.filter(({ id }) => keys.has(lettersOf(id, length)))
  const known = new Set(found.map(({ id }) => lettersOf(id, length)))
  return { sessions: found.map(({ id }) => id), missing: keys.size - known.size }
}
