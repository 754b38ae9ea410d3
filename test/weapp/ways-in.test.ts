import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { samplePhones } from '../support/phones'
import {
  type Code,
  classesOfTargets,
  everyCode,
  idsOfTargets,
  type Look,
  pathOf,
  settled,
  writeTable,
} from '../support/ways-in'

jest.setTimeout(60_000)

const phones = samplePhones()
const seen: Record<string, Record<string, string>> = {}
const LINKS = 'http://127.0.0.1:8080/s/'
const PATIENCE = 2000 // ms

let codes: Code[]

beforeAll(async () => {
  codes = await everyCode(phones.server)
})

afterAll(() => writeTable('dist/weapp', codes, seen))

const look = ({ page }: SimulatedHost): Look => {
  const wordsOf = (id: string) => {
    const found = page.find(id)
    return found && (found.text || String(found.attribute('value')))
  }
  return {
    path: page.route,
    text: page.text(),
    byId: Object.fromEntries(['scan-said', ...idsOfTargets].map((id) => [id, wordsOf(id)])),
    byClass: Object.fromEntries(classesOfTargets.map((name) => [name, page.allByClass(name)[0]?.text])),
  }
}

const q = (code: string): string => `q=${encodeURIComponent(`https://forum.example/s/${encodeURIComponent(code)}`)}`
const scene = (code: string): string => `scene=${encodeURIComponent(code)}`

/** Opens each code and compares what is on the screen then with what it names. */
async function tryAll(
  way: string,
  open: (code: Code) => Promise<SimulatedHost | undefined>,
  done: (phone: SimulatedHost) => void = () => undefined,
): Promise<void> {
  const found: Record<string, string> = {}
  const expected: Record<string, string> = {}
  for (const code of codes) {
    const phone = await open(code)
    if (!phone) continue
    expected[code.name] = code.shows
    found[code.name] = await settled(code, () => look(phone), PATIENCE)
    done(phone)
  }
  seen[way] = found
  expect(found).toEqual(expected)
}

describe('every code opens what it names where the app is launched', () => {
  /** As many open at once would slow each other down. */
  const putAway = (phone: SimulatedHost) => phone.close()

  test('by a mini program code', () =>
    tryAll(
      'launch: scene',
      ({ code }) => phones.open({ path: `pages/now/index?${scene(code)}`, scene: 1047 }),
      putAway,
    ))

  test('by an ordinary link that WeChat scanned', () =>
    tryAll('launch: q', ({ code }) => phones.open({ path: `pages/now/index?${q(code)}`, scene: 1011 }), putAway))

  test('by a page’s path, as from a shared card', () =>
    tryAll(
      'launch: path',
      async (code) => {
        const path = pathOf(code)
        return path === undefined ? undefined : phones.open({ path: path.slice(1), scene: 1007 })
      },
      putAway,
    ))
})

/** The app with all of its tabs open, a place lit and an album chosen. */
async function inUse(): Promise<SimulatedHost> {
  const phone = await phones.ready({ path: 'pages/venue/index' })
  phone.page.tap('entry-hall-a')
  await until(() => phone.page.find('place-name'))
  phone.tapTab(3)
  await until(() => phone.page.find('album-group-photo'))
  phone.page.tap('album-group-photo')
  return phone
}

describe('every code opens what it names while the app is in use', () => {
  test.each([
    ['shown again: scene', scene, 1047],
    ['shown again: q', q, 1011],
  ])('%s', async (way, query, value) => {
    const phone = await inUse()
    await tryAll(way, async ({ code }) => {
      phone.comeBack(`pages/now/index?${query(code)}`, value)
      return phone
    })
  })

  /** To the app's own scanner by the way that a reader takes. */
  async function scanner(phone: SimulatedHost): Promise<void> {
    phone.tapTab(4)
    await until(() => phone.page.byText('Scan a code'))
    phone.page.tapText('Scan a code')
    await until(() => phone.page.find('scan-camera'))
  }

  test.each([
    ['own scanner: link', (code: string) => ({ result: LINKS + encodeURIComponent(code) })],
    ['own scanner: mini program code', (code: string) => ({ result: '', path: `pages/now/index?${scene(code)}` })],
  ])('%s', async (way, answer) => {
    const phone = await inUse()
    await tryAll(way, async ({ code }) => {
      await scanner(phone)
      phone.journal.answer('scanCode', answer(code))
      phone.page.tap('scan-camera')
      return phone
    })
  })

  test.each([
    ['pasted: code', (code: string) => code],
    ['pasted: link', (code: string) => LINKS + encodeURIComponent(code)],
  ])('%s', async (way, text) => {
    const phone = await inUse()
    await tryAll(way, async ({ code }) => {
      await scanner(phone)
      phone.page.input('scan-text', text(code))
      phone.page.tap('scan-open')
      return phone
    })
  })
})
