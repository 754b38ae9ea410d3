import { percentDecoded } from '../text/percent-decoded'
import { codeInPath, pagePath, type Target, targetOf, targetOfPage } from './share'

/** Why a scanned or pasted text is not opened: it is none of ours, or ours and unreadable. */
type Refusal = 'foreign' | 'unreadable'

/** Where a text leads, or why nowhere: then the text is shown and never opened. */
export type Scanned = { readonly target: Target } | { readonly refused: Refusal; readonly text: string }

/** More than any code that this app draws. */
const LONGEST = 4000

/** An address's scheme and host with its port, in small letters, and what follows (RFC 3986, section 3). */
function partsOf(address: string): { origin: string; rest: string } | undefined {
  const [, scheme, host, rest] = /^(https?):\/\/([a-z0-9.-]+(?::\d{1,5})?)(\/[^#]*)?(?:#.*)?$/i.exec(address) ?? []
  if (!scheme || !host) return undefined
  return { origin: `${scheme}://${host}`.toLowerCase(), rest: rest ?? '/' }
}

/** A mini program's page path, which WeChat writes with or without a slash in front and with `.html` in older cards. */
const pageOf = (path: string): string => `/${path.replace(/^\//, '').replace(/\.html(?=\?|$)/, '')}`

/** What a mini program code launches with: `pages/now/index?scene=s-opening`, percent-encoded. */
function sceneIn(path: string): string | undefined {
  const [, scene] = /^\/?pages\/[a-z]+\/index\?(?:[^#]*&)?scene=([^&#]*)/.exec(path) ?? []
  return scene && percentDecoded(scene)
}

const home: Target = { kind: 'home' }

/** What a page's path with its query shows; the first tab is the forum itself. */
function targetOfPath(path: string): Target | undefined {
  const page = pageOf(path)
  return targetOfPage(page) ?? (page.split('?')[0] === pagePath(home) ? home : undefined)
}

/** What a path below one of the app's hosts leads to. */
function targetAt(rest: string): Target | undefined {
  const code = codeInPath(rest)
  if (code === undefined) return /^\/?(\?.*)?$/.test(rest) ? home : targetOfPath(rest)
  const { target, reason } = targetOf(code)
  return reason === undefined ? target : undefined
}

const orUnreadable = (target: Target | undefined, text: string): Scanned =>
  target ? { target } : { refused: 'unreadable', text }

/** Reads a code that WeChat took out of one of our mini program codes. */
export function readCode(code: string): Scanned {
  const { target, reason } = targetOf(code)
  return orUnreadable(reason === undefined ? target : undefined, code)
}

/** Reads a link that is known to be ours: WeChat launches the app only with the addresses that it was registered for. */
export function readOwnLink(link: string): Scanned {
  const address = partsOf(link.trim())
  return orUnreadable(address && targetAt(address.rest), link)
}

/**
 * Reads what a camera saw or somebody pasted: a link on one of the app's hosts (`https://forum.example`, old ones too),
 * a page's path, or a bare code. Anything else is refused with its text. Total: any text is read.
 */
export function readScan(scanned: string, hosts: readonly string[]): Scanned {
  const text = scanned.trim()
  const refused = (why: Refusal): Scanned => ({ refused: why, text: text.slice(0, LONGEST) })
  if (text.length === 0 || text.length > LONGEST) return refused('unreadable')
  const address = partsOf(text)
  if (address && !hosts.some((host) => host.toLowerCase() === address.origin)) return refused('foreign')
  if (address) return orUnreadable(targetAt(address.rest), text)
  const scene = sceneIn(text)
  const page = scene === undefined ? targetOfPath(text) : undefined
  if (page) return { target: page }
  const { target, reason } = targetOf(scene ?? text)
  if (reason === undefined) return { target }
  return refused(reason === 'malformed' || reason === 'too-long' ? 'foreign' : 'unreadable')
}
