import type { Edit } from 'domain/draft/edit'
import { consoleActor } from '../../cloud/usecases/actor'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { invite } from '../../cloud/usecases/members/invite'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { organiserPhone, signedIn, toasts } from '../support/organiser-phones'
import { type ApiOrganiser, apiOrganiser, organiserOf } from '../support/organisers'
import { answerQuestion, samplePhones, visit } from '../support/phones'
import { aRequest } from '../support/sample-draft'

const phones = samplePhones()
const HOME = 'organiser/home/index'

const home = async () => (await organiserPhone(phones, 'editor', HOME, 'page-opening')).phone
const textOf = (phone: SimulatedHost, id: string) => phone.page.find(id)?.text ?? ''

/** Another member, on a client of their own. */
async function colleague(): Promise<ApiOrganiser> {
  const { code } = await invite(phones.server.platform, consoleActor, { role: 'editor' })
  return apiOrganiser(phones.server.url, code)
}

const draft = () => readDraft(phones.server.platform)

/** The rev that an edit of this item must name. */
const revOf = async (address: string): Promise<number> => (await draft()).revs[address] ?? 0

async function colleagueEdits(edit: (rev: number) => Edit, address: string): Promise<void> {
  const api = await colleague()
  await api.call('edit', { request: aRequest(), edits: [edit(await revOf(address))] })
}

const setSession = (id: string, fields: Record<string, unknown>) =>
  colleagueEdits((rev) => ({ change: 'set', kind: 'sessions', id, rev, fields }), `sessions/${id}`)

test('who is not signed in is told so, and shown the way in', async () => {
  const phone = await phones.open({ path: HOME })
  await until(() => phone.page.text().includes('For organisers'))
  expect(phone.page.find('page-opening')).toBeUndefined()
  phone.page.tapText('Sign in')
  await until(() => phone.page.route === 'organiser/sign-in/index')
})

test('Mine leads there', async () => {
  const phone = await phones.ready({ path: 'pages/mine/index' })
  phone.page.tapText('For organisers')
  await until(() => phone.page.route === HOME)
})

test('an edit of a colleague is in the list with a mark, counted, and on the day’s tab', async () => {
  const phone = await home()
  expect(textOf(phone, 'page-topic-1')).not.toContain('Changed')
  await setSession('topic-1', { start: '2024-09-09T11:30:00+08:00', end: '2024-09-09T12:50:00+08:00' })
  phone.page.pullDown()
  await until(() => textOf(phone, 'page-topic-1').includes('Changed'))
  expect(textOf(phone, 'page-topic-1')).toContain('11:30')
  expect(textOf(phone, 'home-changes')).toBe('1 change to publish')
  expect(textOf(phone, 'desk-review')).toBe('Review 1 change')
  expect(textOf(phone, 'page-day-2024-09-09')).toContain('1 changed')
})

test('undo takes back what this member did, redo does it again', async () => {
  const member = await organiserOf(phones.server.platform, 'editor', 'Li Na')
  const rev = await revOf('sessions/opening')
  const actor = { id: member.member.id, name: member.member.name }
  const edits: Edit[] = [{ change: 'set', kind: 'sessions', id: 'opening', rev, fields: { full: true } }]
  await editDraft(phones.server.platform, actor, { request: aRequest(), edits })
  const phone = await phones.open({ path: HOME, device: signedIn(member) })
  await until(() => textOf(phone, 'page-opening').includes('Full'))
  phone.page.tap('desk-undo')
  await until(() => toasts(phone).includes('Undone'))
  await until(() => !textOf(phone, 'page-opening').includes('Full'))
  phone.page.tap('desk-redo')
  await until(() => textOf(phone, 'page-opening').includes('Full'))
  phone.page.tap('desk-undo')
  await until(() => !textOf(phone, 'page-opening').includes('Full'))
  await until(() => toasts(phone).filter((words) => words === 'Undone').length === 2)
  phone.page.tap('desk-undo')
  await until(() => toasts(phone).includes('You have nothing to undo'))
})

test('a session that was taken out stays to be seen, and comes back where it was', async () => {
  const phone = await home()
  const before = (await draft()).programme
  await colleagueEdits((rev) => ({ change: 'remove', kind: 'sessions', id: 'topic-3', rev }), 'sessions/topic-3')
  phone.page.pullDown()
  await until(() => textOf(phone, 'page-topic-3').includes('Removed'))
  // What is restored is taken from the release, once all of it is here.
  await until(() => phone.page.find('page-topic-3-restore'))
  phone.page.tap('page-topic-3-restore')
  await until(() => toasts(phone).includes('Back in the draft'))
  await until(() => !textOf(phone, 'page-topic-3').includes('Removed'))
  expect((await draft()).programme).toEqual(before)
})

test('without a network the last draft stays, and the page says so until there is one again', async () => {
  const phone = await home()
  phone.setOffline(true)
  phone.page.pullDown()
  await until(() => phone.page.find('desk-retry'))
  expect(phone.page.text()).toContain('This is the draft as last loaded.')
  expect(phone.page.find('page-opening')).toBeDefined()
  phone.setOffline(false)
  phone.page.tap('desk-retry')
  await until(() => !phone.page.find('desk-retry'))
})

test('the programme is searched, and the days are a tap away', async () => {
  const phone = await home()
  phone.page.tap('page-day-2024-09-10')
  await until(() => !phone.page.find('page-opening'))
  phone.page.input('page-search', 'ceremony')
  await until(() => phone.page.find('page-opening'))
  phone.page.tap('page-clear')
  await until(() => !phone.page.find('page-opening'))
  await until(() => phone.page.find('page-jump'))
  phone.page.tap('page-jump')
  await until(() => phone.page.find('page-now'))
})

test('every kind of content is a tap away, and an item of it another', async () => {
  const phone = await home()
  phone.page.tap('home-content')
  phone.page.tap('kind-topics')
  await until(() => phone.page.find('item-personnel'))
  expect(phone.title).toBe('Topics')
  phone.page.tap('item-personnel')
  await until(() => phone.page.route === 'organiser/edit/index')
  expect(phone.page.query).toMatchObject({ kind: 'topics', id: 'personnel' })
})

test('a list of a kind that is none says so', async () => {
  const { phone } = await organiserPhone(phones, 'editor', 'organiser/items/index?kind=nonsense')
  await until(() => phone.page.text().includes('This is no longer'))
})

test('only an owner is shown the way to the team', async () => {
  expect((await home()).page.find('home-team')).toBeUndefined()
  const { phone } = await organiserPhone(phones, 'owner', HOME, 'page-opening')
  expect(phone.page.find('home-team')).toBeDefined()
})

test('signing out is asked about first, and then forgets the session on this phone', async () => {
  const phone = await home()
  expect(textOf(phone, 'home-role')).toBe('Editor')
  phone.page.tap('home-sign-out')
  await answerQuestion(phone, false)
  expect(phone.page.find('page-opening')).toBeDefined()
  phone.page.tap('home-sign-out')
  await answerQuestion(phone, true)
  await until(() => phone.page.text().includes('You need an invitation'))
  phone.relaunch()
  await until(() => phone.page.text().includes('You need an invitation'))
})

test('a session’s page has a way to change it only where an organiser is signed in', async () => {
  const reader = await phones.ready({ path: 'guide/session/index?id=opening' })
  expect(reader.page.find('session-change')).toBeUndefined()
  const phone = await home()
  await visit(phone, '/guide/session/index?id=opening')
  phone.page.tap('session-change')
  await until(() => phone.page.route === 'organiser/session/index')
  expect(phone.page.query).toMatchObject({ id: 'opening' })
})
