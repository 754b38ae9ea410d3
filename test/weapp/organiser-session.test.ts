import type { Edit } from 'domain/draft/edit'
import type { Draft } from 'domain/draft/log'
import * as quick from 'domain/draft/quick-edits'
import { lookupOf } from 'domain/programme/lookup'
import type { Role } from 'domain/roles'
import { consoleActor } from '../../cloud/usecases/actor'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { readRelease } from '../../cloud/usecases/release/read-release'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { goBetween } from '../support/go-between'
import { organiserPhone, signedIn } from '../support/organiser-phones'
import { organiserOf } from '../support/organisers'
import { samplePhones } from '../support/phones'
import { aRequest, bo } from '../support/sample-draft'

const phones = samplePhones()
const platform = () => phones.server.platform

const SLOW = 9000 // ms: an act without an answer is asked three times
const newest = async () => (await readRelease(platform())).release
const draftOf = async (id: string) => lookupOf((await readDraft(platform())).programme).session(id)
const publishedOf = async (id: string) => lookupOf((await readRelease(platform())).programme).session(id)

/** Somebody else changes the draft. */
const colleague = async (edits: (draft: Draft) => Edit[]) =>
  editDraft(platform(), bo, { request: aRequest(), edits: edits(await readDraft(platform())) })

/** On the floor, with a session's quick acts. */
const floor = async (id: string, role: Role = 'publisher'): Promise<SimulatedHost> =>
  (await organiserPhone(phones, role, `organiser/session/index?id=${id}`, 'session-title')).phone

const outcome = ({ page }: SimulatedHost, words: string) =>
  until(() => page.find('act-outcome')?.text.includes(words), SLOW)

beforeEach(async () => {
  const { rev } = await readDraft(platform())
  await publishDraft(platform(), consoleActor, { request: aRequest(), draftRev: rev })
})

test('a delay with what follows is published in three taps, and an attendee’s open page has it', async () => {
  const attendee = await phones.ready({ path: 'guide/session/index?id=speech-iom' })
  const phone = await floor('opening')
  const release = (await newest()) + 1
  phone.page.tap('delay-20')
  await until(() => phone.page.find('act-publish'))
  phone.page.tap('delay-following')
  await until(() => phone.page.find('hit-speech-iom'))
  expect(phone.page.byId('hit-opening').text).toMatch(/09:00–09:30.*09:20–09:50/s)
  expect(phone.page.byId('hit-speech-iom').text).toMatch(/10:05–10:25.*10:25–10:45/s)
  expect(phone.page.find('hit-topic-1')).toBeUndefined()
  expect(phone.page.byId('delay-kept').text).toMatch(/11:10.* keeps its time/)
  expect(phone.page.byId('hit-rooms').text).toBe('Main Hall')
  expect(phone.page.byId('hit-languages').text).toContain('French')
  expect((await draftOf('opening'))?.start).toContain('09:00')
  phone.page.tap('act-publish')
  await outcome(phone, `Release ${release} is out.`)
  expect(phone.page.byId('act-outcome').text).toContain('Delayed by 20 minutes · 3 sessions')
  attendee.page.pullDown()
  await until(() => attendee.page.byId('session-when').text.includes('10:25–10:45'))
  expect(attendee.page.text()).toContain('10:05–10:25')
  await colleague((draft) => quick.delay(draft, 'opening', -20, true))
})

test('what was published is undone and published with one tap', async () => {
  const phone = await floor('topic-1')
  phone.page.tap('delay-minus-5')
  await until(() => phone.page.find('act-publish'))
  phone.page.tap('act-publish')
  await until(() => phone.page.find('outcome-undo'))
  await until(() => phone.page.byId('outcome-undo').text === 'Undo and publish')
  expect((await publishedOf('topic-1'))?.start).toContain('11:05')
  const release = (await newest()) + 1
  phone.page.tap('outcome-undo')
  await outcome(phone, `Release ${release} is out.`)
  expect((await publishedOf('topic-1'))?.start).toContain('11:10')
  expect(phone.page.find('outcome-undo')).toBeUndefined()
})

test('two taps do it once', async () => {
  const phone = await floor('topic-4')
  const release = await newest()
  phone.page.tap('delay-5')
  await until(() => phone.page.find('act-publish'))
  phone.network.hold('organiser/edit')
  phone.page.tap('act-publish')
  phone.page.tap('act-publish')
  await until(() => phone.page.byId('act-publish').text === 'Publishing…')
  expect(phone.page.byId('act-save').text).toBe('Save in the draft')
  phone.page.tap('act-save')
  phone.network.release()
  await outcome(phone, 'is out.')
  expect([await newest(), (await publishedOf('topic-4'))?.start]).toEqual([release + 1, '2024-09-10T09:05:00+08:00'])
})

test('without a network nothing is lost: the act stays chosen and goes out once there is one', async () => {
  const phone = await floor('experts')
  phone.page.tap('delay-15')
  await until(() => phone.page.find('act-save'))
  phone.setOffline(true)
  phone.page.tap('act-save')
  await until(() => phone.page.find('act-problem')?.text.startsWith('No answer.'), SLOW)
  phone.setOffline(false)
  phone.page.tap('act-save')
  await outcome(phone, 'Attendees do not see it yet.')
  expect((await draftOf('experts'))?.start).toContain('16:15')
  expect((await publishedOf('experts'))?.start).toContain('16:00')
})

test('an act whose answer is lost is not done twice, also once the draft shows it', async () => {
  const between = await goBetween(phones.server.url)
  between.meddle(({ path: asked }) => (asked.endsWith('organiser/edit') ? { status: 502 } : undefined))
  const member = await organiserOf(platform(), 'publisher')
  const path = 'organiser/session/index?id=evening-visit'
  const phone = await phones.open({ server: between.url, path, device: signedIn(member) })
  await until(() => phone.page.find('delay-20'))
  phone.page.tap('delay-20')
  await until(() => phone.page.find('act-save'))
  phone.page.tap('act-save')
  await until(() => phone.page.find('act-problem')?.text.startsWith('No answer.'), SLOW)
  expect((await draftOf('evening-visit'))?.start).toContain('18:05')
  const before = phone.network.asked.length
  phone.page.pullDown()
  await until(() => phone.network.asked.slice(before).some((url) => url.endsWith('organiser/preview')))
  between.meddle(undefined)
  phone.page.tap('act-save')
  await outcome(phone, 'Delayed by 20 minutes')
  expect((await draftOf('evening-visit'))?.start).toContain('18:05')
  await between.stop()
})

test('published without an answer for want of a network: one more tap asks again, and it is out once', async () => {
  const phone = await floor('reports')
  phone.page.tap('delay-10')
  await until(() => phone.page.find('act-publish'))
  phone.network.failWith('timeout', 'organiser/edit')
  phone.page.tap('act-publish')
  await until(() => phone.page.find('act-problem')?.text.startsWith('No answer.'), SLOW)
  phone.network.release()
  phone.page.tap('act-publish')
  await outcome(phone, 'is out.')
  expect((await publishedOf('reports'))?.start).toContain('15:55')
})

test('a session that a colleague changed meanwhile is shown as it is now, and the act waits for another look', async () => {
  const phone = await floor('closing')
  phone.page.tap('delay-20')
  await until(() => phone.page.find('act-save'))
  await colleague((draft) => quick.delay(draft, 'closing', 5))
  phone.page.tap('act-save')
  await until(() => phone.page.find('act-note')?.text.includes('Somebody changed this in the meantime.'))
  expect(phone.page.byId('session-when').text).toContain('16:35–17:15')
  expect(phone.page.byId('hit-closing').text).toMatch(/16:35–17:15.*16:55–17:35/s)
  expect((await draftOf('closing'))?.start).toContain('16:35')
  phone.page.tap('act-save')
  await outcome(phone, 'Delayed by 20 minutes')
  expect((await draftOf('closing'))?.start).toContain('16:55')
})

test('other changes that publishing would bring out are counted before', async () => {
  await colleague((draft) => quick.delay(draft, 'demonstration', 10))
  const phone = await floor('cooperation')
  phone.page.tap('delay-5')
  await until(() => phone.page.find('act-others')?.text === 'This also publishes 1 other change')
  phone.page.tap('act-review')
  await until(() => phone.page.route === 'organiser/review/index')
})

test('what a colleague changed unseen is not published along', async () => {
  const phone = await floor('topic-3')
  const release = await newest()
  phone.page.tap('delay-5')
  await until(() => phone.page.find('act-publish'))
  expect(phone.page.find('act-others')).toBeUndefined()
  await colleague((draft) => quick.cancel(draft, 'side-ports'))
  phone.page.tap('act-publish')
  await outcome(phone, 'Not published: a colleague changed something else in the meantime.')
  expect([await newest(), (await draftOf('topic-3'))?.start]).toEqual([release, '2024-09-09T14:05:00+08:00'])
  expect(phone.page.text()).toContain('This also publishes 1 other change')
  phone.page.tap('outcome-publish')
  await outcome(phone, `Release ${release + 1} is out.`)
})

test('an editor saves in the draft, and is told who publishes', async () => {
  const phone = await floor('lunch-1', 'editor')
  phone.page.tap('delay-10')
  await until(() => phone.page.find('act-save'))
  expect(phone.page.find('act-publish')).toBeUndefined()
  expect(phone.page.text()).toContain('A publisher or an owner can publish it afterwards.')
  phone.page.tap('act-save')
  await outcome(phone, 'Saved in the draft.')
  expect(phone.page.find('outcome-publish')).toBeUndefined()
  phone.page.tap('outcome-undo')
  await outcome(phone, 'Undone')
  expect((await draftOf('lunch-1'))?.start).toContain('12:30')
})

test('a session is moved, swapped, said to be full, cancelled and reinstated', async () => {
  const phone = await floor('speech-iom')
  const save = async (words: string) => {
    await until(() => phone.page.find('act-save'))
    phone.page.tap('act-save')
    await outcome(phone, words)
  }
  phone.page.tap('act-move')
  await until(() => phone.page.find('room-garden-room'))
  expect(phone.page.byId('room-garden-room').text).toMatch(/320 seats.*Free at that time/s)
  phone.page.tap('room-garden-room')
  await save('Moved to Garden Room')
  phone.page.tap('act-swap')
  await until(() => phone.page.find('swap-search'))
  phone.page.input('swap-search', 'photo')
  await until(() => !phone.page.find('swap-opening'))
  phone.page.tap('swap-group-photo')
  await save('Swapped with “Group photo”')
  phone.page.tap('act-full')
  await save('Marked as full')
  phone.page.tap('act-cancel')
  await save('Cancelled')
  expect(await draftOf('speech-iom')).toMatchObject({ room: 'terrace', full: true, status: 'cancelled' })
  expect(phone.page.find('delay-20')).toBeUndefined()
  phone.page.tap('act-reinstate')
  await save('Reinstated')
  expect(await draftOf('group-photo')).toMatchObject({ room: 'garden-room', start: '2024-09-09T10:05:00+08:00' })
})

test('any number of minutes can be typed, earlier ones too', async () => {
  const phone = await floor('topic-4')
  phone.page.tap('delay-other')
  await until(() => phone.page.find('delay-minutes'))
  phone.page.input('delay-minutes', '7')
  await until(() => phone.page.find('act-title')?.text === 'Delay by 7 minutes')
  phone.page.tap('delay-earlier')
  await until(() => phone.page.find('act-title')?.text === 'Bring forward by 7 minutes')
  phone.page.input('delay-minutes', '0')
  await until(() => !phone.page.find('act-title'))
})
