import type { Platform, WeChat } from '../../../../cloud/ports'
import { consoleActor } from '../../../../cloud/usecases/actor'
import { readAudit } from '../../../../cloud/usecases/draft/acts'
import { invite } from '../../../../cloud/usecases/members/invite'
import { readOrganisers, revoke } from '../../../../cloud/usecases/members/people'
import { redeem, resume } from '../../../../cloud/usecases/members/redeem'
import { memberByToken, signOut } from '../../../../cloud/usecases/members/sign-in'
import { Hurdle } from '../../../fakes/hurdle'
import { noMessages } from '../../../fakes/no-messages'
import { type TestPlatform, testPlatform } from '../../../support/platform'

/** WeChat as far as logins go: the code `login-anna` is Anna’s. */
class Logins extends Hurdle implements WeChat {
  readonly appId: string = 'wx1'
  readonly version = 'release'
  readonly templates = noMessages.templates
  readonly send = noMessages.send
  readonly checkText = noMessages.checkText
  async openidOf(login: string): Promise<string | undefined> {
    await this.pass()
    return /^login-(\w+)$/.exec(login)?.[1]
  }
  codeOf(): Promise<never> {
    return Promise.reject(new Error('no codes here'))
  }
}

let wechat: Logins
let home: TestPlatform
let platform: Platform
beforeEach(async () => {
  wechat = new Logins()
  home = await testPlatform({ wechat })
  platform = home.platform
})
afterEach(() => home.remove())

const codeFor = async () => (await invite(platform, consoleActor, { role: 'editor' })).code

test('who redeems a code in WeChat is known by WeChat from then on, on every phone', async () => {
  const { member } = await redeem(platform, { code: await codeFor(), name: 'Anna', login: 'login-anna' })
  const resumed = await resume(home.again(), 'login-anna')
  expect(resumed.member).toEqual(member)
  expect(await memberByToken(platform, resumed.token)).toEqual(member)
  expect((await readAudit(platform, { limit: 1 }))[0]).toMatchObject({ act: 'resume', actor: member.id })
})

test.each([
  ['another WeChat user', 'login-bo'],
  ['a login code that is none', 'forged'],
])('%s resumes nothing', async (_, login) => {
  await redeem(platform, { code: await codeFor(), name: 'Anna', login: 'login-anna' })
  await expect(resume(platform, login)).rejects.toMatchObject({ id: 'signed-out' })
})

test('a member who was revoked resumes nothing', async () => {
  const { member } = await redeem(platform, { code: await codeFor(), name: 'Anna', login: 'login-anna' })
  await revoke(platform, consoleActor, member.id)
  await expect(resume(platform, 'login-anna')).rejects.toMatchObject({ id: 'signed-out' })
})

test('whoever signs out on one phone is signed out there, and can come back by WeChat', async () => {
  const { member, token } = await redeem(platform, { code: await codeFor(), name: 'Anna', login: 'login-anna' })
  const elsewhere = await resume(platform, 'login-anna')
  await signOut(platform, member, token)
  expect(await memberByToken(platform, token)).toBeUndefined()
  expect(await memberByToken(platform, elsewhere.token)).toEqual(member)
  expect((await resume(platform, 'login-anna')).member).toEqual(member)
})

test('whoever signs out where no token says who calls is nobody until they come back by WeChat', async () => {
  const { member, token } = await redeem(platform, { code: await codeFor(), name: 'Anna', login: 'login-anna' })
  const { member: bo, token: bosToken } = await redeem(platform, {
    code: await codeFor(),
    name: 'Bo',
    login: 'login-bo',
  })
  await signOut(platform, member, '')
  expect(await memberByToken(platform, token)).toBeUndefined()
  expect(await memberByToken(platform, bosToken)).toEqual(bo)
  const again = await resume(platform, 'login-anna')
  expect(again.member).toEqual(member)
  expect(await memberByToken(platform, again.token)).toEqual(member)
})

test('a member who signed out can be revoked, and does not come back', async () => {
  const { member } = await redeem(platform, { code: await codeFor(), name: 'Anna', login: 'login-anna' })
  await signOut(platform, member, '')
  expect((await readOrganisers(platform)).members).toMatchObject([{ name: 'Anna' }])
  await revoke(platform, consoleActor, member.id)
  await expect(resume(platform, 'login-anna')).rejects.toMatchObject({ id: 'signed-out' })
  expect(await platform.documents.list('openids')).toEqual([])
})

test('a second code makes the WeChat user the newer member', async () => {
  await redeem(platform, { code: await codeFor(), name: 'Anna', login: 'login-anna' })
  const { code } = await invite(platform, consoleActor, { role: 'owner' })
  const { member } = await redeem(platform, { code, name: 'Anna', login: 'login-anna' })
  expect((await resume(platform, 'login-anna')).member).toEqual(member)
})

test('a code is not used up while WeChat has no answer', async () => {
  const code = await codeFor()
  wechat.failWith(new Error('no answer'))
  await expect(redeem(platform, { code, name: 'Anna', login: 'login-anna' })).rejects.toThrow('no answer')
  wechat.failWith(undefined)
  expect((await redeem(platform, { code, name: 'Anna', login: 'login-anna' })).member.name).toBe('Anna')
})

test('without a WeChat account a login code says nothing, and a code works all the same', async () => {
  const plain = await testPlatform()
  const { code } = await invite(plain.platform, consoleActor, { role: 'editor' })
  expect((await redeem(plain.platform, { code, name: 'Anna', login: 'login-anna' })).member.name).toBe('Anna')
  await expect(resume(plain.platform, 'login-anna')).rejects.toMatchObject({ id: 'signed-out' })
  await plain.remove()
})

test('an openid is kept in no form that gives it back', async () => {
  await redeem(platform, { code: await codeFor(), name: 'Bo', login: 'login-oSecretOpenid' })
  const kept = await Promise.all(
    ['openids', 'members', 'tokens', 'invitations', 'acts'].map((collection) => platform.documents.list(collection)),
  )
  expect(kept.flat().length).toBeGreaterThan(4)
  expect(JSON.stringify(kept)).not.toContain('oSecretOpenid')
})
