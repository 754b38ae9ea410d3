import type { Edit } from 'domain/draft/edit'
import type { Draft } from 'domain/draft/log'
import * as quick from 'domain/draft/quick-edits'
import { lookupOf } from 'domain/programme/lookup'
import { consoleActor } from '../../cloud/usecases/actor'
import { readAudit } from '../../cloud/usecases/draft/acts'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { readRelease } from '../../cloud/usecases/release/read-release'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { organiserPhone, toasts } from '../support/organiser-phones'
import { samplePhones } from '../support/phones'
import { aRequest, bo } from '../support/sample-draft'

const phones = samplePhones()
const platform = () => phones.server.platform

const newest = async () => (await readRelease(platform())).release
const publishedOf = async (id: string) => lookupOf((await readRelease(platform())).programme).session(id)

const colleague = async (edits: (draft: Draft) => Edit[]) =>
  editDraft(platform(), bo, { request: aRequest(), edits: edits(await readDraft(platform())) })

const set = (kind: 'people' | 'sessions', id: string, fields: Record<string, unknown>) =>
  colleague(({ revs }) => [{ change: 'set', kind, id, rev: revs[`${kind}/${id}`] ?? 0, fields }])

const publishAll = async () => {
  const { rev } = await readDraft(platform())
  return publishDraft(platform(), consoleActor, { request: aRequest(), draftRev: rev })
}

const review = async (role: 'editor' | 'publisher', id: string) =>
  (await organiserPhone(phones, role, 'organiser/review/index', id)).phone
const history = async (role: 'editor' | 'publisher', id: string) =>
  (await organiserPhone(phones, role, 'organiser/history/index', id)).phone

const has = ({ page }: SimulatedHost, words: string) => until(() => page.text().includes(words))

/** Every test begins with a draft that is published as it is. */
beforeEach(publishAll)

describe('review', () => {
  test('nothing to publish is said calmly', async () => {
    const phone = await organiserPhone(phones, 'publisher', 'organiser/review/index').then((opened) => opened.phone)
    await has(phone, 'Nothing to publish')
    expect(phone.page.find('publish')).toBeUndefined()
  })

  test('a delay is published with a note, and an attendee’s list of changes has both', async () => {
    const attendee = await phones.ready({ path: 'guide/updates/index' })
    await colleague((draft) => quick.delay(draft, 'topic-4', 10))
    const phone = await review('publisher', 'publish')
    expect(phone.page.byId('change-topic-4').text).toMatch(/Starts later.*09:00–10:30.*09:10–10:40/s)
    phone.page.input('note', 'The second day begins later.')
    const release = (await newest()) + 1
    phone.page.tap('publish')
    await until(() => phone.page.find('published')?.text.includes(`Release ${release} is out.`))
    expect(phone.page.find('publish')).toBeUndefined()
    attendee.page.pullDown()
    await until(() => attendee.page.find(`release-${release}`))
    expect(attendee.page.byId(`release-${release}`).text).toContain('The second day begins later.')
    expect(attendee.page.byId(`release-${release}`).text).toContain('09:10–10:40')
  })

  test('one’s own latest act is undone and done again from its bar', async () => {
    const { phone, member } = await organiserPhone(phones, 'publisher', 'organiser/review/index', 'desk-undo')
    await editDraft(platform(), member.member, {
      request: aRequest(),
      edits: quick.cancel(await readDraft(platform()), 'lunch-1'),
    })
    phone.page.pullDown()
    await until(() => phone.page.find('change-lunch-1'))
    phone.page.tap('desk-undo')
    await until(() => !phone.page.find('change-lunch-1'))
    expect(phone.page.text()).toContain('Nothing to publish')
    phone.page.tap('desk-redo')
    await until(() => phone.page.find('change-lunch-1'))
    expect(phone.page.find('desk-review')).toBeUndefined()
  })

  test('what no card of an attendee says opens field by field', async () => {
    await set('people', 'amy-pope', { office: { en: 'Head of IOM', zh: '国际移民组织总干事' } })
    const phone = await review('editor', 'other-people-amy-pope')
    expect(phone.page.byId('changes').text).toContain('No session changes. Other changes are below.')
    expect(phone.page.byId('other-people-amy-pope').text).not.toContain('Head of IOM')
    await until(() => phone.page.find('other-people-amy-pope-fields'))
    phone.page.tap('other-people-amy-pope-fields')
    await until(() => phone.page.byId('other-people-amy-pope').text.includes('Head of IOM'))
    expect(phone.page.byId('other-people-amy-pope').text).toMatch(/Office.*English/s)
  })

  test('an editor reads who can publish', async () => {
    await colleague((draft) => quick.delay(draft, 'topic-4', 10))
    const phone = await review('editor', 'not-a-publisher')
    expect(phone.page.byId('not-a-publisher').text).toContain('A publisher or an owner')
    expect([phone.page.find('publish'), phone.page.find('note')]).toEqual([undefined, undefined])
  })

  test('with a room taken twice it asks again, and the clash is said before', async () => {
    await colleague((draft) => quick.move(draft, 'topic-3', 'hall-a'))
    const phone = await review('publisher', 'publish')
    expect(phone.page.byId('warnings').text).toMatch(/Room taken twice.*are both in Hall A/s)
    const release = await newest()
    phone.page.tap('publish')
    await until(() => phone.page.find('publish-anyway'))
    phone.page.tap('publish-not')
    await until(() => !phone.page.find('publish-anyway'))
    expect(await newest()).toBe(release)
    phone.page.tap('publish')
    await until(() => phone.page.find('publish-anyway'))
    phone.page.tap('publish-anyway')
    await until(() => phone.page.find('published'))
    expect((await publishedOf('topic-3'))?.room).toBe('hall-a')
    // What is published so is not asked about again.
    await set('sessions', 'topic-4', { full: true })
    phone.page.pullDown()
    await until(() => phone.page.find('publish'))
    await until(() => phone.page.find('warnings-old')?.text.includes('Room taken twice'))
    await colleague((draft) => quick.move(draft, 'topic-3', 'hall-b'))
  })

  test('a draft that changed meanwhile is not published: what is new is named, the note is kept, and a new tap publishes', async () => {
    await colleague((draft) => quick.delay(draft, 'evening-visit', 5))
    const phone = await review('publisher', 'publish')
    phone.page.input('note', 'The visit begins later')
    await until(() => phone.page.find('note')?.attribute('value') === 'The visit begins later')
    await colleague((draft) => quick.delay(draft, 'side-ports', 5))
    const release = await newest()
    phone.page.tap('publish')
    await until(() => phone.page.find('stale')?.text.includes('New since then: Session “Side exchange'))
    expect(await newest()).toBe(release)
    expect(phone.page.byId('note').attribute('value')).toBe('The visit begins later')
    expect(phone.page.byId('change-side-ports').text).toContain('Starts later')
    phone.page.tap('publish')
    await until(() => phone.page.find('published'))
    expect(await readRelease(platform())).toMatchObject({ release: release + 1, note: 'The visit begins later' })
  })
})

describe('history', () => {
  test('says what was done, by whom, and opens to before and after', async () => {
    const { act } = await colleague((draft) => quick.delay(draft, 'experts', 20))
    const phone = await history('editor', `act-${act}`)
    expect(phone.page.byId(`act-${act}`).text).toMatch(/Delayed “Expert round table.*” by 20 min\s*Bo · /s)
    phone.page.tap(`act-${act}-details`)
    await until(() => /Start.*16:20/s.test(phone.page.byId(`act-${act}`).text))
    expect(phone.page.find('back-to-1')).toBeUndefined()
  })

  test('one’s own latest act is undone from the bar, which is an act of its own', async () => {
    const { phone, member } = await organiserPhone(phones, 'editor', 'organiser/history/index', 'desk-undo')
    const edits = quick.cancel(await readDraft(platform()), 'tea-4')
    const { act } = await editDraft(platform(), member.member, { request: aRequest(), edits })
    phone.page.tap('desk-undo')
    await until(() => phone.page.find(`act-${act + 1}`)?.text.includes('Undid: Cancelled “Tea break”'))
    expect(phone.page.byId(`act-${act}`).text).toMatch(/^Cancelled “Tea break”\s*The editor( \(\d\))? · /)
    await until(() => toasts(phone).includes('Undone'))
  })

  test('goes further back page by page, to the programme at the start', async () => {
    for (let round = 0; round < 32; round++) await set('sessions', 'lunch-2', { full: round % 2 === 0 })
    const phone = await history('publisher', 'history-more')
    expect(phone.page.find('start')).toBeUndefined()
    const shown = () => phone.page.allByClass('act').length
    const before = shown()
    phone.page.tap('history-more')
    await until(() => shown() > before)
    while (phone.page.find('history-more')) {
      const now = shown()
      phone.page.tap('history-more')
      await until(() => shown() > now || !phone.page.find('history-more'))
    }
    expect(phone.page.byId('start').text).toContain('Release 1')
    const acts = await readAudit(platform(), { limit: 200 })
    expect(shown()).toBe(acts.length + 1)
  })

  test('a publisher goes back to a release after seeing what attendees will be told', async () => {
    await set('sessions', 'lunch-2', { full: true })
    await publishAll()
    const then = await newest()
    await colleague((draft) => quick.delay(draft, 'opening', 15))
    await publishAll()
    await colleague((draft) => quick.cancel(draft, 'tea-2'))
    const phone = await history('publisher', `back-to-${then}`)
    phone.page.tap(`back-to-${then}`)
    await until(() => phone.page.find('back-sees')?.text === 'Attendees will see 1 change:')
    expect(phone.page.byId('back-drops').text).toBe('The draft loses 1 unpublished change: Session “Tea break”.')
    expect(phone.page.text()).toMatch(/Starts earlier\s*Opening ceremony.*09:15–09:45.*09:00–09:30/s)
    phone.page.tap('back-go')
    await until(() => phone.page.find('went-back')?.text.includes(`Release ${then + 2} is out.`))
    expect((await publishedOf('opening'))?.start).toContain('09:00')
    await has(phone, `Went back to release ${then}, as release ${then + 2}`)
    phone.page.tap(`back-to-${then}`)
    await until(() => phone.page.find('back-sees')?.text === 'Attendees see this already. Nothing would change.')
    expect(phone.page.find('back-go')).toBeUndefined()
  })
})
