import { readDraft } from '../../cloud/usecases/draft/read-draft'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { type EditingHands, moveSixSessions, reorderSpeakers, speakersIn } from '../support/editing-journeys'
import { organiserPhone, toasts } from '../support/organiser-phones'
import { samplePhones } from '../support/phones'

const phones = samplePhones()
const platform = () => phones.server.platform
const programme = async () => (await readDraft(platform())).programme

/** A phone's page is another one once a link was followed. */
const handsOf = (phone: SimulatedHost): EditingHands => ({
  press: async (id) => {
    await until(() => phone.page.find(id) && !phone.page.byId(id).attribute('ariaDisabled'))
    phone.page.tap(id)
  },
  choose: async (id, label) => {
    const labels = phone.page.byId(id).attribute('range') as unknown as readonly string[]
    phone.page.byId(id).trigger('change', { value: String(labels.indexOf(label)) })
  },
  sees: async (id) => {
    await until(() => phone.page.find(id) ?? phone.page.byId(id))
  },
  misses: async (id) => {
    await until(() => !phone.page.find(id))
  },
})

const open = async (path: string) => (await organiserPhone(phones, 'editor', `organiser/${path}`)).phone

test('in WeChat speakers change places by the handle’s buttons', async () => {
  const phone = await open('edit/index?kind=sessions&id=topic-1')
  await reorderSpeakers(handsOf(phone), platform())
  expect(toasts(phone)).toContainEqual(expect.stringMatching(/: place 2 of 4$/))
})

test('in WeChat six sessions get another room at once, and one undo takes it back', async () => {
  await moveSixSessions(handsOf(await open('several/index')), platform())
})

test('a topic is moved up: its number and the other’s change places, and undo puts both back', async () => {
  const numbers = async () => Object.fromEntries((await programme()).topics.map(({ id, number }) => [id, number]))
  const before = await numbers()
  const [first = '', second = ''] = Object.keys(before)
  const phone = await open('items/index?kind=topics')
  const hands = handsOf(phone)
  await hands.press(`move-${second}`)
  await hands.press(`move-${second}-up`)
  await until(async () => (await numbers())[second] === 1)
  expect(await numbers()).toEqual({ ...before, [first]: 2, [second]: 1 })
  await hands.press('desk-undo')
  await until(async () => (await numbers())[first] === 1)
  expect(await numbers()).toEqual(before)
})

test('a room that was moved alone can be published: it is told as moved in the list', async () => {
  const [first = '', second = ''] = (await programme()).rooms.map(({ id }) => id)
  const phone = await open('items/index?kind=rooms')
  const hands = handsOf(phone)
  await hands.press(`move-${first}`)
  await hands.press(`move-${first}-down`)
  await until(async () => (await programme()).rooms[0]?.id === second)
  await until(() => phone.page.text().includes('Moved in the list'))
  await hands.press('desk-undo')
  await until(async () => (await programme()).rooms[0]?.id === first)
})

test('a speaker is picked among everybody; who is missing is added by the name that was typed, with the session', async () => {
  const phone = await open('edit/index?kind=sessions&id=group-photo')
  const hands = handsOf(phone)
  await hands.press('sessions-group-photo-speakers-add')
  await hands.sees('people-search')
  phone.page.input('people-search', 'pope')
  await until(() => phone.page.find('people-found')?.text === '1 found')
  await hands.press('person-amy-pope')
  await until(() => phone.page.byId('person-amy-pope').text.includes('Speaker'))
  phone.page.input('people-search', 'Grace Hopper')
  await hands.press('people-new')
  await until(() => toasts(phone).includes('Grace Hopper is added when you save'))
  await hands.sees('person-grace-hopper')
  await hands.press('sheet-close')
  expect((await programme()).people.map(({ id }) => id)).not.toContain('grace-hopper')
  await hands.press('edit-save')
  await until(async () => (await speakersIn(platform(), 'group-photo')).join() === 'amy-pope,grace-hopper')
})

test('a session is duplicated and its form opened; undo on the desk takes the copy away', async () => {
  const phone = await open('session/index?id=opening')
  const hands = handsOf(phone)
  await hands.press('act-duplicate')
  const copy = async () => (await programme()).sessions.find(({ id }) => id === 'opening-ceremony')
  await until(copy)
  await hands.sees('sessions-opening-ceremony-title-en')
  const original = (await programme()).sessions.find(({ id }) => id === 'opening')
  expect(await copy()).toMatchObject({ title: original?.title, start: original?.start, room: original?.room })
})

test('a room’s page leads to its door screen and signs, whose addresses WeChat copies, and to its poster', async () => {
  const phone = await open('edit/index?kind=rooms&id=hall-a')
  const hands = handsOf(phone)
  await hands.press('door-screen')
  await until(() => phone.done('setClipboardData').length === 1)
  await hands.press('door-signs')
  await until(() => phone.done('setClipboardData').length === 2)
  expect(phone.done('setClipboardData').map((copied) => Object(copied).data)).toEqual([
    expect.stringMatching(/\/door\/hall-a$/),
    expect.stringMatching(/\/signs\?room=hall-a$/),
  ])
  await hands.press('door-poster')
  await until(() => phone.page.route === 'guide/share/index')
})
