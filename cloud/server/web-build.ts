import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { type ClientPage, clientPage } from '../http/client-page'
import type { PageSettings } from '../http/page-settings'
import { webTypeOf } from './web-types'

export type WebFile = {
  readonly bytes: Uint8Array
  readonly type: string
  readonly isHashed: boolean
  /** SHA-256 of the bytes. */
  readonly sha: string
}

/** The built web client. Only files that were there at the start are served, so no address leads anywhere else. */
export type WebBuild = {
  /** `undefined` where there is no build. */
  readonly page: ClientPage | undefined
  /** `address` begins with `/`. */
  read(address: string): Promise<WebFile | undefined>
}

/** A name that carries its content's hash: `js/412.3fa8c1d2.js`, `app-3fa8c1d2e4.css`, `static/3fa8c1d2e4.png`. */
const HASHED = /(^|[/._-])[0-9a-f]{8,64}\.[a-z0-9.]+$/

/** Most of a build's scripts and styles. */
const LIMIT = 4 * 1024 * 1024

const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export function openWebBuild(root: string, settings: PageSettings): WebBuild {
  const kept = new LRUCache<string, WebFile>({ maxSize: LIMIT, sizeCalculation: ({ bytes }) => bytes.length })
  const names = new Set(existsSync(root) ? filesBelow(root) : [])
  const page = names.has('index.html')
    ? clientPage(readFileSync(path.join(root, 'index.html'), 'utf8'), settings)
    : undefined
  return {
    page,
    async read(address) {
      const name = address.slice(1)
      if (!names.has(name)) return undefined
      // The service worker keeps it, for every page.
      if (name === 'index.html' && page) return fileOf(name, new TextEncoder().encode(page.html))
      const known = kept.get(name)
      if (known) return known
      // A newer build may have taken it away since.
      const bytes = await readFile(path.join(root, name)).catch(() => undefined)
      const file = bytes && fileOf(name, bytes)
      // What is empty has no size to count.
      if (file?.isHashed && bytes?.length) kept.set(name, file)
      return file
    },
  }
}

const fileOf = (name: string, bytes: Uint8Array): WebFile => ({
  bytes,
  type: webTypeOf(name),
  isHashed: HASHED.test(name),
  sha: shaOf(bytes),
})

const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
