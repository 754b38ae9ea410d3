import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { USER_DATA } from '../hosts/wx/files'
import { delayedAndCancelled } from '../support/next-release'
import { samplePhones } from '../support/phones'
import { startSampleForum } from '../support/sample-forum'
import type { TestServer } from '../support/server'

const phones = samplePhones()
const slots = ['a', 'b'].map((slot) => `${USER_DATA}/manifest.${slot}`)
let server: TestServer

beforeEach(async () => {
  server = await startSampleForum()
})

afterEach(() => server.stop())

const freshness = ({ page }: SimulatedHost) => page.byId('fresh-words').text
const kept = ({ device }: SimulatedHost, slot: string) => device.files.get(slot) ?? ''
const releaseIn = (text: string): unknown => JSON.parse(text.slice(text.indexOf('{'))).release

/** A phone that has kept release 1 in one slot and release 2 in the other, and has no network any more. */
async function withTwoReleases(): Promise<SimulatedHost> {
  const phone = await phones.ready({ server: server.url })
  await until(() => slots.some((slot) => kept(phone, slot)))
  await server.publish(await delayedAndCancelled())
  phone.page.tap('fresh')
  await until(() => slots.every((slot) => kept(phone, slot)))
  phone.setOffline(true)
  return phone
}

const slotOf = (phone: SimulatedHost, release: number) =>
  slots.find((slot) => releaseIn(kept(phone, slot)) === release) ?? ''

const damages: [string, (text: string) => string][] = [
  ['cut short', (text) => text.slice(0, text.length / 2)],
  ['empty', () => ''],
  ['changed in one letter', (text) => text.replace('agenda/', 'agendb/')],
  ['something else altogether', () => 'no release at all'],
]

describe('the newest kept release', () => {
  let phone: SimulatedHost

  beforeEach(async () => {
    phone = await withTwoReleases()
  })

  test('is shown where it is whole', async () => {
    phone.relaunch()
    await until(() => freshness(phone).startsWith('Release 2 · offline'))
  })

  test.each(damages)('is %s: the last good one is shown', async (_name, damage) => {
    const slot = slotOf(phone, 2)
    phone.device.files.set(slot, damage(kept(phone, slot)))
    phone.relaunch()
    await until(() => freshness(phone).startsWith('Release 1 · offline'))
    expect(phone.page.find('session-speech-iom')).toBeDefined()
  })

  test('is damaged and the network is back: the newest is fetched, and kept beside the good one', async () => {
    const [good, bad] = [slotOf(phone, 1), slotOf(phone, 2)]
    phone.device.files.set(bad, kept(phone, bad).slice(0, 100))
    phone.relaunch()
    phone.setOffline(false)
    await until(() => freshness(phone).startsWith('Release 2 · checked'))
    await until(() => releaseIn(kept(phone, bad)) === 2)
    expect(releaseIn(kept(phone, good))).toBe(1)
  })

  test('and the other are damaged: the newest is fetched again, and kept again', async () => {
    for (const slot of slots) phone.device.files.set(slot, kept(phone, slot).slice(0, 100))
    phone.relaunch()
    await until(() => phone.page.text().includes('No connection'))
    phone.setOffline(false)
    await until(() => freshness(phone).startsWith('Release 2 · checked'))
    await until(() => slots.some((slot) => releaseIn(kept(phone, slot)) === 2))
  })
})

test('a full device still shows the programme', async () => {
  const phone = await phones.open({ server: server.url })
  phone.journal.refuse('writeFile', 'the maximum size of the file storage limit is exceeded')
  await until(() => phone.page.find('forum-card'))
  await until(() => /checked just now$/.test(freshness(phone)))
  expect(slots.map((slot) => phone.device.files.get(slot))).toEqual([null, null])
})
