import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { type GoBetween, goBetween } from '../support/go-between'
import { delayedAndCancelled, sampleWith } from '../support/next-release'
import { samplePhones, visit } from '../support/phones'
import { startSampleForum } from '../support/sample-forum'
import type { TestServer } from '../support/server'

const phones = samplePhones()
const freshness = ({ page }: SimulatedHost) => page.byId('fresh-words').text

const asked = ({ network }: SimulatedHost) => network.asked.filter((url) => url.endsWith('/head.json')).length

let server: TestServer
let between: GoBetween

beforeEach(async () => {
  server = await startSampleForum()
  between = await goBetween(server.url)
})

afterEach(async () => {
  await between.stop()
  await server.stop()
})

/** A phone that shows release 1 and has heard of nothing newer. */
async function onRelease1(): Promise<SimulatedHost> {
  const phone = await phones.ready({ server: between.url })
  await until(() => freshness(phone) === 'Release 1 · checked just now')
  return phone
}

/** The same after a delay and a cancellation were published and the next check found them. */
async function onRelease2(): Promise<SimulatedHost> {
  const phone = await onRelease1()
  await server.publish(await delayedAndCancelled())
  phone.page.tap('fresh')
  await until(() => freshness(phone) === 'Release 2 · checked just now')
  return phone
}

describe('while the app is open a delay and a cancellation are published', () => {
  test('Now tells the latest change with the old time and the new', async () => {
    const phone = await onRelease2()
    const card = phone.page.byId('change-topic-1').text
    expect(card).toContain('Starts later')
    expect(card).toContain('11:10–12:30')
    expect(card).toContain('11:30–12:50')
  })

  test('the agenda shows the new time and the old, and the cancelled session stays, marked', async () => {
    const phone = await onRelease2()
    phone.tapTab(1)
    await until(() => phone.page.find('session-topic-1'))
    expect(phone.page.text()).toMatch(/\n11:30\n(.*\n)*.*until \u206612:50/)
    expect(phone.page.byId('session-topic-1').text).toContain('was 11:10')
    expect(phone.page.byId('session-side-services').text).toContain('Cancelled')
    expect(phone.page.allByClass('session-row--cancelled')).toHaveLength(1)
  })

  test('the page of a session that is open changes under the reader’s eyes', async () => {
    const phone = await onRelease1()
    await visit(phone, '/guide/session/index?id=topic-1')
    await server.publish(await delayedAndCancelled())
    phone.page.pullDown()
    await until(() => phone.page.byId('session-when').text.includes('11:30–12:50'))
    expect(phone.page.text()).toMatch(/was \u206611:10–12:30\u2069/)
  })

  test('the tab bar counts what is unseen until the changes have been looked at', async () => {
    const phone = await onRelease2()
    await until(() => phone.running.bars.badges.get(0) === '2')
    await visit(phone, '/guide/updates/index')
    expect(phone.page.byId('change-side-services').text).toContain('Cancelled')
    expect(phone.page.byId('change-topic-1').text).toContain('11:30–12:50')
    phone.open('/pages/now/index')
    await until(() => phone.running.bars.badges.size === 0)
  })

  test('what is unseen is still counted after a relaunch', async () => {
    const phone = await onRelease2()
    phone.relaunch()
    await until(() => phone.running.bars.badges.get(0) === '2')
  })

  test('a session that was removed is gone from its page, with a way on', async () => {
    const phone = await onRelease1()
    await visit(phone, '/guide/session/index?id=evening-visit')
    const next = await sampleWith({})
    await server.publish({ ...next, sessions: next.sessions.filter(({ id }) => id !== 'evening-visit') })
    phone.page.pullDown()
    await until(() => phone.page.text().includes('This is no longer in the programme'))
    phone.page.tapText('Open the agenda')
    await until(() => phone.page.route === 'pages/agenda/index')
  })
})

describe('a cache or proxy on the way', () => {
  test('an older head takes nothing back, also after a relaunch', async () => {
    const old: { head?: Buffer } = {}
    between.meddle(({ path, bytes }) => {
      if (path.startsWith('/head.json')) old.head ??= bytes
      return undefined
    })
    const phone = await onRelease2()
    between.meddle(({ path }) => (path.startsWith('/head.json') ? { bytes: old.head } : undefined))
    await until(() => phone.device.files.keys().includes('http://usr/manifest.b'))
    phone.relaunch()
    await until(() => freshness(phone).startsWith('Release 2'))
    const before = asked(phone)
    // A tap asks only once the question before is answered, so two of them are.
    await until(() => {
      phone.page.tap('fresh')
      return asked(phone) >= before + 3
    })
    expect(freshness(phone)).toBe('Release 2 · checked just now')
    await until(() => phone.page.find('change-topic-1'))
    phone.tapTab(1)
    await until(() => phone.page.byId('session-topic-1').text.includes('was 11:10'))
  })

  test('a release that does not fit its hash is refused, the one that is held stays', async () => {
    const phone = await onRelease1()
    await server.publish(await delayedAndCancelled())
    between.meddle(({ path, bytes }) =>
      path.startsWith('/release/2-')
        ? { bytes: Buffer.from(bytes.toString().replace('agenda/', 'agendb/')) }
        : undefined,
    )
    phone.page.tap('fresh')
    await until(() => phone.network.asked.some((url) => url.includes('/release/2-')))
    await until(() => phone.page.text().includes('The service is not working at the moment'))
    expect(freshness(phone)).toMatch(/^Release 1 · checked/)
    between.meddle(undefined)
    phone.page.tap('fresh')
    await until(() => freshness(phone) === 'Release 2 · checked just now')
  })

  test.each([
    ['a page of HTML for the head', '/head.json', { bytes: Buffer.from('<html>Please log in</html>') }],
    ['an error for the head', '/head.json', { status: 500 }],
    ['a release that is gone', '/release/', { status: 404 }],
  ])('%s: at the first opening the page says that the service has a fault', async (_name, where, what) => {
    between.meddle(({ path }) => (path.startsWith(where) ? what : undefined))
    const phone = await phones.open({ server: between.url })
    await until(() => phone.page.text().includes('That did not work'))
    between.meddle(undefined)
    phone.page.tapText('Try again')
    await until(() => phone.page.find('forum-card'))
  })

  test('a document that the service refuses is not kept in its place', async () => {
    const phone = await phones.ready({ server: between.url, path: 'guide/session/index?id=topic-1' })
    await until(() => phone.page.find('document-outline-en'))
    between.meddle(({ path }) => (path.startsWith('/media/') ? { status: 404 } : undefined))
    phone.page.tap('document-outline-en')
    await until(() => phone.done('showToast').length === 2)
    between.meddle(undefined)
    phone.page.tap('document-outline-en')
    await until(() => phone.done('openDocument').length === 1)
    const { filePath } = phone.done('openDocument')[0] as { filePath: string }
    expect(phone.device.files.get(filePath)).toMatch(/^%PDF-/)
  })
})
