import { percentDecoded } from '../text/percent-decoded'
import { AGENDA_CODE_LIMIT } from './agenda-code-limit'

/** The letter of each kind in a code. Codes are printed on walls: a letter, once given, keeps its meaning. */
const letters = {
  session: 's',
  topic: 't',
  person: 'p',
  place: 'v',
  photo: 'f',
  album: 'a',
  notice: 'n',
  invitation: 'i',
  agenda: 'g',
} as const

type Kind = keyof typeof letters

/** What a code, a link or a card leads to. An agenda's id is its sessions (`domain/share/agenda-code.ts`), an invitation's its one-time code. */
export type Target = { readonly kind: Kind; readonly id: string } | { readonly kind: 'home' }

/**
 * Why a code led home: it names a kind that this app does not know, it was made by a newer form of codes,
 * it is no code at all, or it is longer than any code.
 */
type Misread = 'unknown-kind' | 'unknown-version' | 'malformed' | 'too-long'

type Read = { readonly target: Target; readonly reason?: Misread }

/** A mini program code carries this many visible characters (WeChat, wxacode.getUnlimited, `scene`). */
export const SCENE_LIMIT = 32

const HOME = 'home'
const LONGEST = AGENDA_CODE_LIMIT + 'g-'.length

/** Where each kind opens in the client, up to the id. */
const pages: Record<Kind, string> = {
  session: '/guide/session/index?id=',
  topic: '/guide/topic/index?id=',
  person: '/guide/person/index?id=',
  place: '/pages/venue/index?place=',
  photo: '/pages/photos/index?photo=',
  album: '/pages/photos/index?album=',
  notice: '/guide/updates/index?notice=',
  invitation: '/organiser/sign-in/index?code=',
  agenda: '/guide/import/index?code=',
}

const kinds = new Map<string, Kind>((Object.keys(letters) as Kind[]).map((kind) => [letters[kind], kind]))

/**
 * A code such as `s-opening`, and `home`: a letter for the kind, a hyphen and the id, so at most 22 characters, all of
 * them allowed in a `scene`. The id is one that the programme's schema accepts. This is the first form of codes; a
 * later form would begin with a digit.
 */
export const codeOf = (target: Target): string =>
  target.kind === 'home' ? HOME : `${letters[target.kind]}-${target.id}`

const homeFor = (reason: Misread): Read => ({ target: { kind: 'home' }, reason })

/**
 * Where a code leads. Any text leads somewhere: what is no code leads home, with the reason. Case and space around it
 * mean nothing: ids have no capitals, people type codes by hand, and capitals make a smaller QR code
 * (ISO/IEC 18004, alphanumeric mode).
 */
export function targetOf(code: string): Read {
  const text = code.trim()
  const [, agenda] = /^g-([0-9a-z]+)$/i.exec(text.slice(0, LONGEST)) ?? []
  if (text.length > (agenda === undefined ? SCENE_LIMIT : LONGEST)) return homeFor('too-long')
  if (agenda !== undefined) return { target: { kind: 'agenda', id: agenda.toLowerCase() } }
  if (/^home$/i.test(text)) return { target: { kind: 'home' } }
  if (/^[0-9]/.test(text)) return homeFor('unknown-version')
  const [, letter, id] = /^([a-z])-([a-z0-9-]{1,20})$/i.exec(text) ?? []
  if (letter === undefined || id === undefined) return homeFor('malformed')
  const kind = kinds.get(letter.toLowerCase())
  return kind ? { target: { kind, id: id.toLowerCase() } } : homeFor('unknown-kind')
}

/** The web address that a QR code carries, below the server's own: `/s/s-opening`. */
export const shortPath = (target: Target): string => `/s/${codeOf(target)}`

/** The code in a short link's path, `/s/s-opening`; `undefined` for any other path. A query behind it, as chats add one, means nothing. */
export function codeInPath(path: string): string | undefined {
  const [, code] = /^\/s\/([^/?#]*)\/?(?:[?#].*)?$/.exec(path) ?? []
  return code === undefined ? undefined : percentDecoded(code)
}

/** The client's page and query. */
export const pagePath = (target: Target): string =>
  target.kind === 'home' ? '/pages/now/index' : `${pages[target.kind]}${encodeURIComponent(target.id)}`

/** How much of an unreadable text is shown: more than the longest address of ours but an agenda’s. */
const SHOWN = 200

/** The page that says of a code or a link that it could not be read. By characters: half of one cannot be encoded. */
export const unreadablePath = (text: string): string =>
  `/guide/scan/index?text=${encodeURIComponent([...text].slice(0, SHOWN).join(''))}`

/** What a mini program code carries; `undefined` for an agenda that is too long for one. */
export function sceneOf(target: Target): string | undefined {
  const code = codeOf(target)
  return code.length <= SCENE_LIMIT ? code : undefined
}

/** What a page's path with its query shows: `/guide/session/index?id=opening`. `undefined` where it is the page of nothing in particular. */
export function targetOfPage(path: string): Target | undefined {
  for (const kind of kinds.values()) {
    if (!path.startsWith(pages[kind])) continue
    const [id = ''] = path.slice(pages[kind].length).split('&')
    const { target } = targetOf(`${letters[kind]}-${id}`)
    return target.kind === kind ? target : undefined
  }
  return undefined
}
