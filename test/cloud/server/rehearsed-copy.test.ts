import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { folderHome } from '../../../cloud/cli/homes/folder-home'
import { run } from '../../../cloud/cli/run'
import type { ServerOptions } from '../../../cloud/server/options'
import { copyToRehearse, removeStaleCopies } from '../../../cloud/server/rehearsed-copy'
import { start } from '../../../cloud/server/start'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { memberByToken } from '../../../cloud/usecases/members/sign-in'
import { organiserOf } from '../../support/organisers'
import { rawRequest } from '../../support/raw-request'
import { aProgramme } from '../../support/sample-programme'
import { aSeed } from '../../support/sample-seed'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

let root: TempFolder
let folder: string
const seedFolder = path.resolve(__dirname, '../../../cloud/seed')
beforeEach(async () => {
  root = await tempFolder()
  folder = path.join(root.path, 'data')
})
afterEach(() => root.remove())

const terminalOn =
  (place: string) =>
  async (...args: string[]) =>
    JSON.parse(
      await run([...args, '--json'], { homeOf: () => folderHome(place), seedFolder, address: 'https://a.example' }),
    )
const forum = (...args: string[]) => terminalOn(folder)(...args)
const AS_OF = { kind: 'as-of', time: '2024-09-09T11:00' } as const

const serve = (clock: ServerOptions['clock'], sample = false) => {
  const { forum: own } = aProgramme()
  const programme = aProgramme(sample ? { forum: { ...own, sample: true } } : {})
  const options = { port: 0, host: '127.0.0.1', dataFolder: folder, webRoot: root.path, clock, checksText: false }
  return start(options, async () => aSeed({ programme }))
}
const stateOf = async (url: string) => JSON.parse((await rawRequest(url, { path: '/head.json' })).text)
const copyIn = (banner: string) => /Data +(\S+) {2}\(a copy of/.exec(banner)?.[1] ?? ''
const copies = () => readdir(path.join(folder, 'rehearsals')).catch(() => [])

/** A forum of one's own that was served and published. */
async function ownForum(): Promise<void> {
  const server = await serve({ kind: 'live' })
  await forum('delay', 'opening', '5')
  await forum('publish')
  await server.stop()
}

test('a rehearsal of one’s own forum is on a copy that the terminal reaches and that is gone afterwards', async () => {
  await ownForum()
  const before = [await forum('status'), await forum('audit')]
  const server = await serve(AS_OF)
  const copy = copyIn(server.banner)
  expect(server.banner).toContain(`FORUM_DATA=${copy} npm run -s forum -- VERB`)
  const rehearsed = terminalOn(copy)
  await rehearsed('notice', 'The hall is full.')
  await rehearsed('delay', 'opening', '30')
  expect(await rehearsed('publish')).toMatchObject({ release: 3 })
  const head = await stateOf(server.url)
  expect(head).toMatchObject({ release: 3, notices: { rev: 2 } })
  const { text } = await rawRequest(server.url, { path: `/release/3-${head.sha}.json` })
  expect(JSON.parse(text).publishedAt).toMatch(/^2024-09-09T11:0/)
  await server.stop()
  expect([existsSync(copy), existsSync(path.join(folder, 'rehearsals'))]).toEqual([false, false])
  expect([await forum('status'), await forum('audit')]).toEqual(before)
  const live = await serve({ kind: 'live' })
  expect(await stateOf(live.url)).toMatchObject({ release: 2, notices: { rev: 1 }, rehearsal: 0 })
  expect((await stateOf(live.url)).series).not.toBe(head.series)
  await live.stop()
})

test('the sample is rehearsed in place and keeps its edits, also once its days were edited', async () => {
  const first = await serve(AS_OF, true)
  expect(first.banner).not.toContain('a copy of')
  await forum('edit', 'forum', 'site', JSON.stringify({ ...aProgramme().forum.site, sample: true }))
  await forum('edit', 'forum', 'sample', 'null')
  await forum('publish')
  await first.stop()
  const second = await serve(AS_OF, true)
  expect(second.banner).not.toContain('a copy of')
  expect(await stateOf(second.url)).toMatchObject({ release: 2 })
  await second.stop()
})

test('where nothing is yet, one’s own seed is rehearsed and nothing is left', async () => {
  const server = await serve(AS_OF)
  expect(await stateOf(server.url)).toMatchObject({ release: 1 })
  await server.stop()
  expect(await readdir(folder)).toEqual([])
  await expect(forum('status')).rejects.toThrow('There is no forum in')
})

test('a start on a sample that began otherwise says how to begin with the new one, and one’s own forum never', async () => {
  const line = 'this folder began with an earlier one'
  const first = await serve({ kind: 'live' }, true)
  expect(first.banner).not.toContain(line)
  await first.stop()
  await forum('edit', 'opening', 'full', 'true')
  await forum('publish')
  const again = await serve({ kind: 'live' }, true)
  expect(again.banner).not.toContain(line)
  await again.stop()
  const changed = await serve({ kind: 'live' })
  expect(changed.banner).toContain(line)
  await changed.stop()
})

test('a start that fails leaves no copy', async () => {
  await ownForum()
  const options = {
    host: '192.0.2.1',
    port: 0,
    dataFolder: folder,
    webRoot: root.path,
    clock: AS_OF,
    checksText: false,
  }
  await expect(start(options, async () => aSeed())).rejects.toThrow()
  expect(await copies()).toEqual([])
  await expect(serve({ kind: 'as-of', time: 'noon' })).rejects.toThrow('"noon" is no time of the forum')
  expect(await copies()).toEqual([])
})

test('a copy has the files of the forum, and what is written to it does not reach them', async () => {
  await ownForum()
  const copy = await copyToRehearse(folder)
  const [kept] = (await readdir(path.join(folder, 'files/release'))).sort()
  const file = (place: string) => path.join(place, 'files/release', kept ?? '')
  expect(await readFile(file(copy.folder), 'utf8')).toBe(await readFile(file(folder), 'utf8'))
  expect((await stat(copy.folder)).mode & 0o077).toBe(0)
  await copy.throwAway()
  expect(await readFile(file(folder), 'utf8')).toContain('"release":1')
})

test('organisers stay signed in on a copy, and a draft open on their desk is refused as stale', async () => {
  await ownForum()
  const own = openEmbedded(folder)
  const { token } = await organiserOf({ ...own, clockOffset: 0 }, 'owner')
  const { rev } = await readDraft(own)
  await own.documents.close()
  const copy = await copyToRehearse(folder)
  const rehearsed = openEmbedded(copy.folder)
  expect(await memberByToken({ ...rehearsed, clockOffset: 0 }, token)).toMatchObject({ role: 'owner' })
  expect((await readDraft(rehearsed)).rev).toBeGreaterThan(rev + 1)
  await rehearsed.documents.close()
  await copy.throwAway()
})

test('copies that are in use stay at a start; what a killed process left goes', async () => {
  await ownForum()
  const used = await copyToRehearse(folder)
  const left = path.join(folder, 'rehearsals/r-0123456789')
  await mkdir(left)
  await writeFile(path.join(left, 'forum.db'), '')
  await writeFile(`${left}.lock`, '')
  await removeStaleCopies(folder)
  expect((await copies()).sort()).toEqual([path.basename(used.folder), `${path.basename(used.folder)}.lock`])
  await used.throwAway()
  expect(await copies()).toEqual([])
})
