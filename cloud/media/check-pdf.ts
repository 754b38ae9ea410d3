import { inflateSync } from 'node:zlib'
import { isProblem } from 'domain/problem'
import { refused } from './refuse'

/** Actions that run or start something (ISO 32000-1, section 12.6.4). */
const ACTIVE = /\/(JavaScript|Launch|RichMedia)\b/

/** What may be done by itself when the document is opened: going to a page does no harm (section 12.3.2). */
const OPENS = /\/OpenAction\s*(\[|<<|(\d+)\s+(\d+)\s+R)/g

/** Bytes that the object streams of one document may come to. */
const MOST_INFLATED = 64 * 1024 * 1024

/** Names as a reader reads them: `/J#61vaScript` is `/JavaScript` (section 7.3.5). */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/**
 * Throws `bad-input` for a PDF that is cut short, is protected, or runs or starts something. Objects may be packed in
 * streams (section 7.5.7): these are looked through too.
 */
export function requireQuietPdf(bytes: Uint8Array): void {
  const text = latin1Of(bytes)
  if (!text.slice(-2048).includes('%%EOF')) throw refused('document-damaged')
  if (/\/Encrypt\s*(<<|\d+\s+\d+\s+R)/.test(text)) throw refused('document-locked')
  if (isActive(text, packedObjects(text, bytes))) throw refused('pdf-active')
}

/** Whether a PDF runs or starts something, as far as it can be looked through. */
export function isActivePdf(bytes: Uint8Array): boolean {
  const text = latin1Of(bytes)
  try {
    return isActive(text, packedObjects(text, bytes))
  } catch (error) {
    if (isProblem(error)) return isActive(text, [])
    throw error
  }
}

const latin1Of = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('latin1')

function isActive(text: string, packed: Iterable<string>): boolean {
  const all = [plainNames(text), ...packed]
  return all.some((part) => ACTIVE.test(part) || opensSomething(part, all))
}

function* packedObjects(text: string, bytes: Uint8Array): Generator<string> {
  let left = MOST_INFLATED
  for (const found of text.matchAll(/\bstream\r?\n/g)) {
    const head = plainNames(text.slice(Math.max(0, found.index - 1000), found.index))
    if (!/\/ObjStm\b/.test(head.slice(head.lastIndexOf('obj')))) continue
    const from = found.index + found[0].length
    const end = text.indexOf('endstream', from)
    const objects = inflated(bytes.subarray(from, end < 0 ? undefined : end), left)
    left -= objects.length
    yield plainNames(objects)
  }
}

function inflated(packed: Uint8Array, most: number): string {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).toString('latin1')
  } catch {
    throw refused('document-locked')
  }
}

/** Whether a document does more than show a page when it is opened. */
function opensSomething(part: string, all: readonly string[]): boolean {
  return [...part.matchAll(OPENS)].some(([, what, number, generation]) => {
    if (what === '[') return false
    if (what === '<<') return !isGoTo(part)
    const object = new RegExp(`(?:^|[^0-9])${number}\\s+${generation}\\s+obj\\s*([\\s\\S]{0,400})`)
    const [, body] = all.map((one) => object.exec(one)).find((found) => found) ?? []
    // One that is packed has no number in front: what runs was looked for in all of it.
    return body !== undefined && !body.startsWith('[') && !/\/S\s*\/(GoTo|Named)\b|^\s*<<\s*\/D\b/.test(body)
  })
}

const isGoTo = (part: string): boolean => {
  const [, action = ''] = /\/OpenAction\s*(<<[\s\S]{0,400}?>>)/.exec(part) ?? []
  return /\/S\s*\/(GoTo|Named)\b/.test(action)
}
