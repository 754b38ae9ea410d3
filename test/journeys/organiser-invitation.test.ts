import { randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { readPhotos } from '../../cloud/usecases/photos/read-photos'
import { openWeb, type WebHost } from '../hosts/browser/driver'
import { bothBuilds } from '../support/both-builds'
import { startNewServer } from '../support/new-server'
import { invitationTo } from '../support/organisers'
import { taken } from '../support/pictures'
import { violationsOn } from '../support/web-audit'

jest.setTimeout(60_000)

const builds = bothBuilds()

/** Everywhere the address of the browser's page could be read from. */
const addresses = ({ page }: WebHost) =>
  page.evaluate(() => [location.href, document.referrer, JSON.stringify(history.state)].join(' '))

const choose = (host: WebHost, field: string, name: string, buffer: Buffer) =>
  host.page.setInputFiles(field, { name, mimeType: 'image/*', buffer })

async function withoutViolations(host: WebHost): Promise<void> {
  expect(await violationsOn(host)).toEqual([])
}

test('on the web an invitation’s link fills in the code and leaves it in no address; an owner downloads the whole forum, and brings it in to an empty server on its page', async () => {
  const code = await invitationTo(builds.server.platform, 'owner')
  const host = await openWeb(builds.browser, { server: builds.server.url })
  await host.open('/pages/now/index')
  await host.waitFor('#forum-card')
  await host.open(`/s/i-${code.toLowerCase()}`)
  await host.waitFor('#sign-in-code')
  expect(await host.page.locator('#sign-in-code').inputValue()).toBe(code)
  expect((await addresses(host)).toUpperCase()).not.toContain(code)
  await withoutViolations(host)
  await host.type('#sign-in-name', 'Li Na')
  await host.tap('#sign-in-send')
  await host.waitForGone('#sign-in-send')
  await host.waitForText('Opening ceremony')
  // So that the copy comes in several pieces.
  await builds.server.platform.blobs.put('media/noise.jpg', { bytes: await noise(), type: 'image/jpeg' })
  const [download] = await Promise.all([host.page.waitForEvent('download'), host.tap('#home-download')])
  expect(download.suggestedFilename()).toBe('forum.backup')
  const copy = await buffer(await download.createReadStream())
  const lines = gunzipSync(copy).toString().trim().split('\n')
  expect([lines[0], lines.at(-1)]).toEqual([
    expect.stringContaining('forum-backup-1'),
    expect.stringContaining('"foot"'),
  ])
  await host.back()
  await host.waitFor('#forum-card')
  expect(host.problems()).toEqual([])
  await host.close()
  await bringIn(copy)
})

const noise = async () =>
  new Uint8Array(
    await sharp(randomBytes(800 * 600 * 3), { raw: { width: 800, height: 600, channels: 3 } })
      .jpeg({ quality: 100 })
      .toBuffer(),
  )

async function bringIn(copy: Buffer): Promise<void> {
  const server = await startNewServer()
  const [guest, owner] = [
    await openWeb(builds.browser, { server: server.url }),
    await openWeb(builds.browser, { server: server.url }),
  ]
  await guest.open('/pages/agenda/index')
  await owner.open(server.begin)
  await owner.type('#sign-in-name', 'Li Na')
  await owner.tap('#sign-in-send')
  await owner.waitFor('#bring-file')
  await withoutViolations(owner)
  await choose(owner, '#bring-file', 'notes.txt', Buffer.from('no'))
  await owner.waitForText('This file is no copy of a forum.')
  await owner.page.waitForFunction(() => document.activeElement?.id === 'bring-file')
  let cuts = 0
  await owner.page.route(/forum\.restore\?.*&at=524288&/, (route) => (++cuts === 1 ? route.abort() : route.continue()))
  await choose(owner, '#bring-file', 'forum.backup', copy)
  await owner.waitForText('Days: 2 · Sessions: 27 · Photos: 3')
  await withoutViolations(owner)
  await guest.waitForText('Opening ceremony')
  await guest.open('/pages/photos/index')
  await guest.page.waitForFunction(() =>
    [...document.images].some(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  )
  await owner.tap('#brought-close')
  await owner.open('/organiser/team/index')
  await owner.waitFor('#team-invite')
  expect(cuts).toBe(2)
  const others = owner.problems().filter((problem) => !/status of 400|ERR_FAILED/.test(problem))
  expect([others, guest.problems()]).toEqual([[], []])
  await owner.close()
  await guest.close()
  await server.stop()
}

test('team and notices have no violation, at each of their steps', async () => {
  const host = await openWeb(builds.browser, { server: builds.server.url })
  await host.open(`/s/i-${await invitationTo(builds.server.platform, 'owner')}`)
  await host.type('#sign-in-name', 'Li Na')
  await host.tap('#sign-in-send')
  await host.waitForGone('#sign-in-send')
  await host.open('/organiser/sign-in/index')
  await host.waitFor('#sign-in-continue')
  await withoutViolations(host)
  await host.open('/organiser/team/index')
  await host.waitFor('#team-invite')
  await withoutViolations(host)
  await host.tap('#team-invite')
  await host.waitFor('#invite-send')
  await withoutViolations(host)
  await host.tap('#invite-send')
  await host.waitFor('#invited-done')
  await withoutViolations(host)
  await host.open('/organiser/notices/index')
  await host.tap('#notice-ready-shuttles')
  await host.waitFor('#notice-preview')
  await host.tap('#notice-post')
  await host.waitFor('#notice-problem')
  await withoutViolations(host)
  expect(host.problems()).toEqual([])
  await host.close()
})

test('an organiser on the web posts a notice, adds a photo, and gives the forum a logo and a colour: open pages show it', async () => {
  const attendee = await openWeb(builds.browser, { server: builds.server.url })
  await attendee.open('/pages/photos/index')
  await attendee.waitForText('Photos')
  const host = await openWeb(builds.browser, { server: builds.server.url })
  await host.open(`/organiser/sign-in/index?code=${await invitationTo(builds.server.platform, 'publisher')}`)
  await host.type('#sign-in-name', 'Li Na')
  await host.tap('#sign-in-send')
  await host.waitForGone('#sign-in-send')

  await host.open('/organiser/notices/index')
  await host.tap('#notice-ready-seats')
  await host.waitFor('#notice-preview')
  await host.tap('#notice-post')
  await host.page.keyboard.press('Escape')
  await host.waitForGone('#question-yes')
  await host.tap('#notice-post')
  await host.waitFor('#question-yes')
  await withoutViolations(host)
  await host.tap('#question-yes')
  await attendee.waitForText('Please take your seats.')

  await host.open('/organiser/photos/index')
  const asked = host.page.waitForRequest('**/api/organiser/addPhoto')
  await choose(host, '#photo-files', 'shot.jpg', await taken('jpeg', 4000, 3000))
  await host.waitForText('1 photo added')
  const { thumbnail } = JSON.parse((await asked).postData() ?? '{}')
  await choose(host, '#photo-files', 'cut.jpg', (await taken('jpeg', 4000, 3000, 60)).subarray(0, 40_000))
  await host.waitForText('The picture is damaged or cut short')
  expect(await sharp(Buffer.from(thumbnail, 'base64')).metadata()).toMatchObject({ width: 360, height: 480 })
  // The browser has made it smaller, and the backend has left out who took it and where.
  const { photos } = await readPhotos(builds.server.platform)
  const photo = photos.at(-1)
  expect(photo?.picture).toMatchObject({ width: 1200, height: 1600 })
  const kept = await builds.server.platform.blobs.get(photo?.picture.path ?? '')
  expect(Buffer.from(kept?.bytes ?? []).toString('latin1')).not.toMatch(/Ann Example|GPS|Exif/)
  await withoutViolations(host)
  await host.tap(`#photo-${photo?.id}`)
  await host.waitFor('#photo-save')
  await withoutViolations(host)
  await host.type('#caption-en', 'In the garden')
  await host.tap('#photo-save')
  await attendee.waitForText('In the garden')
  // A sheet that closes goes back in the history, which would end the way to the next page.
  await host.waitForGone('#photo-save')

  await host.open('/organiser/edit/index?kind=forum&id=forum')
  await choose(host, '#forum-forum-look-logo', 'logo.png', await taken('png', 320, 200))
  await host.waitForText('PNG · ')
  await host.type('#forum-forum-look-accent', '#7a1f3d')
  await host.tap('#edit-save')
  await host.waitForText('Nothing to save')
  await host.open('/organiser/review/index')
  await host.tap('#publish')
  await attendee.page.waitForFunction(
    () => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim() === '#7a1f3d',
  )
  await attendee.open('/guide/forum/index')
  await attendee.page.waitForSelector('.forum__logo[src*="media/logo-"]')
  const refused = expect.stringContaining('/api/organiser/addPhoto')
  expect([host.problems(), attendee.problems()]).toEqual([[refused], []])
  await attendee.close()
  await host.close()
})
