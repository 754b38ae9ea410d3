import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { AS_WRITTEN } from '../../formats/xml'
import { refused } from '../refuse'

/** A node as the parser gives it, in order: an element by its name, or text as `#text`. */
export type XmlNode = { readonly [name: string]: unknown }

export const ATTRIBUTES_KEY = ':@'

/** A document type without declarations of its own, such as programs write it. */
const PLAIN_DOCTYPE = /<!DOCTYPE[^>[]*>/i

/** The nodes of a drawing. Throws `bad-input` for one that is not well formed or declares entities. */
export function parseDrawing(text: string): readonly XmlNode[] {
  if (/<!ENTITY/i.test(text)) throw refused('drawing-entities')
  const plain = text.replace(PLAIN_DOCTYPE, '')
  if (/<!DOCTYPE/i.test(plain)) throw refused('drawing-entities')
  if (XMLValidator.validate(plain) !== true) throw refused('drawing-broken')
  const parser = new XMLParser({
    preserveOrder: true,
    ...AS_WRITTEN,
    attributeNamePrefix: '',
    maxNestedTags: DEEPEST,
  })
  try {
    return parser.parse(plain) as readonly XmlNode[]
  } catch {
    throw refused('drawing-large')
  }
}

/** Drawings are nested some twenty deep. */
const DEEPEST = 200

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text or an attribute's value as a reader sees it. Throws `bad-input` for an entity that XML itself does not have. */
export const unescapedXml = (raw: string): string =>
  raw.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (_, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? unknownEntity()
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : unknownEntity()
  })

function unknownEntity(): never {
  throw refused('drawing-entities')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapedXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
