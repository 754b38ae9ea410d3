import { DAY, type Moment } from 'domain/time/time'
import type { Platform } from '../../../../cloud/ports'
import { consoleActor } from '../../../../cloud/usecases/actor'
import { readAudit } from '../../../../cloud/usecases/draft/acts'
import { invite, inviteFirstOwner } from '../../../../cloud/usecases/members/invite'
import { readOrganisers, revoke, setRole } from '../../../../cloud/usecases/members/people'
import { redeem } from '../../../../cloud/usecases/members/redeem'
import { makeCode } from '../../../../cloud/usecases/members/secrets'
import { memberByToken, signOut } from '../../../../cloud/usecases/members/sign-in'
import { organiserOf } from '../../../support/organisers'
import { type TestPlatform, testPlatform } from '../../../support/platform'

let now: Moment
let home: TestPlatform
let platform: Platform
beforeEach(async () => {
  now = Date.UTC(2024, 8, 1)
  home = await testPlatform({ clock: { now: () => now } })
  platform = home.platform
})
afterEach(() => home.remove())

const redeemed = (code: string) => redeem(platform, { code, name: 'Anna' })
const refused = (code: string) => expect(redeemed(code)).rejects.toMatchObject({ id: 'gone' })

test('a code is ten letters and digits that nobody takes for one another', () => {
  const codes = Array.from({ length: 200 }, makeCode)
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/)
  expect(new Set(codes).size).toBe(200)
})

test('an invitation makes one member of its role, once', async () => {
  const { code } = await invite(platform, consoleActor, { role: 'publisher' })
  const { token, member } = await redeemed(code)
  expect(member).toMatchObject({ name: 'Anna', role: 'publisher' })
  expect(await memberByToken(home.again(), token)).toEqual(member)
  await refused(code)
})

test('two members of one name are told apart, also from one who left', async () => {
  const join = async () => (await redeemed((await invite(platform, consoleActor, { role: 'editor' })).code)).member
  const [first, second] = [await join(), await join()]
  await revoke(platform, consoleActor, first.id)
  expect([first.name, second.name, (await join()).name]).toEqual(['Anna', 'Anna (2)', 'Anna (3)'])
  const names = (await readAudit(platform)).filter(({ act }) => act === 'redeem').map(({ name }) => name)
  expect(new Set(names).size).toBe(3)
})

test('of two who redeem a code at once, one becomes a member', async () => {
  const { code } = await invite(platform, consoleActor, { role: 'editor' })
  const ended = await Promise.allSettled([redeemed(code), redeem(home.again(), { code, name: 'Bo' })])
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('an invitation ends after its days, a session after thirty', async () => {
  const { code: late } = await invite(platform, consoleActor, { role: 'editor', days: 2 })
  const { token } = await organiserOf(platform, 'editor')
  now += 2 * DAY
  await refused(late)
  now += 28 * DAY - 1
  expect(await memberByToken(platform, token)).toBeDefined()
  now += 1
  expect(await memberByToken(platform, token)).toBeUndefined()
})

test('an invitation that was withdrawn does not work', async () => {
  const { id, code } = await invite(platform, consoleActor, { role: 'editor' })
  expect((await readOrganisers(platform)).invitations).toMatchObject([{ id, role: 'editor', by: 'console' }])
  await revoke(platform, consoleActor, id)
  await refused(code)
  expect((await readOrganisers(platform)).invitations).toEqual([])
  await expect(revoke(platform, consoleActor, id)).rejects.toMatchObject({ id: 'gone' })
})

test('a hundred invitations may be open; those that expired make room and are pruned', async () => {
  for (let n = 0; n < 60; n++) await invite(platform, consoleActor, { role: 'editor', days: 1 })
  now += DAY
  const made = []
  for (let n = 0; n < 100; n++) made.push(await invite(platform, consoleActor, { role: 'editor' }))
  await expect(invite(platform, consoleActor, { role: 'owner' })).rejects.toMatchObject({
    id: 'too-many',
    message: '100 invitations are open, which is the most; withdraw one, then invite.',
  })
  expect(await platform.documents.list('invitations', { limit: 1000 })).toHaveLength(100)
  await revoke(platform, consoleActor, made[0]?.id ?? '')
  expect((await invite(platform, consoleActor, { role: 'owner' })).role).toBe('owner')
})

test('of more than a thousand invitations from before all are listed, and can be withdrawn', async () => {
  await organiserOf(platform, 'owner', 'Olga')
  await platform.documents.transact(async (transaction) => {
    for (let n = 0; n < 1300; n++)
      await transaction.put('invitations', `key-${n}`, { id: `i-${n}`, role: 'owner', by: 'Eve', expires: now + DAY })
  })
  const { members, invitations } = await readOrganisers(platform)
  expect([members.map(({ name }) => name), invitations.length]).toEqual([['Olga'], 1300])
  for (const { id } of invitations.slice(-3)) await revoke(platform, consoleActor, id)
  expect((await readOrganisers(platform)).invitations).toHaveLength(1297)
})

test('the last owner stays; one of two can go, and is signed out at once', async () => {
  const first = await organiserOf(platform, 'owner')
  await expect(revoke(platform, consoleActor, first.member.id)).rejects.toMatchObject({ id: 'bad-input' })
  await organiserOf(platform, 'owner')
  await revoke(platform, consoleActor, first.member.id)
  expect(await memberByToken(platform, first.token)).toBeUndefined()
})

describe('another role', () => {
  test('holds from the next call on and is in the audit, with the one before', async () => {
    const { member, token } = await organiserOf(platform, 'editor')
    await setRole(platform, consoleActor, { id: member.id, role: 'publisher' })
    expect(await memberByToken(platform, token)).toMatchObject({ role: 'publisher' })
    const [act] = await readAudit(platform)
    const { id, name } = member
    expect(act).toMatchObject({
      act: 'role',
      actor: 'console',
      before: { id, name, role: 'editor' },
      after: { id, name, role: 'publisher' },
    })
  })

  test('that is the same is no act', async () => {
    const { member } = await organiserOf(platform, 'editor')
    const before = await readAudit(platform)
    await setRole(platform, consoleActor, { id: member.id, role: 'editor' })
    expect(await readAudit(platform)).toEqual(before)
  })

  test('cannot be given to the last owner, to who was revoked, or to an unknown id', async () => {
    const { member } = await organiserOf(platform, 'owner')
    const change = { id: member.id, role: 'editor' } as const
    await expect(setRole(platform, consoleActor, change)).rejects.toMatchObject({ id: 'bad-input' })
    await organiserOf(platform, 'owner')
    await revoke(platform, consoleActor, member.id)
    await expect(setRole(platform, consoleActor, change)).rejects.toMatchObject({ id: 'gone' })
    await expect(setRole(platform, consoleActor, { id: 'm-none', role: 'owner' })).rejects.toMatchObject({ id: 'gone' })
  })

  test('of two owners who take it from each other at once one stays', async () => {
    const [one, other] = [await organiserOf(platform, 'owner'), await organiserOf(platform, 'owner')]
    const results = await Promise.allSettled(
      [one, other].map(({ member: { id } }) => setRole(platform, consoleActor, { id, role: 'editor' })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { members } = await readOrganisers(platform)
    expect(members.map(({ role }) => role).sort()).toEqual(['editor', 'owner'])
  })

  test('leaves one who has signed out as they are', async () => {
    const { member, token } = await organiserOf(platform, 'editor')
    await signOut(platform, member, token)
    await setRole(platform, consoleActor, { id: member.id, role: 'publisher' })
    expect(await memberByToken(platform, token)).toBeUndefined()
  })
})

test('the first owner gets a code at each start until there is one; only the newest works', async () => {
  const lost = await inviteFirstOwner(platform)
  const found = await inviteFirstOwner(platform)
  await refused(lost?.code ?? '')
  expect((await redeemed(found?.code ?? '')).member.role).toBe('owner')
  expect(await inviteFirstOwner(platform)).toBeUndefined()
})

test.each(['', 'x', 'f'.repeat(64), 'F'.repeat(64), `${'f'.repeat(64)} `])('%j is nobody’s session', async (token) => {
  expect(await memberByToken(platform, token)).toBeUndefined()
})

test('the audit has who invited, joined and was revoked, and no code', async () => {
  const { code, id } = await invite(platform, consoleActor, { role: 'editor' })
  const { member, token } = await redeemed(code)
  await revoke(platform, consoleActor, member.id)
  const acts = await readAudit(platform)
  expect(acts).toMatchObject([
    { act: 'revoke', actor: 'console', before: { id: member.id, role: 'editor' }, after: null },
    { act: 'redeem', actor: member.id, after: { invitation: id, member: member.id, role: 'editor' } },
    { act: 'invite', actor: 'console', after: { invitation: id, role: 'editor' } },
  ])
  expect(JSON.stringify(acts)).not.toContain(code)
  expect(JSON.stringify(acts)).not.toContain(token)
})
