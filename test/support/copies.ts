import { gunzipSync, gzipSync } from 'node:zlib'
import { COPY_PIECE, type CopyAnswer, RESTORE_PATH } from 'domain/wire/wire-restore'
import type { TestServer } from './server'

type Answer = {
  readonly status: number
  readonly body: Partial<CopyAnswer> & { error?: { id: string; reason?: string; message: string } }
}

/** Asks about a copy, or sends a piece of it. */
export async function askCopy(
  { url }: Pick<TestServer, 'url'>,
  token: string | undefined,
  method: 'PUT' | 'GET' | 'DELETE' | 'POST',
  query: Record<string, string | number>,
  body?: Uint8Array<ArrayBuffer>,
): Promise<Answer> {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  const headers = token === undefined ? undefined : { Authorization: `Bearer ${token}` }
  const answer = await fetch(`${url}${RESTORE_PATH}?${search}`, { method, headers, body })
  return { status: answer.status, body: await answer.json() }
}

let made = 0
export const newUpload = (): string => `upload-${++made}-${process.pid}`

/** Brings a copy in piece by piece, as the page does, and waits for what comes of it. */
export async function bringCopy(server: Pick<TestServer, 'url'>, token: string, copy: Buffer): Promise<Answer> {
  const upload = newUpload()
  for (let at = 0; at < copy.length; at += COPY_PIECE) {
    const piece = new Uint8Array(copy.subarray(at, at + COPY_PIECE))
    const answer = await askCopy(server, token, 'PUT', { upload, at, size: copy.length }, piece)
    if (answer.status !== 200) return answer
  }
  for (;;) {
    const answer = await askCopy(server, token, 'GET', { upload })
    if (!('stage' in answer.body) || answer.body.stage !== 'checking') return answer
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** A forum as its owner downloads it. */
export async function downloadedCopy({ url }: Pick<TestServer, 'url'>, token: string): Promise<Buffer> {
  const answer = await fetch(`${url}/forum.backup`, { headers: { Authorization: `Bearer ${token}` } })
  return Buffer.from(await answer.arrayBuffer())
}

export type CopyLine = { line: string } & Record<string, unknown>

/** A copy whose lines are others; the foot counts what there is then. */
export function changedCopy(copy: Buffer, change: (lines: CopyLine[]) => CopyLine[]): Buffer {
  const lines = gunzipSync(copy)
    .toString()
    .trim()
    .split('\n')
    .map((text): CopyLine => JSON.parse(text))
  const changed = change(lines.slice(1, -1))
  const count = (kind: string) => changed.filter(({ line }) => line === kind).length
  const foot = { line: 'foot', documents: count('document'), files: count('file') }
  const head = lines[0]
  return gzipSync([head, ...changed, foot].map((line) => `${JSON.stringify(line)}\n`).join(''))
}
