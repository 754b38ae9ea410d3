import path from 'node:path'
import sharp from 'sharp'
import { noMessages } from '../fakes/no-messages'
import { BUILT_ORIGIN } from '../hosts/mini-host'
import { until } from '../hosts/until'
import { buildOf } from '../support/builds'
import { samplePhones, visit } from '../support/phones'
import { startSampleForum } from '../support/sample-forum'

const phones = samplePhones()

/** Each page that has an id: how it is opened, what it is called when it is passed on, and words that only it shows. */
const pages = [
  ['session', '/guide/session/index?id=topic-2', 'Collaboratively Preventing Security Risks at Ports', 'Hall A'],
  ['topic', '/guide/topic/index?id=technology', 'Application of Information Technologies in Migration', 'Topic 4'],
  ['person', '/guide/person/index?id=amy-pope', 'Amy Pope', 'Director General of IOM'],
  ['place', '/pages/venue/index?place=hall-b', 'Hall B', '90 seats'],
  ['photo', '/pages/photos/index?photo=group-photo', 'A group photo of the attendees', 'Save'],
  ['album', '/pages/photos/index?album=sub-forum', 'At the sub-forum', 'At the sub-forum'],
] as const

describe.each(pages)('a %s', (_kind, path, title, words) => {
  test('that is passed to a friend opens the same', async () => {
    const phone = await phones.ready({ path })
    await until(() => phone.page.text().includes(words) && phone.page.share()?.path === path)
    expect(phone.page.share()?.title).toContain(title)
    const friend = await phones.ready({ path: phone.page.share()?.path })
    await until(() => friend.page.text().includes(words))
    expect(friend.page.share()).toEqual(phone.page.share())
  })

  test('that is put on the time line opens the same', async () => {
    const phone = await phones.ready({ path })
    await until(() => phone.page.shareTimeline()?.title?.includes(title))
    const { query } = phone.page.shareTimeline() ?? {}
    const reader = await phones.ready({ path: `${phone.page.route}?${query}`, scene: 1154 })
    await until(() => reader.page.text().includes(words))
  })
})

test.each(['now', 'agenda', 'venue', 'photos', 'mine'])('the tab %s is passed on as the app', async (tab) => {
  const phone = await phones.ready({ path: `pages/${tab}/index` })
  expect(phone.page.share()?.path).toBe('/pages/now/index')
  expect(phone.page.share()?.title).not.toBe('')
})

const inPackage = (address = '') => sharp(path.join(buildOf('weapp'), address)).metadata()

test('a card has a picture of the shape that WeChat shows, and a photo is its own', async () => {
  const phone = await phones.ready({ path: 'guide/session/index?id=topic-2' })
  const friend = await inPackage(phone.page.share()?.imageUrl)
  expect((friend.width ?? 0) / (friend.height ?? 1)).toBe(5 / 4)
  const moments = await inPackage(phone.page.shareTimeline()?.imageUrl)
  expect(moments.width).toBe(moments.height)
  const reader = await phones.ready({ path: 'pages/photos/index?photo=group-photo' })
  await until(() => reader.page.share()?.imageUrl?.startsWith(BUILT_ORIGIN))
  expect(reader.page.share()?.imageUrl).toMatch(/\.(jpe?g|png)$/)
  expect(reader.page.shareTimeline()?.imageUrl).toBe(reader.page.share()?.imageUrl)
})

test('the sheet shows a code and a link that lead to the same, and copies the link', async () => {
  const phone = await phones.ready({ path: 'guide/session/index?id=opening' })
  phone.page.tap('session-share')
  await until(() => phone.page.find('share-link'))
  expect(phone.page.byId('share-link').text).toMatch(/^http:\/\/127\.0\.0\.1:8080\/s\/s-opening$/)
  const [code] = phone.page.allByClass('share__code')
  expect(code?.attribute('src')).toMatch(/^data:image\//)
  phone.page.tap('share-copy')
  await until(() => phone.done('setClipboardData').length === 1)
  expect(phone.done('setClipboardData')[0]).toMatchObject({ data: 'http://127.0.0.1:8080/s/s-opening' })
  expect(phone.page.share()?.path).toBe('/guide/session/index?id=opening')
})

test('the sheet that is put on the time line is the same sheet, without what is not possible there', async () => {
  const phone = await phones.ready({ path: 'guide/share/index?code=s-opening' })
  await until(() => phone.page.shareTimeline()?.title === 'Opening ceremony')
  expect(phone.page.text()).toContain('Send to a friend')
  expect(phone.page.text()).toContain('For Moments: tap ···')
  const { query } = phone.page.shareTimeline() ?? {}
  const reader = await phones.ready({ path: `guide/share/index?${query}`, scene: 1154 })
  await until(() => reader.page.find('share-link'))
  expect(reader.page.byId('share-link').text).toMatch(/\/s\/s-opening$/)
  expect(reader.page.text()).not.toContain('Send to a friend')
  expect(reader.page.text()).not.toContain('For Moments')
})

test('an agenda that is passed on leads to where it is imported; on the time line it is the sheet', async () => {
  const phone = await phones.ready({ path: 'guide/session/index?id=opening' })
  phone.page.tap('session-star')
  await visit(phone, '/guide/share/index?mine=1')
  await until(() => phone.page.share()?.title === 'My agenda')
  expect(phone.page.share()?.path).toMatch(/^\/guide\/import\/index\?code=3[0-9a-z]{6}$/)
  expect(phone.page.shareTimeline()?.query).toMatch(/^code=g-3[0-9a-z]{6}$/)
})

test('a sheet of what is gone says so', async () => {
  const phone = await phones.ready({ path: 'guide/share/index?code=s-no-such' })
  await until(() => phone.page.text().includes('This is no longer in the programme'))
  expect(phone.page.find('poster-save')).toBeUndefined()
})

test.each([
  ['session', '/guide/session/index?id=no-such'],
  ['topic', '/guide/topic/index?id=no-such'],
  ['person', '/guide/person/index?id=no-such'],
  ['session without an id', '/guide/session/index'],
])('a link to a %s that is not there says so and leads to the agenda', async (_kind, path) => {
  const phone = await phones.ready({ path })
  await until(() => phone.page.text().includes('This is no longer in the programme'))
  phone.page.tapText('Open the agenda')
  await until(() => phone.page.route === 'pages/agenda/index')
})

test.each([
  ['place', '/pages/venue/index?place=no-such', 'Main Hall'],
  ['photo', '/pages/photos/index?photo=no-such', 'A group photo of the attendees'],
  ['album', '/pages/photos/index?album=no-such', 'A group photo of the attendees'],
])('a link to a %s that is not there says so above all that is', async (_kind, path, words) => {
  const phone = await phones.ready({ path })
  await until(() => phone.page.text().includes('This is no longer in the programme'))
  expect(phone.page.text()).toContain(words)
})

test('what a scanned code opened has the first tab behind it', async () => {
  const phone = await phones.open({ path: 'pages/now/index?scene=s-topic-3' })
  await until(() => phone.page.find('session-title'))
  phone.back()
  await until(() => phone.page.route === 'pages/now/index')
})

test('a link that comes while the app runs opens its page', async () => {
  const phone = await phones.ready()
  await visit(phone, '/guide/session/index?id=closing')
  expect(phone.page.byId('session-title').text).toBe('Closing and outcome')
})

test('where the forum has a WeChat account the sheet has its code too, and where it has none nothing is said of it', async () => {
  const plain = await phones.ready({ path: 'guide/share/index?code=s-opening' })
  await until(() => plain.page.find('share-link'))
  const picture = { bytes: Buffer.from([0xff, 0xd8]), type: 'image/jpeg' }
  const wechat = { appId: 'wx1', openidOf: async () => undefined, codeOf: async () => picture, ...noMessages }
  const forum = await startSampleForum({ wechat })
  const phone = await phones.ready({ path: 'guide/share/index?code=s-opening', server: forum.url })
  await until(() => phone.page.find('share-mini'))
  expect(phone.page.text()).toContain('For WeChat only')
  expect(plain.page.find('share-mini')).toBeUndefined()
  phone.close()
  await forum.stop()
})
