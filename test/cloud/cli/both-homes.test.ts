import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { DAY } from 'domain/time/time'
import type { ForumData } from '../../../cloud/cli/home'
import { environmentHome } from '../../../cloud/cli/homes/environment-home'
import { folderHome } from '../../../cloud/cli/homes/folder-home'
import { run } from '../../../cloud/cli/run'
import { type Member, putBinding, putMember } from '../../../cloud/usecases/members/records'
import { readerKey, storeAccount } from '../../../cloud/usecases/reminders/readers'
import { enterEnvironment } from '../../fakes/cloudbase/sdks'
import { CloudbaseServer, ENVIRONMENT, SECRET_ID, SECRET_KEY } from '../../fakes/cloudbase/server'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

const seedFolder = path.resolve(__dirname, '../../../cloud/seed')
const server = new CloudbaseServer()
const variables = { TENCENTCLOUD_SECRETID: SECRET_ID, TENCENTCLOUD_SECRETKEY: SECRET_KEY, FORUM_BUCKET: '666f-forum-1' }
let root: TempFolder
let warnings: string[]
let prefixes = 0

beforeAll(async () => {
  await server.start()
  enterEnvironment(server.address)
})
afterAll(() => server.stop())
beforeEach(async () => {
  root = await tempFolder()
  warnings = []
})
afterEach(() => root.remove())

const fileOf = (name: string) => path.join(root.path, name)
const environment = (more: Record<string, string> = {}): ForumData =>
  environmentHome(ENVIRONMENT, { ...variables, ...more }, (words) => warnings.push(words))
const programmeIn = async (name: string) => JSON.parse(await readFile(fileOf(`${name}/programme.json`), 'utf8'))
/** A forum's part of the environment that nobody else has. */
const emptyEnvironment = () => {
  prefixes += 1
  return environment({ FORUM_PREFIX: `f${prefixes}_`, FORUM_FOLDER: `f${prefixes}` })
}
const at =
  (home: ForumData) =>
  (...args: string[]) =>
    run(args, { homeOf: () => home, seedFolder, address: 'https://forum.example' })
const published = (folder: string) => JSON.parse(String(server.storage.files.get(`${folder}/head.json`)))

describe.each([
  ['a data folder', () => folderHome(fileOf('data'))],
  ['an environment of CloudBase', emptyEnvironment],
])('on %s', (_name, makeHome) => {
  let forum: (...args: string[]) => Promise<string>
  const json = async (...args: string[]) => JSON.parse(await forum(...args, '--json'))
  const draftedSession = async (id: string) => (await json('audit')).acts[0].after[`sessions/${id}`].item
  beforeEach(() => {
    forum = at(makeHome())
  })

  test.each([
    ['a data folder', () => folderHome(fileOf('other'))],
    ['CloudBase', emptyEnvironment],
  ])(
    'a whole forum moves to %s with its gallery, its notices, its files and what was announced',
    async (_to, makeOther) => {
      await forum('init')
      await forum('delay', 'opening', '20')
      await forum('publish')
      await forum('notice', 'Lunch is served.')
      await forum('export', '--format', 'forum', '--out', fileOf('moved/forum.json'))
      const other = at(makeOther())
      await other('init', '--from', fileOf('moved/forum.json'))
      await other('export', '--format', 'forum', '--out', fileOf('again/forum.json'))
      const [moved, again] = await Promise.all(
        ['moved', 'again'].map(async (name) => JSON.parse(await readFile(fileOf(`${name}/forum.json`), 'utf8'))),
      )
      const { noticeboard, gallery, ...programme } = moved
      expect(again).toMatchObject(programme)
      expect(again.noticeboard.notices).toEqual(noticeboard.notices)
      expect({ ...again.gallery, rev: 0 }).toEqual({ ...gallery, rev: 0 })
      const media = await Promise.all(
        ['moved', 'again'].map(async (name) => {
          const names = (await readdir(fileOf(`${name}/media`))).sort()
          return Promise.all(names.map(async (file) => [file, await readFile(fileOf(`${name}/media/${file}`))]))
        }),
      )
      expect(media[0]?.length).toBeGreaterThan(0)
      expect(media[1]).toEqual(media[0])
      const opening = again.sessions.find(({ id }: { id: string }) => id === 'opening')
      expect(Date.parse(opening.start) - Date.parse(opening.announced.start)).toBe(20 * 60_000)
    },
  )

  test('from the first verb to the last release: an organiser at the terminal', async () => {
    expect(await json('init')).toMatchObject({ release: 1, sessions: 27 })
    expect(await json('delay', 'opening', '20')).toMatchObject({ items: ['sessions/opening'] })
    expect(await json('status')).toMatchObject({ release: 1, unpublished: 1 })
    expect((await json('check')).changes).toMatchObject([{ session: 'opening', kinds: ['retimed'] }])
    expect(await json('publish', '--note', 'Later.')).toMatchObject({ release: 2, changes: [{ session: 'opening' }] })
    const since = await json('changes', '--since', '1')
    expect(since).toMatchObject({ from: 1, to: 2, changes: [{ session: 'opening', kinds: ['retimed'] }] })
    expect(since.changes[0].before.start).not.toBe(since.changes[0].after.start)
    expect(await json('rollback', '1')).toMatchObject({ release: 3 })
    expect(await json('changes', '--since', '1')).toMatchObject({ from: 1, to: 3, changes: [] })
    await forum('undo')
    expect(await json('status')).toMatchObject({ release: 3, unpublished: 1 })
    await forum('cancel', 'opening')
    expect((await draftedSession('opening')).status).toBe('cancelled')
    expect(await json('notice', 'Lunch is served.')).toMatchObject({ text: { en: 'Lunch is served.' } })
    expect(await json('invite', 'publisher')).toMatchObject({
      role: 'publisher',
      code: expect.stringMatching(/^\w{5}-\w{5}$/),
    })
    const { acts } = await json('audit', '--limit', '3')
    expect(acts.map(({ act, actor }: { act: string; actor: string }) => [act, actor])).toEqual([
      ['invite', 'console'],
      ['notice', 'console'],
      ['edit', 'console'],
    ])
  })

  test('the first owner is told a code until somebody has become owner', async () => {
    await expect(forum('owner')).rejects.toThrow('There is no forum in')
    await forum('init')
    const [first, second] = [await json('owner'), await json('owner')]
    expect(second.code).toMatch(/^\w{5}-\w{5}$/)
    expect(second.code).not.toBe(first.code)
  })

  test('an invitation lasts as many days as are asked for, a week unless told', async () => {
    await forum('init')
    const days = async (...more: string[]) =>
      Math.round((Date.parse((await json('invite', 'editor', ...more)).expires) - Date.now()) / DAY)
    expect([await days(), await days('--days', '30')]).toEqual([7, 30])
  })

  test('an invitation is taken back', async () => {
    await forum('init')
    const { id } = await json('invite', 'editor')
    expect(await json('revoke', id)).toEqual({ id })
    await expect(forum('revoke', id)).rejects.toThrow('There is no member and no open invitation')
  })

  test('a forum is begun once, however often it is asked for', async () => {
    expect(await json('init', '--empty', '--unless-there')).toMatchObject({ release: 1, sessions: 0, made: true })
    expect(await json('init', '--unless-there')).toMatchObject({ release: 1, sessions: 0, made: false })
    await expect(forum('init')).rejects.toThrow('holds a forum already.')
  })

  test('a forum begins unpublished, is looked at and worked on, and its first publish is release 1', async () => {
    expect(await json('init', '--unpublished')).toMatchObject({ release: 0, sessions: 27, made: true })
    expect(await json('status')).toMatchObject({ release: 0, sessions: 27 })
    await forum('delay', 'opening', '5')
    expect(await json('publish')).toMatchObject({ release: 1 })
    expect(await json('status')).toMatchObject({ release: 1, unpublished: 0 })
  })

  test('what is taken out is taken in again, files and all', async () => {
    await forum('init')
    expect(await json('export', fileOf('taken/programme.json'))).toMatchObject({ release: 1, sessions: 27 })
    const other = at(folderHome(fileOf('other')))
    await other('init', '--from', fileOf('taken/programme.json'))
    await other('export', fileOf('again/programme.json'))
    const [taken, again] = await Promise.all(['taken', 'again'].map(programmeIn))
    expect(again).toEqual(taken)
  })
})

test('the sample on an environment is rehearsed until it is said to be over', async () => {
  const forum = at(environment({ FORUM_PREFIX: 'play_', FORUM_FOLDER: 'play' }))
  await forum('init')
  const shown = () => new Date(Date.now() + published('play').rehearsal).toISOString().slice(0, 15)
  expect(shown()).toBe('2024-09-09T02:1')
  expect(await forum('rehearse', '2024-09-10T16:00')).toContain('shows 2024-09-10T16:00')
  expect(shown()).toBe('2024-09-10T08:0')
  await forum('rehearse', 'off')
  expect(published('play').rehearsal).toBe(0)
  await expect(forum('rehearse', 'noon')).rejects.toThrow('"noon" is no time of the forum')
})

test('a forum of one’s own on an environment is not rehearsed in place; a rehearsal is ended all the same', async () => {
  const forum = at(environment({ FORUM_PREFIX: 'own_', FORUM_FOLDER: 'own' }))
  await forum('init', '--empty')
  await expect(forum('rehearse', '2030-01-01T09:00')).rejects.toThrow('Only a sample is rehearsed in place')
  expect(published('own').rehearsal).toBe(0)
  expect(await forum('rehearse', 'off')).toContain('the real clock')
})

test('on a folder the server says which clock it runs on', async () => {
  const forum = at(folderHome(fileOf('data')))
  await forum('init')
  await expect(forum('rehearse', 'off')).rejects.toThrow('npm start -- --as-of TIME')
})

test('what is published on an environment is in the file that clients poll', async () => {
  const forum = at(environment({ FORUM_PREFIX: 'seen_', FORUM_FOLDER: 'seen' }))
  await forum('init')
  expect(published('seen')).toMatchObject({ release: 1 })
  await forum('delay', 'opening', '20')
  await forum('publish')
  expect(published('seen')).toMatchObject({ release: 2 })
  expect(warnings).toEqual([])
})

test('a head that could not be written is told, and written when the verb is said again', async () => {
  const forum = at(environment({ FORUM_PREFIX: 'cut_', FORUM_FOLDER: 'cut' }))
  await forum('init')
  server.storage.files.delete('cut/head.json')
  server.failWith('storage.getUploadMetadata', 'bad-gateway', 4)
  await forum('init', '--unless-there')
  expect(warnings).toEqual([expect.stringContaining('clients do not see it yet: The cloud does not answer')])
  await forum('init', '--unless-there')
  expect(published('cut')).toMatchObject({ release: 1 })
})

test.each(Object.keys(variables))('without %s nothing is asked of an environment', (name) => {
  expect(() => environment({ [name]: '' })).toThrow(`--env needs the environment variable ${name}`)
})

test('a key that is not the account’s is told as such', async () => {
  await expect(at(environment({ TENCENTCLOUD_SECRETKEY: 'another' }))('status')).rejects.toThrow('The cloud refuses')
})

test('a code of an environment is made for the address that guests reach, and for no other', async () => {
  const home = environment({ FORUM_PREFIX: 'seen_', FORUM_FOLDER: 'seen' })
  const code = (address?: string) =>
    run(['code', 'session', 'opening'], { homeOf: () => home, seedFolder, ...(address && { address }) })
  expect(await code('https://forum.example/')).toContain('address  https://forum.example/s/s-opening\n')
  await expect(code()).rejects.toThrow('Say in FORUM_ADDRESS where guests reach the forum')
})

test('what is kept of a WeChat user on an environment is told, and deleted', async () => {
  const home = environment({ FORUM_PREFIX: 'seen_', FORUM_FOLDER: 'seen' })
  const { platform, close } = home.open()
  await storeAccount(platform.documents, 'wx1')
  const member: Member = { id: 'm-ann', name: 'Ann', role: 'editor', since: 0 }
  const key = await readerKey('wx1', 'oAnn')
  await platform.documents.transact(async (transaction) => {
    await putMember(transaction, member)
    await putBinding(transaction, key, { member: 'm-ann', since: 0 })
  })
  await close()
  const kept = async () => JSON.parse(await at(home)('privacy', 'export', 'oAnn', '--json')).organiser
  expect(await kept()).toEqual([{ id: 'm-ann', name: 'Ann' }])
  expect(await at(home)('privacy', 'forget', 'oAnn')).toBe('1 documents of oAnn are deleted.')
  expect(await kept()).toEqual([])
})

test('a copy of an environment is not made here', async () => {
  await expect(at(environment())('backup', fileOf('copy'))).rejects.toThrow('Backups are of data folders')
})

test('what is no id of an environment is refused', async () => {
  await expect(at(environment())('status', '--env', '../x')).rejects.toThrow("is no environment's id")
})
