import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openWeb, type WebHost } from '../hosts/browser/driver'
import { connectBrowser } from '../support/chromium'
import { counted, fromFileToLive, type Hands } from '../support/from-file-to-live'
import { type NewServer, startNewServer } from '../support/new-server'
import { organiserOf } from '../support/organisers'
import { rawKeysIn } from '../support/raw-keys'
import { startSampleForum } from '../support/sample-forum'
import type { TestServer } from '../support/server'
import { signIn } from '../support/sign-in'
import { type TempFolder, tempFolder } from '../support/temp-folder'
import { hindrancesOn } from '../support/usable'
import { violationsOn } from '../support/web-audit'
import { tabTo } from '../support/web-page'

jest.setTimeout(90_000)

let browser: Browser
let server: NewServer
let folder: TempFolder

beforeAll(async () => {
  ;[browser, server, folder] = await Promise.all([connectBrowser(), startNewServer(), tempFolder()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  await folder.remove()
})

const handsOf = (web: WebHost): Hands => ({
  press: (id) => web.tap(`#${id}`),
  fill: (id, value) => web.type(`#${id}`, value),
  chooseDay: (id, date) => web.type(`#${id}`, date),
  bring: async (id, name, bytes) => {
    const file = path.join(folder.path, name)
    await writeFile(file, bytes)
    const [chooser] = await Promise.all([web.page.waitForEvent('filechooser'), web.tap(`#${id}`)])
    await chooser.setFiles(file)
  },
  sees: (id) => web.waitFor(`#${id}`),
  misses: (id) => web.waitForGone(`#${id}`),
})

test('on the web a spreadsheet goes from an empty server to every guest in twelve decisions', async () => {
  const owner = await openWeb(browser, { server: server.url, language: 'zh-CN' })
  const { hands, decisions } = counted(handsOf(owner))
  await owner.open(server.begin)
  await fromFileToLive(hands)
  expect(decisions()).toBeLessThanOrEqual(12)
  const guest = await openWeb(browser, { server: server.url, language: 'zh-CN' })
  await guest.open('/pages/agenda/index')
  await guest.waitForText('开幕式')
  await guest.waitForText('专题讨论：便利出入境')
  expect([...owner.problems(), ...guest.problems()]).toEqual([])
  await owner.close()
  await guest.close()
})

const MOST_NODES = 1000

/** A programme of many rooms, of which every twentieth row has no start. */
const manyRows = [
  'Title,Date,Start,End,Room,Speakers',
  ...Array.from({ length: 3500 }, (_, row) => {
    const start = row % 20 === 0 ? '' : `${8 + (row % 10)}.00`
    return `Talk ${row},2024-09-09,${start},,Hall ${row},"Speaker ${row}, Speaker ${row + 1}"`
  }),
].join('\n')

describe('on the sample forum', () => {
  let forum: TestServer
  beforeAll(async () => {
    forum = await startSampleForum()
  })
  afterAll(() => forum.stop())

  async function signedIn(options: Partial<Parameters<typeof openWeb>[1]>): Promise<WebHost> {
    const web = await openWeb(browser, { server: forum.url, isPlain: true, ...options })
    await signIn(web, await organiserOf(forum.platform, 'editor', 'Li Na'))
    await web.open('/organiser/import/index')
    await web.waitFor('#import-file')
    return web
  }

  test.each([
    ['light', 'en', 375],
    ['dark', 'ar', 375],
    ['light', 'zh', 1280],
  ] as const)('3,500 rows are one usable page at a time: %s, %s, %i pixels wide', async (theme, language, width) => {
    const web = await signedIn({ theme, language, viewport: { width, height: 900 } })
    const file = { name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(manyRows) }
    await web.page.setInputFiles('#import-file', file)
    await web.waitFor('#import-take')
    expect(await web.page.evaluate(() => document.querySelectorAll('.taro_page *').length)).toBeLessThan(MOST_NODES)
    expect(await violationsOn(web)).toEqual([])
    expect(await hindrancesOn(web)).toEqual([])
    expect(rawKeysIn(await web.text())).toEqual([])
    const overflow = await web.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await web.tap('#rows-left-out')
    expect(await web.textOf('#rows-left-out')).toContain('175')
    await web.tap('#import-part-next')
    expect(await violationsOn(web)).toEqual([])
    expect(web.problems()).toEqual([])
    await web.close()
  })

  test('a file is dropped anywhere on the page; several at once are not taken; the keyboard reaches the field', async () => {
    const web = await signedIn({ viewport: { width: 1280, height: 900 } })
    expect(await tabTo(web, '#import-file')).toBe(true)
    const drop = (names: readonly string[]) =>
      web.page.evaluate((files) => {
        const dataTransfer = new DataTransfer()
        for (const name of files)
          dataTransfer.items.add(new File(['Title,Date,Start\nWalk,2024-09-09,18:00\n'], name, { type: 'text/csv' }))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      }, names)
    await drop(['one.csv', 'two.csv'])
    await web.waitFor('#import-refused')
    await drop(['one.csv'])
    await web.waitFor('#import-take')
    expect(await web.textOf('#import-name')).toBe('one.csv')
    expect(await web.count('#import-refused')).toBe(0)
    expect(web.problems()).toEqual([])
    await web.close()
  })
})
