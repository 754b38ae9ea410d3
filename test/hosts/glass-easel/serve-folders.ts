import fs from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
}

/** Serves the first folder's file of that name, else the second's, on a port of loopback. */
export const serveFolders = async (folders: string[]): Promise<{ url: string; close(): Promise<void> }> => {
  const server = http.createServer((request, response) => {
    const name = path.posix.normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'))
    void answer(folders, name === '/' ? '/index.html' : name, response)
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, close }
}

const answer = async (folders: string[], name: string, response: http.ServerResponse): Promise<void> => {
  for (const folder of folders) {
    const bytes = await fs.readFile(path.join(folder, name)).catch(() => undefined)
    if (!bytes) continue
    response.setHeader('content-type', types[path.extname(name)] ?? 'application/octet-stream')
    response.end(bytes)
    return
  }
  response.statusCode = 404
  response.end()
}
