import type { Role } from 'domain/roles'
import { type ActionName, wire } from 'domain/wire/wire'
import * as v from 'valibot'
import { organiser } from '../../../cloud/api/organiser'
import { consoleActor } from '../../../cloud/usecases/actor'
import { readAudit } from '../../../cloud/usecases/draft/acts'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { revoke } from '../../../cloud/usecases/members/people'
import type { Redeemed } from '../../../cloud/usecases/members/redeem'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { organiserOf, organisers } from '../../support/organisers'
import { rawRequest } from '../../support/raw-request'
import { aRequest } from '../../support/sample-draft'
import { startServer, type TestServer } from '../../support/server'

jest.setTimeout(60_000)

type Action = ActionName<'organiser'>
type Who = 'nobody' | 'a stranger' | 'a revoked owner' | 'editor' | 'publisher' | 'owner'

let server: TestServer
let tokens: Record<Who, string | undefined>
let owner: Redeemed
beforeAll(async () => {
  server = await startServer()
  const members = await organisers(server.platform)
  const revoked = await organiserOf(server.platform, 'owner', 'revoked')
  await revoke(server.platform, consoleActor, revoked.member.id)
  owner = members.owner
  tokens = {
    nobody: undefined,
    'a stranger': 'f'.repeat(64),
    'a revoked owner': revoked.token,
    editor: members.editor.token,
    publisher: members.publisher.token,
    owner: owner.token,
  }
})
afterAll(() => server.stop())

const bearer = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` }

async function call(action: string, input: unknown, headers: Record<string, string> = {}) {
  const path = `/api/organiser/${action}`
  const { status, text } = await rawRequest(server.url, { path, method: 'POST', body: JSON.stringify(input), headers })
  return { status, body: JSON.parse(text) }
}

const everyone: Who[] = ['nobody', 'a stranger', 'a revoked owner', 'editor', 'publisher', 'owner']
const members: Who[] = ['editor', 'publisher', 'owner']
const may: Record<Action, Who[]> = {
  redeem: everyone,
  resume: everyone,
  me: members,
  leave: members,
  draft: members,
  edit: members,
  begin: ['owner'],
  timeZones: members,
  undo: members,
  redo: members,
  preview: members,
  audit: members,
  release: members,
  reminders: members,
  notice: members,
  withdraw: members,
  publish: ['publisher', 'owner'],
  rollback: ['publisher', 'owner'],
  upload: members,
  checkImport: members,
  bringMedia: members,
  addPhoto: members,
  captionPhoto: members,
  removePhoto: members,
  restorePhoto: members,
  acceptImport: members,
  people: ['owner'],
  invite: ['owner'],
  setRole: ['owner'],
  revoke: ['owner'],
}

const forgeries: Record<
  string,
  (theOwner: Redeemed) => { headers?: Record<string, string>; input?: object; query?: string }
> = {
  'as they are': () => ({}),
  'who say in the input that they are the owner': ({ member, token }) => ({
    input: { role: 'owner', member: member.id, actor: member.id, openid: member.id, token, caller: { member } },
  }),
  'with headers of WeChat': ({ member }) => ({
    headers: { 'x-wx-openid': member.id, 'x-wx-unionid': member.id, 'x-wx-source': 'wx_client', 'x-role': 'owner' },
  }),
  'with cookies': ({ token, member }) => ({
    headers: { cookie: `token=${token}; session=${token}; role=owner; openid=${member.id}` },
  }),
  'from an address that a proxy would tell': () => ({
    headers: { 'x-forwarded-for': '127.0.0.1', forwarded: 'for=127.0.0.1', 'x-real-ip': '127.0.0.1' },
  }),
  'with the token where it does not belong': ({ token }) => ({
    query: `?token=${token}&access_token=${token}`,
    headers: { 'x-authorization': `Bearer ${token}`, 'proxy-authorization': `Bearer ${token}` },
  }),
}

describe.each(Object.keys(wire.organiser) as Action[])('%s', (action) => {
  const cells = everyone.flatMap((who) => Object.keys(forgeries).map((forgery) => [who, forgery] as const))
  test.each(cells)('by %s, %s', async (who, forgery) => {
    const { headers = {}, input = {}, query = '' } = forgeries[forgery]?.(owner) ?? {}
    const state = async () => [await readDraft(server.platform), await readHead(server.platform)]
    const before = await state()
    // An input that no action takes: who may call is told so, and nothing is done.
    const { status, body } = await call(
      `${action}${query}`,
      { ...input, nothing: 1 },
      { ...headers, ...bearer(tokens[who]) },
    )
    const refused = members.includes(who) ? [403, 'forbidden'] : [401, 'signed-out']
    expect([status, body.error.id]).toEqual(may[action].includes(who) ? [400, 'bad-input'] : refused)
    expect(await state()).toEqual(before)
  })
})

test('the matrix is the wire: every action says who may', () => {
  const least = { anyone: everyone, editor: members, publisher: may.publish, owner: may.invite }
  for (const [action, { who }] of Object.entries(wire.organiser)) expect(may[action as Action]).toEqual(least[who])
})

describe('every action answers what the wire says', () => {
  const set = (fields: object, rev: number) => [{ change: 'set', kind: 'sessions', id: 'opening', rev, fields }]
  const ask = async (action: Action, input: unknown, who: Who = 'owner') => {
    const { status, body } = await call(action, input, bearer(tokens[who]))
    expect([status, body]).toEqual([200, expect.anything()])
    expect(v.is(wire.organiser[action].output, body)).toBe(true)
    return body
  }

  test('a day of work', async () => {
    const { revs } = await ask('draft', {}, 'editor')
    const opening = revs['sessions/opening']
    await ask('edit', { request: aRequest(), edits: set({ full: true }, opening) }, 'editor')
    await ask('undo', { request: aRequest() }, 'editor')
    const { draftRev } = await ask('redo', { request: aRequest() }, 'editor')
    const seen = await ask('preview', {}, 'publisher')
    expect(seen).toMatchObject({ draftRev, changes: [{ kinds: ['full'] }] })
    await ask('publish', { request: aRequest(), draftRev: seen.draftRev, note: 'Full.' }, 'publisher')
    await ask('rollback', { request: aRequest(), release: 1 }, 'publisher')
    expect(await ask('release', { release: 1 }, 'editor')).toMatchObject({ release: 1 })
    const { id } = await ask('notice', { request: aRequest(), text: { en: 'Hello.' } }, 'editor')
    await ask('withdraw', { request: aRequest(), id }, 'editor')
    const invited = await ask('invite', { role: 'editor' })
    const redeemed = await ask(
      'redeem',
      { code: invited.code.toLowerCase().replace('-', ' '), name: ' Chen ' },
      'nobody',
    )
    expect(redeemed.member).toMatchObject({ name: 'Chen', role: 'editor' })
    expect((await ask('people', {})).members.map(({ name }: { name: string }) => name)).toContain('Chen')
    const { acts } = await ask('audit', { limit: 20 })
    expect(
      acts
        .map(({ act, name }: { act: string; name: string }) => `${name} ${act}`)
        .reverse()
        .slice(-9),
    ).toEqual([
      'editor edit',
      'editor undo',
      'editor redo',
      'publisher publish',
      'publisher rollback',
      'editor notice',
      'editor withdraw',
      'owner invite',
      'Chen redeem',
    ])
    expect((await call('me', {}, bearer(redeemed.token))).body).toEqual(redeemed.member)
    await ask('revoke', { id: redeemed.member.id })
    expect((await call('me', {}, bearer(redeemed.token))).status).toBe(401)
  })

  test.each([
    ['shows nothing', '\u200b\u3164', 'must not be empty'],
    ['turns the writing around', '\u202erenwO', 'must be one line without marks'],
    ['is the command line’s', 'Console', 'must not be what the history calls the command line'],
  ])('a name that %s is refused, and the code still works', async (_name, name, message) => {
    const { code } = await ask('invite', { role: 'editor' })
    const { status, body } = await call('redeem', { code, name })
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(message)])
    expect((await call('redeem', { code, name: 'Eli' })).status).toBe(200)
  })

  test('a stale edit is answered with both versions', async () => {
    const { revs } = await ask('draft', {}, 'editor')
    const rev = revs['sessions/opening']
    const { act } = await ask('edit', { request: aRequest(), edits: set({ title: { en: 'First' } }, rev) }, 'publisher')
    const edits = set({ title: { en: 'Second' } }, rev)
    const { status, body } = await call('edit', { request: aRequest(), edits }, bearer(tokens.editor))
    expect(status).toBe(409)
    expect(body.error).toMatchObject({
      id: 'stale',
      conflicts: [
        { by: 'publisher', rev: act, yours: { title: { en: 'Second' } }, current: { title: { en: 'First' } } },
      ],
    })
  })

  test('who leaves is signed out, on this device only', async () => {
    const one = await organiserOf(server.platform, 'editor', 'Dana')
    expect((await call('leave', {}, bearer(one.token))).status).toBe(200)
    expect((await call('me', {}, bearer(one.token))).status).toBe(401)
    expect((await readAudit(server.platform, { limit: 1 }))[0]).toMatchObject({ act: 'leave', name: 'Dana' })
  })
})

test('who is not signed in is told how', async () => {
  const { headers } = await rawRequest(server.url, { path: '/api/organiser/me', method: 'POST', body: '{}' })
  expect(headers['www-authenticate']).toBe('Bearer')
})

test('no secret is stored as it is', async () => {
  const stored = JSON.stringify(
    await Promise.all(['tokens', 'invitations', 'members', 'acts'].map((name) => server.platform.documents.list(name))),
  )
  expect(stored).not.toContain(owner.token)
})

test('whoever has a code gets in, however many wrong ones come from the same address', async () => {
  const { body } = await call('invite', { role: 'editor' }, bearer(owner.token))
  const attempt = async (code: string) => (await call('redeem', { code, name: 'Eve' })).status
  const wrong = await Promise.all(Array.from({ length: 40 }, (_, time) => attempt(`AAAAA-AAA${time}`)))
  expect(new Set(wrong)).toEqual(new Set([404]))
  expect(await attempt(body.code)).toBe(200)
})

test('desks of one role that know the same are answered by one object, which is written out once', async () => {
  const { platform } = server
  const lookOf = async (role: Role) => {
    const { member } = await organiserOf(platform, role)
    return organiser.preview.run({ platform, caller: { member }, delayFailures: (_failure, attempt) => attempt() }, {})
  }
  const [first, second, other] = [await lookOf('editor'), await lookOf('editor'), await lookOf('owner')]
  expect(second).toBe(first)
  expect([first, other]).toMatchObject([{ role: 'editor' }, { role: 'owner' }])
})
