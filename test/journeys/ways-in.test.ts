import type { WebHost } from '../hosts/browser/driver'
import { bothBuilds } from '../support/both-builds'
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

const builds = bothBuilds()
const seen: Record<string, Record<string, string>> = {}
const PATIENCE = 3000 // ms

let codes: Code[]

beforeAll(async () => {
  codes = await everyCode(builds.server)
})

afterAll(() => writeTable('dist/h5', codes, seen))

/** What is on the screen, asked for at once: the page may be changing. */
const look = async (web: WebHost): Promise<Look> => ({
  path: new URL(web.page.url()).pathname,
  text: await web.text(),
  ...(await web.page.evaluate(
    ([ids, classes]) => {
      const roots = ':is(.taro_page_show:not(.taro_page_shade), body > dialog)'
      const shown = (selector: string) => {
        const found = [...document.querySelectorAll<HTMLElement>(`${roots} ${selector}`)].find(
          (element) => element.getClientRects().length > 0,
        )
        return found instanceof HTMLInputElement ? found.value : found?.innerText
      }
      return {
        byId: Object.fromEntries(ids.map((id) => [id, shown(`#${id}`)])),
        byClass: Object.fromEntries(classes.map((name) => [name, shown(`.${name}`)])),
      }
    },
    [['scan-said', ...idsOfTargets], classesOfTargets] as const,
  )),
})

/** To the app's own scanner: back to it from a page that it opened, from a tab by Mine. */
async function toScanner(web: WebHost): Promise<void> {
  if ((await web.count('#photo-close')) > 0) await web.tap('#photo-close')
  if (
    (await web.page.locator('.taro_page_show:not(.taro_page_shade) .tab-bar').filter({ visible: true }).count()) > 0
  ) {
    await web.switchTab(4)
    await web.tap('Scan a code')
  } else if ((await web.count('#scan-text')) === 0) await web.back()
  await web.waitFor('#scan-text')
}

/** Opens each code and compares what is on the screen then with what it names. */
async function tryAll(web: WebHost, way: string, open: (code: Code) => Promise<unknown> | undefined): Promise<void> {
  const found: Record<string, string> = {}
  const expected: Record<string, string> = {}
  for (const code of codes) {
    const opening = open(code)
    if (!opening) continue
    await opening
    expected[code.name] = code.shows
    found[code.name] = await settled(code, () => look(web), PATIENCE)
  }
  seen[way] = found
  expect(found).toEqual(expected)
}

describe('on the web every code opens what it names', () => {
  const web = async (path: string) => {
    const host = await builds.open('the web build')
    await host.open(path)
    return host as WebHost
  }

  test('as the short address that its QR code carries', async () => {
    const host = await web('/pages/now/index')
    await tryAll(host, 'address: /s/<code>', ({ code }) => host.open(`/s/${encodeURIComponent(code)}`))
  })

  test('as its page’s address', async () => {
    const host = await web('/pages/now/index')
    await tryAll(host, 'address: page', (code) => {
      const path = pathOf(code)
      return path === undefined ? undefined : host.open(path)
    })
  })

  test.each([
    ['pasted: code', (code: string) => code],
    ['pasted: link', (code: string) => `${builds.server.url}/s/${encodeURIComponent(code)}`],
  ])('%s, while its tab shows another', async (way, text) => {
    const host = await web('/pages/venue/index')
    await host.tap('#entry-hall-a')
    await host.switchTab(3)
    await host.tap('#album-group-photo')
    await tryAll(host, way, async ({ code }) => {
      await toScanner(host)
      await host.type('#scan-text', text(code))
      await host.tap('#scan-open')
    })
  })
})
