import type { Area } from 'domain/programme/venue'
import type { CDPSession } from 'playwright-core'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { type BrowserHost, browserOf } from '../hosts/browser/browser-host'
import { until } from '../hosts/until'
import { bothBuilds, buildNames } from '../support/both-builds'
import { organiserOf } from '../support/organisers'

jest.setTimeout(60_000)

const builds = bothBuilds()

async function areaOf(id: string): Promise<Area | undefined> {
  return (await readDraft(builds.server.platform)).programme.places.find((place) => place.id === id)?.area
}

type Editor = { readonly host: BrowserHost; readonly fingers: CDPSession }

/** The middle of the plan, as exactly as a finger is. */
const near = (value: number) => ({ asymmetricMatch: (other: number) => Math.abs(other - value) <= 3 })
const inTheMiddle = { x: near(350), y: near(263), width: 100, height: 75 }

/** A new editor of the forum, on the plan of Level 2. */
async function openPlan(name: (typeof buildNames)[number]): Promise<Editor> {
  const host = browserOf(await builds.open(name))
  const { token, member, expires } = await organiserOf(builds.server.platform, 'editor', 'Li Na')
  // As WeChat keeps text, and as Taro does on the web.
  const kept = JSON.stringify({ token, member, expires })
  const shelves = { 'storage:organiser': JSON.stringify(kept), organiser: JSON.stringify({ data: kept }) }
  await host.page.addInitScript((texts) => {
    for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text)
  }, shelves)
  await host.open('/organiser/edit/plan/index?floor=level-2')
  await host.waitFor('#spot-press-centre')
  return { host, fingers: await host.page.context().newCDPSession(host.page) }
}

/** Where on the screen an element's middle is, once it stands still. */
async function middleOf({ host }: Editor, target: string) {
  await host
    .find(target)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await host.find(target).first().boundingBox()
  if (!box) throw new Error(`${target} is not on the screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** One finger comes down on the target, goes so far in the plan's units, and is lifted. */
async function drag(editor: Editor, target: string, by: { x: number; y: number }): Promise<void> {
  const frame = await editor.host.find('#plan-frame').first().boundingBox()
  const pixels = (frame?.width ?? 0) / 800
  const from = await middleOf(editor, target)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    editor.fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * pixels * part, y: from.y + by.y * pixels * part }],
    })
  await touch('touchStart', 0)
  for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', part)
  // A finger that is lifted while it moves is a fling: Chromium then takes the next tap for the one that stops it.
  await editor.host.page.waitForTimeout(150)
  await touch('touchMove', 1)
  await touch('touchEnd', 1)
}

describe.each(buildNames)('%s', (name) => {
  test('two places are set by a finger, one of them by its corner', async () => {
    const editor = await openPlan(name)
    const { host } = editor
    const before = { press: await areaOf('press-centre'), quiet: await areaOf('quiet-room') }
    await host.tap('#spot-press-centre')
    await host.waitFor('#corner-se')
    await drag(editor, '#spot-press-centre', { x: -60, y: -150 })
    await until(async () => (await areaOf('press-centre'))?.y !== before.press?.y)
    expect(await areaOf('press-centre')).toMatchObject({ width: before.press?.width, height: before.press?.height })
    expect((await areaOf('press-centre'))?.x).toBeLessThan(before.press?.x ?? 0)
    await host.tap('#plan-item-quiet-room')
    await drag(editor, '#corner-se', { x: 0, y: 60 })
    await until(async () => (await areaOf('quiet-room'))?.height !== before.quiet?.height)
    expect(await areaOf('quiet-room')).toMatchObject({ x: before.quiet?.x, y: before.quiet?.y })
    await host.waitForGone('Saving…')
    await host.tap('#desk-undo')
    await until(async () => (await areaOf('quiet-room'))?.height === before.quiet?.height)
  })

  test('a place is taken off the plan, and is put where it is tapped', async () => {
    const editor = await openPlan(name)
    const { host } = editor
    await host.tap('#plan-item-tea-bar')
    await host.tap('#plan-off')
    await host.waitFor('#plan-put')
    expect(await areaOf('tea-bar')).toBeUndefined()
    await host.waitForText('Not on the plan yet')
    await host.tap('#plan-put')
    await host.waitFor('#plan-tap')
    await host.tap('#plan-tap')
    await until(async () => (await areaOf('tea-bar')) !== undefined)
    expect(await areaOf('tea-bar')).toMatchObject(inTheMiddle)
  })

  test('a new place is drawn by a tap, named, and in the draft', async () => {
    const { host } = await openPlan(name)
    await host.tap('#plan-add')
    await host.waitFor('#plan-tap')
    await host.tap('#plan-tap')
    await host.waitFor('#plan-places-new-name-en')
    const title = `Post office ${host.target}`
    await host.type('#plan-places-new-name-en', title)
    await host.tap('#edit-save')
    const made = async () =>
      (await readDraft(builds.server.platform)).programme.places.find((one) => one.name.en === title)
    await until(async () => (await made()) !== undefined)
    expect(await made()).toMatchObject({ floor: 'level-2', area: inTheMiddle })
    await host.waitFor(`#spot-${(await made())?.id}`)
  })
})

test('by the keyboard a place moves by 1 and by 10, says where it is, and Escape puts it back', async () => {
  const { host } = await openPlan('the web build')
  const before = await areaOf('prayer-room')
  if (!before) throw new Error('the sample has a prayer room')
  const spot = host.find('#spot-prayer-room').first()
  await spot.focus()
  await host.page.keyboard.press('Enter')
  await host.page.keyboard.press('Shift+ArrowUp')
  await host.page.keyboard.press('ArrowRight')
  const moved = { ...before, x: before.x + 1, y: before.y - 10 }
  expect(await spot.getAttribute('aria-label')).toContain(
    `Prayer room, ${moved.x} from the left, ${moved.y} from the top`,
  )
  await until(async () => (await areaOf('prayer-room'))?.y === moved.y)
  expect(await areaOf('prayer-room')).toEqual(moved)
  await host.find('#corner-nw').first().focus()
  await host.page.keyboard.press('ArrowLeft')
  await until(async () => (await areaOf('prayer-room'))?.width === before.width + 1)
  await host.page.keyboard.press('Escape')
  await until(async () => (await areaOf('prayer-room'))?.width === before.width)
  expect(await areaOf('prayer-room')).toEqual(before)
})

test('on the web a question over the sheet of fields has the keys; then the sheet has them again', async () => {
  const { host } = await openPlan('the web build')
  await host.tap('#plan-add')
  await host.waitFor('#plan-tap')
  await host.tap('#plan-tap')
  await host.waitFor('#plan-places-new-name-en')
  await host.type('#plan-places-new-name-en', 'Cloakroom')
  await host.tap('#edit-discard')
  await host.waitFor('#question-no')
  await host.page.keyboard.press('Tab')
  const inQuestion = () => host.page.evaluate(() => document.activeElement?.closest('.question') !== null)
  expect(await inQuestion()).toBe(true)
  await host.page.keyboard.press('Escape')
  await host.waitForGone('#question-no')
  expect(await host.find('#plan-places-new-name-en').first().inputValue()).toBe('Cloakroom')
  await host.page.keyboard.press('Escape')
  await host.waitForGone('#plan-places-new-name-en')
})
