import type { Edit } from 'domain/draft/edit'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import type { Redeemed } from '../../cloud/usecases/members/redeem'
import { openWeb, type WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { type EditingHands, moveSixSessions, reorderSpeakers, speakersIn } from '../support/editing-journeys'
import { forumWeb } from '../support/forum-web'
import { organiserOf } from '../support/organisers'
import { organiserPages } from '../support/pages'
import { rawKeysIn } from '../support/raw-keys'
import { aRequest } from '../support/sample-draft'
import { signIn } from '../support/sign-in'
import { hindrancesOn } from '../support/usable'
import { violationsOn } from '../support/web-audit'
import { drawn, goForward, tabTo } from '../support/web-page'

jest.setTimeout(60_000)

const sample = forumWeb()

/** From its address every page is opened once; the other looks come to it inside the app. Colours are looked at once a theme. */
describe.each([
  ['light', 'en', 375, (web: WebHost, address: string) => web.open(address), true],
  ['dark', 'ar', 375, goForward, true],
  ['light', 'zh', 1280, goForward, false],
] as const)('%s, %s, %i pixels wide', (theme, language, width, visit, coloursToo) => {
  let web: WebHost

  beforeAll(async () => {
    const viewport = { width, height: 900 }
    web = await openWeb(sample.browser, { server: sample.server.url, theme, language, viewport })
    await signIn(web, await organiserOf(sample.server.platform, 'owner', 'Li Na'))
    await web.open('/guide/scan/index')
  })

  afterEach(() => expect(web.problems()).toEqual([]))

  afterAll(() => web.close())

  test.each(organiserPages)('%s', async (address) => {
    await visit(web, address)
    await drawn(web)
    expect(await violationsOn(web, coloursToo)).toEqual([])
    expect(await hindrancesOn(web)).toEqual([])
    expect(rawKeysIn(`${await web.page.title()}\n${await web.text()}`)).toEqual([])
  })
})

describe('by the keyboard, beside the programme', () => {
  let web: WebHost
  let member: Redeemed

  beforeEach(async () => {
    web = await openWeb(sample.browser, {
      server: sample.server.url,
      viewport: { width: 1280, height: 900 },
    })
    member = await organiserOf(sample.server.platform, 'editor', 'Li Na')
    await signIn(web, member)
  })

  afterEach(async () => {
    expect(web.problems()).toEqual([])
    await web.close()
  })

  const isFocusIn = (selector: string) =>
    web.page.evaluate((place) => Boolean(document.activeElement?.closest(place)), selector)

  const isFull = async () => (await web.textOf('#side-opening')).includes('Full')

  /** Whether the page takes the keys for itself while this has the focus. */
  const takes = async (keys: string, selector: string) => {
    await web.page.focus(selector)
    await web.page.evaluate(() =>
      window.addEventListener('keydown', (event) => Object.assign(window, { taken: event.defaultPrevented })),
    )
    await web.page.keyboard.press(keys)
    return web.page.evaluate(() => Boolean(Object(window).taken))
  }

  async function makeOpeningFull(): Promise<void> {
    const { platform } = sample.server
    const rev = (await readDraft(platform)).revs['sessions/opening'] ?? 0
    const edits: Edit[] = [{ change: 'set', kind: 'sessions', id: 'opening', rev, fields: { full: true } }]
    const actor = { id: member.member.id, name: member.member.name }
    await editDraft(platform, actor, { request: aRequest(), edits })
  }

  test('the session that the page is about is marked, and the list can be skipped', async () => {
    await web.open('/organiser/session/index?id=topic-1')
    await web.waitFor('#side-topic-1')
    expect(await web.page.getAttribute('#side-topic-1', 'aria-current')).toBe('page')
    expect(await tabTo(web, '.desk__side .skip')).toBe(true)
    await web.page.keyboard.press('Enter')
    expect(await isFocusIn('.desk__main')).toBe(true)
    await web.page.keyboard.press('Tab')
    expect(await isFocusIn('.desk__main')).toBe(true)
  })

  test('Ctrl+Z undoes, with Shift it does it again; a field keeps the keys to itself', async () => {
    await makeOpeningFull()
    await web.open('/organiser/home/index')
    await web.waitFor('#side-opening')
    expect(await isFull()).toBe(true)
    expect(await takes('Control+z', '#side-search')).toBe(false)
    expect(await takes('Control+z', '#home-history')).toBe(true)
    await until(async () => !(await isFull()))
    await web.page.keyboard.press('Control+Shift+z')
    await until(isFull)
    await web.page.keyboard.press('Control+z')
    await until(async () => !(await isFull()))
  })

  const hands: EditingHands = {
    press: (id) => web.tap(`#${id}`),
    choose: async (id, label) => {
      await web.page.locator(`#${id}`).selectOption({ label })
    },
    sees: (id) => web.waitFor(`#${id}`),
    misses: (id) => web.waitForGone(`#${id}`),
  }

  test('speakers change places by the handle’s buttons, by the arrow keys and by dragging', async () => {
    await web.open('/organiser/edit/index?kind=sessions&id=topic-1')
    await reorderSpeakers(hands, sample.server.platform)
    const moved = await speakersIn(sample.server.platform, 'topic-1')
    const handle = (index: number) => `#sessions-topic-1-speakers-${index}-move`
    await web.page.focus(handle(3))
    await web.page.keyboard.press('Home')
    expect(await isFocusIn(handle(0))).toBe(true)
    await web.page.locator(handle(1)).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const [from, to] = [
      await web.page.locator(handle(1)).boundingBox(),
      await web.page.locator(handle(3)).boundingBox(),
    ]
    if (!from || !to) throw new Error('The handles are not drawn')
    await web.page.mouse.move(from.x + 22, from.y + 22)
    await web.page.mouse.down()
    await web.page.mouse.move(from.x + 22, from.y + 60)
    await web.page.mouse.move(to.x + 22, to.y + 22, { steps: 4 })
    await web.page.mouse.up()
    await web.tap('#edit-save')
    const [first = '', second = '', third = '', last = ''] = moved
    const expected = [last, second, third, first].join()
    await until(async () => (await speakersIn(sample.server.platform, 'topic-1')).join() === expected)
    expect(await violationsOn(web)).toEqual([])
  })

  test('six sessions get another room at once, and one undo takes it back', async () => {
    await web.open('/organiser/several/index')
    await moveSixSessions(hands, sample.server.platform)
    expect(await violationsOn(web)).toEqual([])
  })

  test('the programme stays where it was scrolled to, from page to page', async () => {
    await web.open('/organiser/home/index')
    await web.waitFor('#side-opening')
    const scrolled = () => web.page.evaluate(() => [...document.querySelectorAll('.desk__side')].pop()?.scrollTop)
    const pages = () => web.page.evaluate(() => document.querySelectorAll('.desk__side').length)
    await web.page.evaluate(() => {
      document.querySelector('.desk__side')?.scrollTo(0, 240)
      document.querySelector<HTMLElement>('#side-topic-2')?.click()
    })
    await until(async () => (await pages()) === 2)
    await until(async () => (await scrolled()) === 240)
  })
})
