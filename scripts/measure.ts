import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

type AppConfig = { pages: string[]; subPackages: { root: string }[] }
/** What was measured, and the most that it may be. */
export type Measurement = { readonly what: string; readonly bytes: number; readonly atMost: number }

const KB = 1000
const MAIN_PACKAGE = 460 * KB
/** WeChat's own limit for a package (Subpackage loading, size limits). */
const PACKAGE = 2 * 1024 * 1024
const FIRST_SCREEN = 142 * KB

/** Every file in a folder and the folders below it. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  )

const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0)
const zippedSizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)

/** Bytes as they are uploaded: all that does not lie in a subpackage's folder is the main package. */
export function weappLines(dist: string): Measurement[] {
  const { subPackages }: AppConfig = JSON.parse(readFileSync(`${dist}/app.json`, 'utf8'))
  const files = filesBelow(dist)
  const isIn = (root: string) => (file: string) => file.startsWith(path.join(dist, root) + path.sep)
  const main = files.filter((file) => !subPackages.some(({ root }) => isIn(root)(file)))
  return [
    { what: 'weapp, main package, raw', bytes: sizeOf(main), atMost: MAIN_PACKAGE },
    ...subPackages.map(({ root }) => ({
      what: `weapp, subpackage ${root}, raw`,
      bytes: sizeOf(files.filter(isIn(root))),
      atMost: PACKAGE,
    })),
  ]
}

/** The scripts that index.html names, what pages share, the first page's own, and the words of the longest language. */
export function webLine(dist: string): Measurement {
  const named = [...readFileSync(`${dist}/index.html`, 'utf8').matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(
    ([, name]) => `${dist}/${name}`,
  )
  const files = filesBelow(`${dist}/js`)
  const onDemand = files.filter((file) => /\/(shared|src_pages_now)[^/]*\.js$/.test(file))
  const words = files.filter((file) => /\/words-[^/]*\.js$/.test(file)).map((file) => zippedSizeOf([file]))
  if (named.length === 0 || onDemand.length < 2)
    throw new Error('The web build is not as expected: no entry, no shared chunk or no first page')
  return {
    what: 'web, JavaScript of the first screen, gzip',
    bytes: zippedSizeOf([...named, ...onDemand]) + Math.max(0, ...words),
    atMost: FIRST_SCREEN,
  }
}
