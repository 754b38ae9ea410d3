import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { until } from '../../hosts/until'
import { runChild } from '../../support/child'
import { rawRequest } from '../../support/raw-request'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

jest.setTimeout(60_000)

const ROOT = path.resolve(__dirname, '../../..')
const dockerfile = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8')

/** The command after `instruction`, as the image runs it. */
const commandOf = (instruction: RegExp): string[] =>
  JSON.parse(new RegExp(`${instruction.source}(\\[.*\\])$`, 'm').exec(dockerfile)?.[1] ?? '')
const [, ...serverArguments] = commandOf(/^CMD /)
const [, ...healthArguments] = commandOf(/HEALTHCHECK[^[]*CMD /)

const PORT = 18_080
let packed: TempFolder
let data: TempFolder
let server: ChildProcess | undefined
beforeAll(async () => {
  packed = await tempFolder()
  data = await tempFolder()
  const packing = runChild('scripts/pack-server.ts', [packed.path])
  expect([await packing.ended, packing.output()]).toEqual([0, ''])
})
afterAll(async () => {
  server?.kill('SIGKILL')
  await packed.remove()
  await data.remove()
})

const environment = () => ({ PATH: process.env.PATH, PORT: String(PORT), FORUM_DATA: data.path })
const inImage = (args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: packed.path, env: environment(), encoding: 'utf8' })

async function bytesBelow(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const stats = await Promise.all(names.map((name) => stat(path.join(folder, name))))
  return stats.reduce((sum, { size }) => sum + size, 0)
}

test('what an image holds besides Node runs by itself, is healthy, and has the command line', async () => {
  expect(inImage(healthArguments).status).toBe(1)
  server = spawn(process.execPath, serverArguments, { cwd: packed.path, env: environment(), stdio: 'ignore' })
  const url = `http://127.0.0.1:${PORT}`
  await until(() =>
    rawRequest(url, { path: '/healthz' }).then(
      ({ status }) => status === 200,
      () => false,
    ),
  )
  expect(inImage(healthArguments).status).toBe(0)
  expect((await rawRequest(url, { path: '/' })).text).toContain('<html')
  const { stdout, stderr } = inImage(['bin/forum.js', 'owner'])
  expect([stdout, stderr]).toEqual([expect.stringMatching(/^[A-Z0-9]{5}-[A-Z0-9]{5} /), ''])
  server.kill('SIGTERM')
  expect(await once(server, 'close')).toEqual([0, null])
})

test('it is small', async () => {
  expect(await bytesBelow(packed.path)).toBeLessThan(60_000_000)
  expect(existsSync(path.join(packed.path, 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm'))).toBe(true)
})

test('all that the image is built from is there, and no map of the source is in it', async () => {
  const wanted = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8').match(/(?<=^!).+/gm) ?? []
  expect(wanted.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([])
  expect((await readdir(packed.path, { recursive: true })).filter((name) => name.endsWith('.map'))).toEqual([])
})

test('it is not packed over something else', async () => {
  const again = runChild('scripts/pack-server.ts', [packed.path])
  expect(await again.ended).toBe(1)
  expect(again.output()).toContain('is not empty')
})
