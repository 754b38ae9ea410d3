import http from 'node:http'
import type { AddressInfo } from 'node:net'
import * as quick from 'domain/draft/quick-edits'
import { readPhotos } from '../../cloud/usecases/photos/read-photos'
import { exportPersonalData } from '../../cloud/usecases/reminders/privacy'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until, until as untilReal } from '../hosts/until'
import { cloudPhones, FILES, LINKS } from '../support/cloud-phones'
import { invitationTo } from '../support/organisers'
import { answerQuestion, visit } from '../support/phones'
import { uprightPhoto } from '../support/pictures'
import { aRequest } from '../support/sample-draft'

const phones = cloudPhones()
const FORM = 'organiser/sign-in/index'

const users = () => phones.running().users
const has = ({ page }: SimulatedHost, id: string, words: string) => until(() => page.find(id)?.text.includes(words))
const headsAsked = ({ network }: SimulatedHost) => network.asked.filter((url) => url.includes('/head.json')).length

/** Redeems a new code on the form that is open, once what the test does with it is done. */
async function signIn(phone: SimulatedHost, first: () => void = () => undefined): Promise<void> {
  const code = await invitationTo(phones.running().platform, 'publisher')
  await until(() => phone.page.find('sign-in-send')?.text === 'Sign in')
  phone.page.input('sign-in-code', code)
  phone.page.input('sign-in-name', 'Li Na')
  first()
  phone.page.tap('sign-in-send')
}

/** A publisher, signed in on a phone of their own. */
async function publisher(openid = 'oPublisher'): Promise<SimulatedHost> {
  const phone = await phones.open({ path: FORM, openid })
  await signIn(phone)
  await until(() => phone.page.route === 'organiser/home/index')
  return phone
}

/** Another publisher does it, on a phone that nobody looks at. */
async function publishDelay(session: string, minutes: number): Promise<void> {
  const { call } = users().of('oColleague')
  const ask = async (action: string, input: object) => {
    const { status, body } = Object(await call('organiser', { action, input }))
    if (status !== 200) throw new Error(JSON.stringify(body))
    return body
  }
  const code = await invitationTo(phones.running().platform, 'publisher')
  await ask('redeem', { code, name: 'Ahmed' })
  const edits = quick.delay(await ask('draft', {}), session, minutes)
  await ask('edit', { request: aRequest(), edits })
  await ask('publish', { request: aRequest(), draftRev: (await ask('draft', {})).rev })
}

test('the app opens and shows the agenda, and not one function was called', async () => {
  const phone = await phones.ready({ path: 'pages/agenda/index' })
  await until(() => phone.page.find('session-topic-2'))
  await until(() => users().watching === 1)
  expect(users().called).toEqual([])
  expect(phone.done('cloud.init')).toEqual([{ env: 'forum-1', traceUser: false }])
  expect(phone.network.asked.filter((url) => !url.startsWith(`${FILES}/`))).toEqual([])
})

test('an organiser redeems a code, delays a session and publishes, and an attendee’s open agenda shows it', async () => {
  const attendee = await phones.ready({ path: 'pages/agenda/index' })
  const phone = await publisher()
  await visit(phone, '/organiser/session/index?id=topic-2')
  await until(() => phone.page.find('delay-20'))
  phone.page.tap('delay-20')
  await until(() => phone.page.find('act-publish'))
  phone.page.tap('act-publish')
  await has(phone, 'act-outcome', 'is out.')
  await has(attendee, 'session-topic-2', 'was 14:00')
  const sent = phone.network.asked.filter((url) => !url.startsWith(FILES))
  expect(sent).toEqual([])
})

describe('as time goes by', () => {
  beforeEach(() => {
    jest.useFakeTimers({
      now: Date.now(),
      advanceTimers: true,
      doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'performance', 'hrtime'],
    })
  })
  afterEach(() => void jest.useRealTimers())

  test('a head that the database tells is taken as it is, also where a CDN still has the one before', async () => {
    const { cdn } = phones.running()
    const attendee = await phones.ready({ path: 'pages/agenda/index' })
    await until(() => users().watching === 1)
    const time = { passed: 0 }
    const pass = (isSo: () => boolean) =>
      untilReal(() => {
        jest.advanceTimersByTime(20)
        time.passed += 20
        return isSo()
      })
    cdn.lag(true)
    const before = headsAsked(attendee)
    await publishDelay('topic-1', 5)
    await pass(() => attendee.page.byId('session-topic-1').text.includes('was 11:10'))
    expect(time.passed).toBeLessThan(15_000)
    expect(headsAsked(attendee)).toBe(before)
    cdn.lag(false)
  })

  test('where the database tells nothing, polling alone shows a change; the watch is begun again, ever more rarely', async () => {
    users().trouble.watches = -402002
    const attendee = await phones.ready({ path: 'pages/agenda/index' })
    await untilReal(() => attendee.done('cloud.watch').length === 1)
    await publishDelay('side-services', 10)
    await untilReal(() => {
      jest.advanceTimersByTime(1000)
      return attendee.page.byId('session-side-services').text.includes('was 16:00')
    })
    const seconds = { passed: 0 }
    await untilReal(() => {
      jest.advanceTimersByTime(5000)
      seconds.passed += 5
      return attendee.done('cloud.watch').length === 4
    })
    expect(seconds.passed).toBeGreaterThan(150)
    users().trouble.watches = undefined
    await untilReal(() => {
      jest.advanceTimersByTime(5000)
      return users().watching === 1
    })
  })

  test('in the background nothing is watched and nothing asked; at the front both are again', async () => {
    const attendee = await phones.ready({ path: 'pages/agenda/index' })
    // The first question has been answered and all that follows from it fetched.
    await untilReal(
      () => users().watching === 1 && attendee.network.asked.some((url) => url.includes('/plan-level-2-')),
    )
    attendee.running.life.background()
    await untilReal(() => users().watching === 0)
    const before = headsAsked(attendee)
    jest.advanceTimersByTime(600_000)
    expect([headsAsked(attendee), users().watching]).toEqual([before, 0])
    attendee.running.life.foreground()
    await untilReal(() => users().watching === 1 && headsAsked(attendee) > before)
  })
})

test('a reminder is kept for the user whom the platform names', async () => {
  const phone = await phones.ready({ path: 'guide/session/index?id=topic-2', openid: 'oAnna' })
  phone.journal.answer('requestSubscribeMessage', { 'template-changed': 'accept' })
  await until(() => phone.page.find('session-remind'))
  phone.page.tap('session-remind')
  await until(() => phone.page.find('remind-on'))
  const kept = await exportPersonalData(phones.running().platform, 'oAnna')
  expect(kept.consents.map(({ kind, session }) => [kind, session])).toEqual([['changed', 'topic-2']])
})

test('who leaves is out, and is in again by a new code', async () => {
  const phone = await publisher('oLi')
  await visit(phone, `/${FORM}`)
  phone.page.tap('sign-in-out')
  await answerQuestion(phone, true)
  await until(() => phone.page.find('sign-in-name'))
  await until(() => users().answered.includes('organiser/leave'))
  await signIn(phone)
  await until(() => phone.page.route === 'organiser/home/index' && phone.page.text().includes('Opening ceremony'))
})

test('who redeemed a code is in on another phone without one', async () => {
  await publisher('oWang')
  const other = await phones.open({ path: FORM, openid: 'oWang' })
  await until(() => other.page.route === 'organiser/home/index' && other.page.text().includes('Li Na'))
  expect(other.done('cloud.callFunction')[0]).toMatchObject({ name: 'organiser', data: { action: 'resume' } })
  expect(users().called.filter((call) => call === 'organiser/redeem')).toHaveLength(1)
})

describe('a call that fails is told in plain words, and reading goes on', () => {
  const problem = async (options: Parameters<typeof phones.open>[0] = {}, first?: () => void) => {
    const phone = await phones.open({ path: FORM, ...options })
    await signIn(phone, first)
    await until(() => phone.page.find('sign-in-problem'))
    return phone
  }
  const reads = async (phone: SimulatedHost) => {
    await visit(phone, '/pages/agenda/index')
    expect(phone.page.find('session-topic-2')).toBeDefined()
  }

  test.each([
    ['no answer in time', -501002, 'No answer'],
    ['a plan that is used up', -501003, 'No answer'],
    ['a function that broke', -504002, 'The service is not working'],
    ['an environment that is not there', -501005, 'The service is not working'],
  ])('%s', async (_name, code, words) => {
    users().trouble.calls = code
    const phone = await problem()
    expect(phone.page.byId('sign-in-problem').text).toContain(words)
    await reads(phone)
  })

  test('a database that does not answer the function', async () => {
    const { server } = phones.running()
    const phone = await problem({}, () => server.failWith('database.startTransaction', 'bad-gateway', 9))
    expect(phone.page.byId('sign-in-problem').text).toContain('No answer')
    server.faultsLeft()
  })

  test('a phone without a network', async () => {
    const phone = await phones.open({ path: FORM })
    phone.setOffline(true)
    await signIn(phone)
    await has(phone, 'sign-in-problem', 'No answer')
    phone.setOffline(false)
    await signIn(phone)
    await until(() => phone.page.route === 'organiser/home/index')
  })

  test('a WeChat without the cloud', async () => {
    const phone = await problem({ cloud: undefined })
    expect(phone.page.byId('sign-in-problem').text).toContain('The service is not working')
    await reads(phone)
  })
})

test('photos and plans come from the CDN', async () => {
  const phone = await phones.ready({ path: 'pages/photos/index?photo=group-photo' })
  await until(() => phone.page.find('photo-save'))
  const shown = phone.page.allByClass('photo__picture').map((picture) => String(picture.attribute('src')))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((src) => !src.startsWith(`${FILES}/media/`))).toEqual([])
  phone.page.tap('photo-save')
  await until(() => phone.done('saveImageToPhotosAlbum').length === 1)
  await visit(phone, '/pages/venue/index')
  await until(() => phone.page.allByClass('plan__drawing').length > 0)
  const media = () => phone.network.asked.filter((url) => url.includes('/media/')).map((url) => url.replace(FILES, ''))
  const asked = () => [...new Set(media())]
  // The plans of all floors are kept for when there is no network.
  await until(() => asked().length === 3)
  expect(asked().sort()).toEqual([
    expect.stringMatching(/^\/media\/group-photo-\w+\.jpg$/),
    expect.stringMatching(/^\/media\/plan-level-1-/),
    expect.stringMatching(/^\/media\/plan-level-2-/),
  ])
})

test('photos of the album come as guests see them and in the size of a grid, where the phone can draw', async () => {
  const phone = await publisher('oPhotographer')
  await visit(phone, '/organiser/photos/index')
  const photos = async () => (await readPhotos(phones.running().platform)).photos
  const before = await photos()
  const add = async (upTo: number) => {
    await until(() => phone.page.find('photo-upload-cancel') === undefined)
    phone.page.tap('photo-files-album')
    await until(async () => (await photos()).length === before.length + upTo)
  }
  phone.receive('wide.jpg', await uprightPhoto(2400, 1800))
  phone.receive('tall.jpg', await uprightPhoto(300, 900))
  await until(() => phone.page.find('photo-files-album'))
  await add(2)
  expect((await photos()).slice(-2)).toMatchObject([
    { picture: { width: 1600, height: 1200 }, thumbnail: { width: 480, height: 360 } },
    { picture: { width: 300, height: 900 }, thumbnail: { width: 160, height: 480 } },
  ])
  phone.journal.refuse('compressImage', 'compress error')
  await add(3)
  expect((await photos()).at(-1)).toMatchObject({ picture: { width: 2400 }, thumbnail: { width: 2400 } })
})

test('a shared link and the picture of a code begin with the address for links', async () => {
  const pictures = http.createServer((_request, response) => response.end())
  await new Promise<void>((ready) => pictures.listen(0, '127.0.0.1', ready))
  const server = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}`
  const phone = await phones.ready({ path: 'guide/share/index?code=s-opening', origin: LINKS, server })
  await until(() => phone.page.find('share-mini'))
  expect(phone.page.byId('share-link').text).toBe(`${LINKS}/s/s-opening`)
  const [code] = phone.page.allByClass('share__mini-code')
  expect(code?.attribute('src')).toBe(`${LINKS}/codes/s-opening`)
  await new Promise((done) => pictures.close(done))
})
