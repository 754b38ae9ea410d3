import type { ItemKind } from 'domain/programme/kinds'
import { itemIn } from '@/organiser/edit/view'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { organiserPhone, signedIn, toasts } from '../support/organiser-phones'
import { organiserOf } from '../support/organisers'
import { answerQuestion, samplePhones, visit } from '../support/phones'
import { aRequest, bo } from '../support/sample-draft'

const phones = samplePhones()
const platform = () => phones.server.platform

const pathOf = (kind: ItemKind, id: string) => `organiser/edit/index?kind=${kind}&id=${id}`
const inDraft = async (kind: ItemKind, id: string) => itemIn((await readDraft(platform())).programme, kind, id)

async function colleague(kind: ItemKind, id: string, fields: Record<string, unknown>): Promise<void> {
  const { revs } = await readDraft(platform())
  const edits = [{ change: 'set', kind, id, rev: revs[`${kind}/${id}`] ?? 0, fields }] as const
  await editDraft(platform(), bo, { request: aRequest(), edits })
}

const edit = async (kind: ItemKind, id: string, first: string): Promise<SimulatedHost> =>
  (await organiserPhone(phones, 'editor', pathOf(kind, id), `${kind}-${id}-${first}`)).phone

const saved = ({ page }: SimulatedHost) => until(() => page.byId('edit-save').text === 'Nothing to save')

test('a title that is edited is in the draft; the rest of the session is as it was', async () => {
  const before = await inDraft('sessions', 'opening')
  const phone = await edit('sessions', 'opening', 'title-en')
  expect(phone.page.byId('edit-save').text).toBe('Nothing to save')
  phone.page.input('sessions-opening-title-en', 'Grand opening ceremony')
  await until(() => phone.page.byId('edit-save').text === 'Save')
  phone.page.tap('edit-save')
  await until(() => toasts(phone).includes('Saved in the draft'))
  await saved(phone)
  const title = { ...Object(before?.title), en: 'Grand opening ceremony' }
  expect(await inDraft('sessions', 'opening')).toEqual({ ...before, title })
})

test('screen readers are told what each kind of field is for', async () => {
  const { page } = await edit('sessions', 'opening', 'title-en')
  const spoken = (id: string) => ['ariaLabel', 'ariaRole'].map((name) => page.byId(id).attribute(name))
  expect(spoken('sessions-opening-title-en')).toEqual(['Title · English', undefined])
  expect(spoken('sessions-opening-abstract-en')[0]).toMatch(/^Abstract.* · English/)
  expect(spoken('sessions-opening-room')).toEqual([expect.stringMatching(/^Room.*: Main Hall$/), 'button'])
  expect(spoken('sessions-opening-start-time')).toEqual([expect.stringMatching(/: 09:00$/), 'button'])
})

test('without a network the form says so until it is saved, and keeps what was typed', async () => {
  const phone = await edit('rooms', 'hall-b', 'name-en')
  phone.page.input('rooms-hall-b-name-en', 'Hall B, west')
  phone.network.failWith('timeout', 'organiser/edit')
  phone.page.tap('edit-save')
  await until(() => phone.page.find('edit-problem')?.text.includes('No answer. Nothing was lost'))
  expect(phone.page.byId('rooms-hall-b-name-en').attribute('value')).toBe('Hall B, west')
  phone.network.release()
  phone.page.tap('edit-save')
  await saved(phone)
  expect(phone.page.find('edit-problem')).toBeUndefined()
  expect(await inDraft('rooms', 'hall-b')).toMatchObject({ name: { en: 'Hall B, west' } })
})

test('a stale edit shows both versions; the one that is chosen is saved', async () => {
  const phone = await edit('rooms', 'hall-a', 'name-en')
  phone.page.input('rooms-hall-a-name-en', 'Hall A, east')
  await colleague('rooms', 'hall-a', { name: { en: 'Hall A, level 2', zh: 'A厅' } })
  phone.page.tap('edit-save')
  await until(() => phone.page.find('clash-name-theirs'))
  expect(phone.page.byId('clash-name-theirs').text).toMatch(/Theirs, by Bo\s+English: Hall A, level 2$/)
  expect(phone.page.byId('clash-name-mine').text).toMatch(/Yours\s+English: Hall A, east$/)
  await until(() => phone.page.byId('edit-save').text === 'Save')
  phone.page.tap('edit-save')
  await until(() => toasts(phone).includes('Choose a version of each field first.'))
  expect(await inDraft('rooms', 'hall-a')).toMatchObject({ name: { en: 'Hall A, level 2' } })
  phone.page.tap('clash-name-mine')
  await until(() => phone.page.byId('clash-name-mine').classes.includes('clash__version--on'))
  phone.page.tap('edit-save')
  await saved(phone)
  expect(await inDraft('rooms', 'hall-a')).toMatchObject({ name: { en: 'Hall A, east' } })
})

test('fields that only one of two changed are joined by themselves', async () => {
  const phone = await edit('rooms', 'hall-b', 'name-en')
  phone.page.input('rooms-hall-b-capacity', '95')
  await colleague('rooms', 'hall-b', { name: { en: 'Hall B, level 2', zh: 'B厅' } })
  phone.page.tap('edit-save')
  await until(() => toasts(phone).includes('Saved, together with what Bo changed'))
  await saved(phone)
  expect(await inDraft('rooms', 'hall-b')).toMatchObject({ name: { en: 'Hall B, level 2' }, capacity: 95 })
  expect(phone.page.byId('rooms-hall-b-name-en').attribute('value')).toBe('Hall B, level 2')
})

test('what is wrong is said at the field, and nothing is sent', async () => {
  const before = await inDraft('rooms', 'main-hall')
  const phone = await edit('rooms', 'main-hall', 'name-en')
  phone.page.input('rooms-main-hall-capacity', '12x')
  expect(phone.page.text()).not.toContain('A number is needed.')
  phone.page.byId('rooms-main-hall-capacity').trigger('blur')
  await until(() => phone.page.text().includes('A number is needed.'))
  phone.page.tap('edit-save')
  await until(() => phone.page.find('edit-faults'))
  expect(phone.page.byId('edit-faults').text).toBe('1 field to correct')
  expect(await inDraft('rooms', 'main-hall')).toEqual(before)
})

test('typing that was not saved is there again after a crash, and can be discarded', async () => {
  const phone = await edit('people', 'amy-pope', 'name-en')
  phone.page.input('people-amy-pope-office-en', 'Director General')
  await until(() => phone.device.storage.get('unsaved')?.includes('people/amy-pope'))
  phone.relaunch(`/${pathOf('people', 'amy-pope')}`)
  // Until the head is there the phone does not know that the forum's clock is a rehearsal's.
  await until(() => phone.page.find('edit-kept')?.text.includes('Your unsaved changes from 10:1'))
  expect(phone.page.byId('people-amy-pope-office-en').attribute('value')).toBe('Director General')
  phone.page.tap('edit-kept-discard')
  await answerQuestion(phone, true)
  await until(() => phone.page.byId('edit-save').text === 'Nothing to save')
  await until(() => !phone.device.storage.get('unsaved')?.includes('people/amy-pope'))
})

test('a time zone that was half typed at a crash still finds its city', async () => {
  const phone = await edit('forum', 'forum', 'timeZone')
  phone.page.input('forum-forum-timeZone', 'lisb')
  await until(() => phone.page.find('forum-forum-timeZone-0')?.text === 'Europe/Lisbon')
  await until(() => phone.device.storage.get('unsaved')?.includes('lisb'))
  phone.relaunch(`/${pathOf('forum', 'forum')}`)
  await until(() => phone.page.find('edit-kept'))
  await until(() => phone.page.find('forum-forum-timeZone-0')?.text === 'Europe/Lisbon')
})

test('a new room gets an id from its name and is in the draft; one that nothing uses is removed again', async () => {
  const member = await organiserOf(platform(), 'editor')
  const path = 'organiser/edit/index?kind=rooms&new=1'
  const phone = await phones.open({ path, device: signedIn(member) })
  await until(() => phone.page.find('rooms-new-name-en'))
  phone.page.input('rooms-new-name-en', 'Press Room')
  await until(() => phone.page.byId('rooms-new-id').attribute('value') === 'press-room')
  phone.page.byId('rooms-new-place').trigger('change', { value: '0' })
  phone.page.tap('edit-save')
  await until(() => toasts(phone).includes('Saved in the draft'))
  expect(await inDraft('rooms', 'press-room')).toMatchObject({ name: { en: 'Press Room' } })
  await visit(phone, `/${pathOf('rooms', 'press-room')}`)
  await until(() => phone.page.find('edit-delete'))
  phone.page.tap('edit-delete')
  await answerQuestion(phone, true)
  await until(() => toasts(phone).includes('Removed from the draft'))
  expect(await inDraft('rooms', 'press-room')).toBeUndefined()
})

test('a floor without a plan, and a place on it without an area, are made by their forms', async () => {
  const { phone } = await organiserPhone(
    phones,
    'editor',
    'organiser/edit/index?kind=floors&new=1',
    'floors-new-name-en',
  )
  phone.page.input('floors-new-name-en', 'Deck')
  await until(() => phone.page.byId('floors-new-id').attribute('value') === 'deck')
  phone.page.tap('edit-save')
  await until(() => toasts(phone).includes('Saved in the draft'))
  expect(await inDraft('floors', 'deck')).toEqual({ id: 'deck', name: { en: 'Deck' } })
  await visit(phone, '/organiser/edit/index?kind=places&new=1')
  await until(() => phone.page.find('places-new-name-en'))
  phone.page.input('places-new-name-en', 'Sun deck')
  await until(() => phone.page.byId('places-new-id').attribute('value') === 'sun-deck')
  phone.page.tap('edit-save')
  await until(() => toasts(phone).filter((toast) => toast === 'Saved in the draft').length === 2)
  expect(await inDraft('places', 'sun-deck')).not.toHaveProperty('area')
  expect(await inDraft('places', 'sun-deck')).toMatchObject({ kind: 'room', name: { en: 'Sun deck' } })
  await visit(phone, '/organiser/edit/plan/index?floor=deck')
  await until(() => phone.page.text().includes('This floor has no plan yet'))
})

test('what is in use cannot be removed: what uses it is named', async () => {
  const phone = await edit('delegations', 'iom', 'name-en')
  expect(phone.page.find('edit-delete')).toBeUndefined()
  expect(phone.page.text()).toContain('It cannot be removed while')
  expect(phone.page.byId('pointer-people-amy-pope').text).toContain('Amy Pope')
})

test('an item that is not there says so', async () => {
  const { phone } = await organiserPhone(phones, 'editor', pathOf('rooms', 'cellar'))
  await until(() => phone.page.text().includes('This is no longer in the programme'))
})
