import { withoutEntities } from 'domain/import/plain-text'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { unreadable } from './refuse'

/** An element as it is parsed: its children by name, attributes with `@` in front, text as `#text`. */
export type Element = { readonly [name: string]: unknown }

/** Nothing is converted, trimmed or expanded, and attributes are read. */
export const AS_WRITTEN = {
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
} as const

/** Throws `bad-input` for a text that is not well-formed, or that declares entities of its own. */
export function parseXml(text: string, lists: readonly string[], what: string): Element {
  if (/<!ENTITY/i.test(text.slice(0, 100_000)) || /<!DOCTYPE[^>[]*\[/i.test(text))
    throw unreadable(
      'unknown',
      `${what} declares entities of its own, which are not read; save it without a document type.`,
    )
  const parser = new XMLParser({
    ...AS_WRITTEN,
    attributeNamePrefix: '@',
    isArray: (name) => lists.includes(name),
  })
  const fault = XMLValidator.validate(text)
  if (fault !== true)
    throw unreadable('damaged', `${what} is damaged or cut short at line ${fault.err.line}; export it again.`)
  return parser.parse(text) as Element
}

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const child = (element: Element | undefined, name: string): Element => {
  const value = element?.[name]
  return isElement(value) ? value : {}
}

/** Children that the parser was told are many. */
export const children = (element: Element | undefined, name: string): Element[] => {
  const value = element?.[name]
  return Array.isArray(value) ? value.map((one) => (isElement(one) ? one : { '#text': one })) : []
}

/** The text of a child element, or of an element without attributes itself; '' where it is empty, `undefined` where it is not there. */
export function textOf(element: Element | undefined, name: string): string | undefined {
  const value = element?.[name]
  if (value === undefined) return undefined
  const text = isElement(value) ? value['#text'] : Array.isArray(value) ? value[0] : value
  return withoutEntities(isElement(text) ? String(text['#text'] ?? '') : String(text ?? ''))
}

export const attribute = (element: Element, name: string): string | undefined => {
  const value = element[`@${name}`]
  return value === undefined ? undefined : withoutEntities(String(value))
}
