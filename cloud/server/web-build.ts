import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type ClientPage, clientPage } from '../http/client-page'
import { webTypeOf } from './web-types'

export type WebFile = { readonly bytes: Uint8Array; readonly type: string; readonly isHashed: boolean }

/** The built web client. Only files that were there at the start are served, so no address leads anywhere else. */
export type WebBuild = {
  /** `undefined` where there is no build. */
  readonly page: ClientPage | undefined
  /** `address` begins with `/`. */
  read(address: string): Promise<WebFile | undefined>
}

/** A name that carries its content's hash: `js/412.3fa8c1d2.js`, `app-3fa8c1d2e4.css`, `static/3fa8c1d2e4.png`. */
const HASHED = /(^|[/._-])[0-9a-f]{8,64}\.[a-z0-9.]+$/

export function openWebBuild(root: string): WebBuild {
  const names = new Set(existsSync(root) ? filesBelow(root) : [])
  return {
    page: names.has('index.html') ? clientPage(readFileSync(path.join(root, 'index.html'), 'utf8')) : undefined,
    async read(address) {
      const name = address.slice(1)
      if (!names.has(name)) return undefined
      // A newer build may have taken it away since.
      const bytes = await readFile(path.join(root, name)).catch(() => undefined)
      return bytes && { bytes, type: webTypeOf(name), isHashed: HASHED.test(name) }
    },
  }
}

const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
