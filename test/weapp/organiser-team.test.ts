import { consoleActor } from '../../cloud/usecases/actor'
import { readOrganisers, revoke } from '../../cloud/usecases/members/people'
import { memberByToken } from '../../cloud/usecases/members/sign-in'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { organiserPhone, toasts } from '../support/organiser-phones'
import { organiserOf } from '../support/organisers'
import { answerQuestion, samplePhones } from '../support/phones'

const phones = samplePhones()
const TEAM = 'organiser/team/index'

const platform = () => phones.server.platform
const membersNamed = async (name: string) => (await readOrganisers(platform())).members.filter((m) => m.name === name)

/** A fresh invitation on the owner's screen, and the link that was copied. */
async function invited(owner: SimulatedHost, role: string, days: number): Promise<string> {
  owner.page.tap('team-invite')
  await until(() => owner.page.find(`invite-${role}`))
  for (const [id, chosen] of [
    [`invite-${role}`, 'invite-role--chosen'],
    [`invite-days-${days}`, 'invite-day--chosen'],
  ] as const) {
    owner.page.tap(id)
    await until(() => owner.page.byId(id).classes.includes(chosen))
  }
  owner.page.tap('invite-send')
  await until(() => owner.page.find('invited-copy'))
  owner.page.tap('invited-copy')
  await until(() => owner.done('setClipboardData').length > 0)
  return String(Object(owner.done('setClipboardData').pop()).data)
}

test('an owner invites; a second phone scans the link, signs in, and stands in the team with that role', async () => {
  const { phone: owner } = await organiserPhone(phones, 'owner', TEAM, 'team-invite')
  const link = await invited(owner, 'publisher', 3)
  const code = owner.page.byId('invited-code').text
  expect(link).toMatch(new RegExp(`/s/i-${code.toLowerCase()}$`))
  expect(owner.page.text()).toContain('This code is shown only once')
  const colleague = await phones.open({ path: `pages/now/index?q=${encodeURIComponent(link)}` })
  await until(() => colleague.page.find('sign-in-name'))
  colleague.page.input('sign-in-name', 'Wang Xiaoming')
  colleague.page.tap('sign-in-send')
  await until(() => colleague.page.route === 'organiser/home/index')
  expect((await membersNamed('Wang Xiaoming')).map(({ role }) => role)).toEqual(['publisher'])
  owner.page.tap('invited-done')
  await until(() => owner.page.text().includes('Wang Xiaoming'))
  expect(owner.page.text()).not.toContain(code)
})

test('an invitation that is withdrawn is gone from the list and no longer works', async () => {
  const { phone: owner } = await organiserPhone(phones, 'owner', TEAM, 'team-invite')
  await invited(owner, 'editor', 1)
  const code = owner.page.byId('invited-code').text
  owner.page.tap('invited-done')
  const [open] = (await readOrganisers(platform())).invitations
  await until(() => owner.page.find(`invitation-${open?.id}-revoke`))
  owner.page.tap(`invitation-${open?.id}-revoke`)
  await answerQuestion(owner, true)
  await until(() => !owner.page.find(`invitation-${open?.id}`))
  const late = await phones.open({ path: `organiser/sign-in/index?code=${code}` })
  await until(() => late.page.find('sign-in-name'))
  late.page.input('sign-in-name', 'Too late')
  late.page.tap('sign-in-send')
  await until(() => late.page.find('sign-in-problem'))
  expect(await membersNamed('Too late')).toEqual([])
})

test('a member who is revoked is out at once, on their own phone too', async () => {
  const editor = await organiserPhone(phones, 'editor', 'organiser/notices/index', 'notice-post')
  const { phone: owner } = await organiserPhone(phones, 'owner', TEAM, `member-${editor.member.member.id}-revoke`)
  owner.page.tap(`member-${editor.member.member.id}-revoke`)
  await answerQuestion(owner, false)
  expect(await memberByToken(platform(), editor.member.token)).toBeDefined()
  owner.page.tap(`member-${editor.member.member.id}-revoke`)
  await answerQuestion(owner, true)
  await until(() => toasts(owner).includes('Revoked'))
  await until(() => !owner.page.find(`member-${editor.member.member.id}`))
  editor.phone.page.pullDown()
  await until(() => editor.phone.page.text().includes('You were signed out'))
})

test('a member gets another role in place; their own phone follows with its next look', async () => {
  const editor = await organiserPhone(phones, 'editor', 'organiser/team/index')
  await until(() => editor.phone.page.text().includes('Only owners see the team'))
  const id = `member-${editor.member.member.id}`
  const { phone: owner } = await organiserPhone(phones, 'owner', TEAM, `${id}-more`)
  owner.page.tap(`${id}-more`)
  await until(() => owner.page.find('role-send'))
  owner.page.tap('role-owner')
  await until(() => owner.page.byId('role-owner').classes.includes('invite-role--chosen'))
  owner.page.tap('role-send')
  await until(() => toasts(owner).includes('Role changed'))
  await until(() => owner.page.find(id)?.text.includes('Owner'))
  editor.phone.page.pullDown()
  await until(() => editor.phone.page.find('team-invite'))
  expect((await membersNamed(editor.member.member.name)).map(({ role }) => role)).toContain('owner')
})

test('the last owner cannot go, and is told so where another went in the meantime', async () => {
  const { phone, member } = await organiserPhone(phones, 'owner', TEAM, 'team-invite')
  const mine = `member-${member.member.id}-revoke`
  const others = (await readOrganisers(platform())).members.filter(({ id }) => id !== member.member.id)
  await organiserOf(platform(), 'owner', 'Another owner')
  phone.page.pullDown()
  await until(() => phone.page.find(mine) && phone.page.text().includes('Another owner'))
  for (const { id } of [...others, ...(await membersNamed('Another owner'))]) await revoke(platform(), consoleActor, id)
  phone.page.tap(mine)
  await answerQuestion(phone, true)
  await until(() => toasts(phone).includes('The last owner stays. Invite another owner first.'))
  await until(() => !phone.page.find(mine))
  expect(await memberByToken(platform(), member.token)).toBeDefined()
})

test.each(['editor', 'publisher'] as const)('for an %s the page says that only owners see it', async (role) => {
  const { phone } = await organiserPhone(phones, role, TEAM)
  await until(() => phone.page.text().includes('Only owners see the team'))
  expect(phone.page.find('team-invite')).toBeUndefined()
})
