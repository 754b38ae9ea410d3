import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { apiOrganiser, invitationTo } from '../../support/organisers'
import { aRequest } from '../../support/sample-draft'
import { aProgramme } from '../../support/sample-programme'
import { aSeed } from '../../support/sample-seed'
import { startServer, type TestServer } from '../../support/server'

let server: TestServer

beforeEach(async () => {
  server = await startServer({ seed: { ...aSeed({ programme: aProgramme() }), isUnpublished: true } })
})
afterEach(async () => {
  expect(server.reported).toEqual([])
  await server.stop()
})

const get = (path: string) => fetch(server.url + path)
const problemAt = async (path: string) => {
  const answer = await get(path)
  return { status: answer.status, id: (await answer.json()).error?.id }
}

test('before the first release the head says that there is none, and nothing of the programme can be read', async () => {
  expect(await (await get('/head.json')).json()).toMatchObject({ format: 2, release: 0, notices: { rev: 1 } })
  expect((await get('/')).status).toBe(200)
  expect(await (await get('/')).text()).not.toContain('Migration')
  expect(await problemAt('/signs')).toEqual({ status: 404, id: 'unpublished' })
  expect(await problemAt('/door/hall-a')).toEqual({ status: 404, id: 'unpublished' })
})

test('organisers work on the draft, see all of it as new, and publish it as release 1; a held question hears of it', async () => {
  const { platform, url } = server
  const organiser = await apiOrganiser(url, await invitationTo(platform, 'publisher'))
  const { rev, revs } = await readDraft(platform)
  const edit = { change: 'set', kind: 'sessions', id: 'opening', rev: revs['sessions/opening'] ?? 0 } as const
  const { draftRev } = await organiser.call('edit', {
    request: aRequest(),
    edits: [{ ...edit, fields: { title: { en: 'Begin' } } }],
  })
  expect(draftRev).toBeGreaterThan(rev)
  const held = get('/head.json?after=0&wait=20')
  expect(await organiser.call('publish', { request: aRequest(), draftRev })).toMatchObject({ release: 1 })
  expect(await (await held).json()).toMatchObject({ release: 1 })
  expect((await get('/signs')).status).toBe(200)
  expect(await (await get('/')).text()).toContain('Migration')
})

test('nothing can be rolled back to, and a notice waits for the first release', async () => {
  const { platform, url } = server
  const organiser = await apiOrganiser(url, await invitationTo(platform, 'publisher'))
  await expect(organiser.call('rollback', { request: aRequest(), release: 1 })).rejects.toThrow('404')
  await expect(organiser.call('notice', { request: aRequest(), text: { en: 'Lunch' } })).rejects.toThrow('unpublished')
})
