import { createHash } from 'node:crypto'
import { Problem } from 'domain/problem'
import { Hono } from 'hono'
import type { EncodedCache } from './encoded-cache'
import { onlyRead } from './methods'
import { ASK_FIRST, IMMUTABLE, send } from './send'
import { openWebBuild, type WebBuild, type WebFile } from './web-build'

/** A page of the client, which its own router finds: no file name at the end, or a share link. */
const PAGE = /^\/(s\/.*|([^/]+\/)*[^/.]*)$/

/** The web client: its files, and its `index.html` for every address that is a page of it. */
export function webRoutes(root: string, cache: EncodedCache): Hono {
  const build = openWebBuild(root)
  return new Hono()
    .get('*', async (context) => {
      const file = await fileFor(build, context.req.path)
      const cacheControl = file.isHashed ? IMMUTABLE : ASK_FIRST
      const headers = { 'Content-Security-Policy': build.policy }
      return send(context.req.raw, { ...file, cacheControl, key: keyOf(file), headers }, cache)
    })
    .all('*', onlyRead)
}

async function fileFor(build: WebBuild, address: string): Promise<WebFile> {
  const file = PAGE.test(address) ? build.index : await build.read(address)
  if (file) return file
  throw new Problem('gone', build.index ? 'There is no such file here.' : 'The web build is not here: npm run build.')
}

const keyOf = ({ bytes }: WebFile): string => createHash('sha256').update(bytes).digest('hex')
