import type { LeftOutPart } from 'domain/media/media-use'
import { refused } from '../refuse'
import { ACTIVE, ATTRIBUTES, ELEMENTS, GROUPS } from './allowed'
import type { DrawingElement } from './drawing-element'
import { drawingSize, isDrawnTooOften } from './drawing-size'
import { isEmbeddedPicture } from './embedded-picture'
import { ATTRIBUTES_KEY, escapedXml, parseDrawing, unescapedXml, type XmlNode } from './parse-drawing'
import { cleanStyles, isLocal } from './styles'

/** A drawing that shows what it showed, and does nothing else. */
export type CleanDrawing = {
  readonly text: string
  /** The size that it is shown in, and the unit of what is laid over it. */
  readonly width: number
  readonly height: number
  readonly leftOut: readonly LeftOutPart[]
}

const MOST_ELEMENTS = 60_000

type Work = { readonly leftOut: Set<LeftOutPart>; count: number }

/**
 * Writes a drawing anew with what is known to draw and nothing else. Scripts, handlers, animations, foreign content and
 * what would be fetched from elsewhere are left out. Throws `bad-input` for one that is not well formed, declares entities
 * or does not say how large it is, `too-large` for one with too many parts.
 */
export function cleanDrawing(text: string): CleanDrawing {
  const work: Work = { leftOut: new Set(), count: 0 }
  const [root] = parseDrawing(text).flatMap((node) => drawn(node, work, true))
  if (typeof root !== 'object' || root.name !== 'svg') throw refused('drawing-broken')
  if (isDrawnTooOften(root)) throw refused('drawing-large')
  const { width, height, viewBox } = drawingSize(root.attributes)
  const attributes = { ...root.attributes, xmlns: 'http://www.w3.org/2000/svg', ...LINKS }
  const sized = { ...root, attributes: { ...attributes, width: String(width), height: String(height), viewBox } }
  return { text: written(sized), width, height, leftOut: [...work.leftOut].sort() }
}

/** Browsers before 2018 and some readers of plans know no `href` of SVG without it. */
const LINKS = { 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }

const localName = (name: string): string => name.replace(/^svg:/, '')

function nameOf(node: XmlNode): string {
  return Object.keys(node).find((key) => key !== ATTRIBUTES_KEY) ?? ''
}

function drawn(node: XmlNode, work: Work, isRoot = false): (DrawingElement | string)[] {
  const written = nameOf(node)
  if (written === '#text') return isRoot ? [] : [unescapedXml(String(node[written]))]
  const name = localName(written)
  if (ACTIVE.has(name)) work.leftOut.add('active')
  if (!ELEMENTS.has(name) && !GROUPS.has(name)) return []
  if (++work.count > MOST_ELEMENTS) throw refused('drawing-large')
  const given = Object.entries((node[ATTRIBUTES_KEY] ?? {}) as Record<string, unknown>)
  const children = ((node[written] ?? []) as readonly XmlNode[]).flatMap((child) => drawn(child, work))
  if (name === 'style') return styleSheet(children, work)
  const attributes = Object.fromEntries(
    given.flatMap(([key, value]) => kept(name, key, unescapedXml(String(value)), work)),
  )
  if ((name === 'image' || name === 'use') && attributes['xlink:href'] === undefined) return []
  return [{ name: GROUPS.has(name) ? 'g' : name, attributes, children }]
}

function styleSheet(children: readonly (DrawingElement | string)[], work: Work): DrawingElement[] {
  const { css, isWhole } = cleanStyles(children.filter((child) => typeof child === 'string').join(''))
  if (!isWhole) work.leftOut.add('external')
  return css.trim() === '' ? [] : [{ name: 'style', attributes: {}, children: [css] }]
}

/** The attribute as it stays, with its name; nothing where it goes. */
function kept(element: string, name: string, value: string, { leftOut }: Work): [string, string][] {
  if (/^on/i.test(name)) leftOut.add('active')
  if (name === 'href' || name === 'xlink:href') return link(element, value, leftOut)
  if (!ATTRIBUTES.has(name)) return []
  if (name === 'style') {
    const { css, isWhole } = cleanStyles(value)
    if (!isWhole) leftOut.add('external')
    return css === '' ? [] : [[name, css]]
  }
  if (isLocal(value)) return [[name, value]]
  leftOut.add('external')
  return []
}

function link(element: string, address: string, leftOut: Set<LeftOutPart>): [string, string][] {
  const isPart = /^\s*#/.test(address)
  if (isPart || (element === 'image' && isEmbeddedPicture(address))) return [['xlink:href', address.trim()]]
  // A link on a plan leads nowhere: it is shown as a picture.
  if (!GROUPS.has(element)) leftOut.add('external')
  else if (/^\s*javascript:/i.test(address)) leftOut.add('active')
  return []
}

function written({ name, attributes, children }: DrawingElement): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedXml(value)}"`)
  const inner = children.map((child) => (typeof child === 'string' ? escapedXml(child) : written(child))).join('')
  return inner === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inner}</${name}>`
}
