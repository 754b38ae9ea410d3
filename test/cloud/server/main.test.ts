import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { folderHome } from '../../../cloud/cli/homes/folder-home'
import { run as terminal } from '../../../cloud/cli/run'
import { until } from '../../hosts/until'
import { type Child, runChild } from '../../support/child'
import { askCopy, newUpload } from '../../support/copies'
import { apiOrganiser } from '../../support/organisers'
import { rawRequest } from '../../support/raw-request'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

jest.setTimeout(30_000)

let folder: TempFolder
beforeEach(async () => {
  folder = await tempFolder()
})
afterEach(() => folder.remove())

const run = (args: string[], environment: NodeJS.ProcessEnv = {}): Child =>
  runChild('cloud/server/main.ts', args, { PORT: '0', FORUM_DATA: folder.path, ...environment })

async function started(child: Child): Promise<string> {
  await until(() => child.output().includes('Clock') || child.process.exitCode !== null)
  return /http:\/\/[\d.:]+/.exec(child.output())?.[0] ?? child.output()
}

async function stopped(child: Child, signal: NodeJS.Signals): Promise<number | null> {
  child.process.kill(signal)
  return child.ended
}

const headOf = async (url: string) => JSON.parse((await rawRequest(url, { path: '/head.json' })).text)

test('the first start serves the sample forum, rehearsed; a signal ends it cleanly', async () => {
  const child = run(['--rehearse-sample'], { FORUM_ADDRESS: 'https://forum.example' })
  const url = await started(child)
  const head = await headOf(url)
  expect(head.release).toBe(1)
  const forumTime = new Date(Date.now() + head.rehearsal).toISOString()
  expect(forumTime).toMatch(/^2024-09-09T02:1\d/)
  expect(child.output()).toContain("a rehearsal: the forum's time is 2024-09-09 10:12")
  expect(child.output()).toContain('Sub-Forum on Migration Management Cooperation')
  expect(child.output()).toContain(folder.path)
  expect(child.output()).toMatch(/[█▀▄]{5}/)
  expect(await stopped(child, 'SIGTERM')).toBe(0)
})

test('the second start serves the same release', async () => {
  const first = run(['--live'])
  const before = await headOf(await started(first))
  expect(await stopped(first, 'SIGINT')).toBe(0)
  const second = run(['--live'])
  expect(await headOf(await started(second))).toEqual(before)
  await stopped(second, 'SIGTERM')
})

test('of a copy that was on its way into a server that is killed nothing is left with the next start', async () => {
  const first = run(['--new'])
  const url = await started(first)
  const { token } = await apiOrganiser(url, codeOf(first) ?? '')
  const piece = { upload: newUpload(), at: 0, size: 2000 }
  expect(await askCopy({ url }, token, 'PUT', piece, new Uint8Array(1000))).toMatchObject({ body: { received: 1000 } })
  await stopped(first, 'SIGKILL')
  expect(await readdir(folder.path)).toContain('incoming')
  const second = run(['--new'])
  const again = await started(second)
  expect(await readdir(folder.path)).not.toContain('incoming')
  expect(await askCopy({ url: again }, token, 'PUT', piece, new Uint8Array(1000))).toMatchObject({ status: 200 })
  await stopped(second, 'SIGTERM')
})

test('a folder of one’s own that the sample was brought into is served again, and the start says what is in it', async () => {
  const first = run(['--live'])
  const before = await headOf(await started(first))
  await stopped(first, 'SIGTERM')
  // As npm start -- --new runs it.
  const second = run(['--rehearse-sample', '--new'])
  expect(await headOf(await started(second))).toEqual(before)
  expect(second.output()).toContain(
    'this folder holds the sample forum; to begin your own, name an empty folder in FORUM_DATA',
  )
  expect(second.output()).not.toContain('delete the folder')
  await stopped(second, 'SIGTERM')
})

const codeOf = (child: Child): string | undefined => /First owner {2}(\S+)/.exec(child.output())?.[1]

test('until there is an owner each start prints a new one-time code', async () => {
  const first = run(['--live'])
  await started(first)
  await stopped(first, 'SIGTERM')
  const second = run(['--live'])
  const url = await started(second)
  const redeem = (code: string | undefined) =>
    rawRequest(url, {
      method: 'POST',
      path: '/api/organiser/redeem',
      body: JSON.stringify({ code, name: 'Anna' }),
    })
  expect((await redeem(codeOf(first))).status).toBe(404)
  expect(JSON.parse((await redeem(codeOf(second))).text).member.role).toBe('owner')
  await stopped(second, 'SIGTERM')
  const third = run(['--live'])
  await started(third)
  expect(codeOf(third)).toBeUndefined()
  await stopped(third, 'SIGTERM')
})

test('a start that was killed leaves a forum that opens', async () => {
  const first = run(['--live'])
  await started(first)
  await stopped(first, 'SIGKILL')
  const second = run(['--live'])
  expect((await headOf(await started(second))).release).toBe(1)
  await stopped(second, 'SIGTERM')
})

test('a rehearsal that is killed leaves a copy, which the next start takes away; a signal leaves none', async () => {
  await terminal(['init', '--empty'], { homeOf: () => folderHome(folder.path), seedFolder: '' })
  const copies = async () => (await readdir(path.join(folder.path, 'rehearsals')).catch(() => [])).length
  for (const [signal, left] of [
    ['SIGKILL', 2],
    ['SIGINT', 0],
  ] as const) {
    const child = run(['--as-of', '2030-01-01T09:00'])
    expect((await headOf(await started(child))).rehearsal).not.toBe(0)
    expect(await copies()).toBe(2)
    // A terminal and npm send it both.
    child.process.kill(signal)
    await stopped(child, signal)
    expect(await copies()).toBe(left)
  }
})

test('a port in use is said in one line', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const child = run([], { PORT: String(port) })
  expect(await child.ended).toBe(1)
  expect(child.output()).toBe(`Port ${port} on 127.0.0.1 is in use; set PORT to another.\n`)
  other.close()
})

test('a time that is none is said in one line', async () => {
  const child = run(['--as-of', 'noon'])
  expect(await child.ended).toBe(1)
  expect(child.output()).toMatch(/^"noon" is no time of the forum, such as .*\n$/)
})

test('an operator has a log of JSON lines, figures and a daily backup', async () => {
  const backups = await tempFolder()
  const metrics = createServer().listen(0, '127.0.0.1')
  await once(metrics, 'listening')
  const { port } = metrics.address() as AddressInfo
  const environment = { FORUM_LOG: 'info', FORUM_BACKUP: backups.path, METRICS_PORT: String(port) }
  const refused = run(['--live'], environment)
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toContain(`Port ${port} on 127.0.0.1 is in use; set METRICS_PORT to another.`)
  metrics.close()
  await once(metrics, 'close')
  const child = run(['--live'], environment)
  const url = await started(child)
  await rawRequest(url, { path: '/healthz' })
  const figures = await rawRequest(`http://127.0.0.1:${port}`, { path: '/metrics' })
  expect(figures.text).toContain('forum_requests_total{kind="files",status="200"} 1')
  expect(await stopped(child, 'SIGTERM')).toBe(0)
  const lines = child.output().trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).level)).toEqual(['info', 'info'])
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ path: '/healthz', status: 200 })
  expect(await readdir(backups.path)).toEqual([expect.stringMatching(/^forum-.*\.backup$/)])
  await backups.remove()
})
