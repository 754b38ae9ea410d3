import { cp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import Database from 'libsql'
import { folderHome } from '../../../cloud/cli/homes/folder-home'
import { run as runForum } from '../../../cloud/cli/run'
import { request } from '../../../scripts/smoke/http'
import { releaseAt } from '../../../scripts/smoke/published'
import { until } from '../../hosts/until'
import { type Child, runChild } from '../../support/child'
import { rawRequest } from '../../support/raw-request'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

jest.setTimeout(60_000)

let whole: TempFolder
let folder: TempFolder
const children: Child[] = []

const forum = (...args: string[]) =>
  runForum(args, {
    homeOf: () => folderHome(folder.path),
    seedFolder: path.resolve('cloud/seed'),
    address: 'https://forum.example',
  })

beforeAll(async () => {
  whole = folder = await tempFolder()
  await forum('init')
  await forum('edit', 'opening', 'title.en', 'The second')
  await forum('publish')
  // With its log a damaged copy would mend itself: all goes into the database.
  const database = new Database(path.join(whole.path, 'forum.db'))
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
})
afterAll(() => whole.remove())
beforeEach(async () => {
  folder = await tempFolder()
  const filter = (file: string) => !/-(wal|shm)$/.test(file)
  await cp(whole.path, folder.path, { recursive: true, filter })
})
afterEach(async () => {
  for (const { process, ended } of children.splice(0)) {
    process.kill('SIGKILL')
    await ended
  }
  await folder.remove()
})

async function start(): Promise<Child & { url: string }> {
  const child = runChild('cloud/server/main.ts', ['--live'], { PORT: '0', FORUM_DATA: folder.path })
  children.push(child)
  await until(() => child.output().includes('Clock') || child.process.exitCode !== null)
  return { ...child, url: /http:\/\/[\d.:]+/.exec(child.output())?.[0] ?? '' }
}

const files = (name: string) => path.join(folder.path, 'files', name)
async function newest(kind: string): Promise<string> {
  const names = await readdir(files(kind))
  return files(`${kind}/${names.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).at(-1)}`)
}

test('a second server on a folder is refused and names the first, which goes on; the command line works beside it', async () => {
  const first = await start()
  const second = await start()
  expect(await second.ended).toBe(1)
  expect(second.output()).toBe(
    `Another server already runs on ${folder.path} (process ${first.process.pid}). Stop it first, or set FORUM_DATA to another folder.\n`,
  )
  await forum('edit', 'opening', 'title.en', 'The third')
  await forum('publish')
  expect(JSON.parse((await rawRequest(first.url, { path: '/head.json' })).text).release).toBe(3)
})

test('a server that was killed leaves no lock behind', async () => {
  const first = await start()
  first.process.kill('SIGKILL')
  await first.ended
  expect((await start()).url).not.toBe('')
})

test('a lost release is named with the ways out, and the draft can be published anew', async () => {
  await rm(await newest('release'))
  const refused = await start()
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toMatch(
    /^The newest release cannot be read from .*release\/2-[0-9a-f]{64}\.json is missing\. /,
  )
  expect(refused.output()).toContain(
    'restore FILE --force. Without a backup publish the draft anew: npm run -s forum -- mend',
  )
  expect(await forum('mend')).toBe('Release 3 is out, as the draft is; the one before it was lost.')
  const { url } = await start()
  const release = await releaseAt(url, request)
  expect(release).toMatchObject({ release: 3, changes: [{ session: 'opening' }], earlier: [{ release: 1 }] })
  expect(await forum('mend')).toBe('All files of the newest release are whole.')
})

test('lost boards and pictures are said, and the forum is served', async () => {
  await rm(await newest('notices'))
  await rm(files('media'), { recursive: true })
  const { url, output } = await start()
  await until(() => output().includes('Notices or photos cannot be read'))
  expect((await rawRequest(url, { path: '/head.json' })).status).toBe(200)
  expect(await forum('mend')).toBe('The notices were lost; the board begins again without any.')
  expect((await rawRequest(url, { path: '/s/s-opening' })).status).toBe(200)
  const again = await tempFolder()
  await cp(folder.path, again.path, { recursive: true })
  ;[folder] = [again]
  const second = await start()
  expect(second.output()).toMatch(
    /Missing in .*\/files: media\/.*, media\/.*, media\/.* and \d+ more\. Copy them there/,
  )
})

test('a database that is none is said with the way out, which works', async () => {
  const copy = path.join(folder.path, 'copy')
  await forum('backup', copy)
  await writeFile(path.join(folder.path, 'forum.db'), 'x'.repeat(10_000))
  const refused = await start()
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toMatch(
    /forum\.db is damaged\. With the server stopped, put a backup back: .*restore FILE --force\n$/,
  )
  await forum('restore', copy, '--force')
  expect(JSON.parse((await rawRequest((await start()).url, { path: '/head.json' })).text).release).toBe(2)
})

test('a database that is cut short is said with the way out', async () => {
  const copy = path.join(folder.path, 'copy')
  await forum('backup', copy)
  await truncate(path.join(folder.path, 'forum.db'), 20_000)
  const refused = await start()
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toMatch(/forum\.db is damaged/)
  await forum('restore', copy, '--force')
  expect((await start()).url).not.toBe('')
})
