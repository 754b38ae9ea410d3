import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { until } from '../../hosts/until'
import { type Child, runChild } from '../../support/child'
import { rawRequest } from '../../support/raw-request'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

jest.setTimeout(60_000)

let folder: TempFolder
beforeEach(async () => {
  folder = await tempFolder()
})
afterEach(() => folder.remove())

const start = (script: string, ...args: string[]): Child =>
  runChild(script, args, { PORT: '0', FORUM_DATA: folder.path })

async function forum(...args: string[]): Promise<{ status: number | null; output: string }> {
  const child = start('cloud/cli/main.ts', ...args)
  return { status: await child.ended, output: child.output() }
}

test('what the command line publishes while a server runs on the folder, the server serves', async () => {
  const server = start('cloud/server/main.ts', '--rehearse-sample')
  await until(() => server.output().includes('Clock') || server.process.exitCode !== null, 30_000)
  const url = /http:\/\/[\d.:]+/.exec(server.output())?.[0] ?? server.output()
  expect((await forum('delay', 'opening', '20', '--json')).status).toBe(0)
  const published = await forum('publish', '--json')
  expect(JSON.parse(published.output)).toMatchObject({ release: 2 })
  const head = JSON.parse((await rawRequest(url, { path: '/head.json' })).text)
  expect(head.release).toBe(2)
  const release = await rawRequest(url, { path: `/release/2-${head.sha}.json` })
  expect(JSON.parse(release.text).publishedAt).toMatch(/^2024-09-09T10:1/)
  server.process.kill('SIGTERM')
  await server.ended
})

test('what is done in part has its result, a line for each fault, and status 1', async () => {
  await forum('init')
  for (const name of ['1.heic', '2.heic']) await writeFile(path.join(folder.path, name), 'no picture')
  const { status, output } = await forum('photo', 'add', folder.path, '--album', 'group-photo', '--caption', 'x')
  expect(status).toBe(1)
  expect(output).toMatch(
    /^1\.heic: This kind of picture is not taken; .*\n2\.heic: This kind of picture is not taken; .*\nNo photo was added\./,
  )
})

test('what fails is one line and status 1', async () => {
  expect(await forum('status')).toEqual({
    status: 1,
    output: `There is no forum in ${folder.path}; make one with: forum init\n`,
  })
})

test('with --json what fails is JSON too', async () => {
  const { status, output } = await forum('status', '--json')
  expect([status, JSON.parse(output)]).toEqual([
    1,
    { error: { id: 'gone', message: `There is no forum in ${folder.path}; make one with: forum init` } },
  ])
})
