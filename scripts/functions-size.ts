import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { filesBelow, type Measurement } from './measure'

/** Cold starts copy and unpack it. */
const FUNCTION = 1_500_000

/** Bytes of a zip archive beside its files: a local header and a directory entry each, and the end record (PKWARE APPNOTE). */
const HEADERS = 30 + 46
const END = 22

/** Each function that is built, as it is uploaded. Throws where none is. */
export function functionLines(dist: string): Measurement[] {
  const names = existsSync(dist)
    ? readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  if (names.length === 0) throw new Error(`There are no functions in ${dist}: run "npm run build" first.`)
  return names.map(({ name }) => ({
    what: `function ${name}, zipped`,
    bytes: zippedSize(path.join(dist, name)),
    atMost: FUNCTION,
  }))
}

function zippedSize(folder: string): number {
  const files = filesBelow(folder).filter((file) => !file.split(path.sep).includes('node_modules'))
  const sizes = files.map((file) => {
    const name = Buffer.byteLength(path.relative(folder, file))
    return deflateRawSync(readFileSync(file), { level: 9 }).length + HEADERS + 2 * name
  })
  return sizes.reduce((sum, size) => sum + size, END)
}
