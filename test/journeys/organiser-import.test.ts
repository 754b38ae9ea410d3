import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UPLOAD_PIECE } from 'domain/import/limits'
import type { Browser } from 'playwright-core'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { openWeb, type WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { closePages, workersBrowser } from '../support/chromium'
import { counted, fromFileToLive, type Hands } from '../support/from-file-to-live'
import { type NewServer, startNewServer } from '../support/new-server'
import { organiserOf } from '../support/organisers'
import { drawing, pdf, taken } from '../support/pictures'
import { rawKeysIn } from '../support/raw-keys'
import { anna, aRequest } from '../support/sample-draft'
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
  ;[browser, server, folder] = await Promise.all([workersBrowser(), startNewServer(), tempFolder()])
})
afterAll(async () => {
  await closePages(browser)
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

  async function signedIn(
    options: Partial<Parameters<typeof openWeb>[1]>,
    page = '/organiser/import/index',
    id = 'import-file',
  ): Promise<WebHost> {
    const web = await openWeb(browser, { server: forum.url, ...options })
    await signIn(web, await organiserOf(forum.platform, 'editor', 'Li Na'))
    await web.open(page)
    await web.waitFor(`#${id}`)
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

  const floorForm = '/organiser/edit/index?kind=floors&id=level-1'
  const PLAN = 'floors-level-1-plan'
  const bringTo = (web: WebHost, field: string, name: string, mimeType: string, buffer: Buffer) =>
    web.page.setInputFiles(`#${field}`, { name, mimeType, buffer })

  test('a plan goes on after a lost connection, is saved, and replaced by one that is dropped on its field', async () => {
    const web = await signedIn({ viewport: { width: 1280, height: 900 } }, floorForm, PLAN)
    const plan = drawing(`<script/><desc>${'x'.repeat(3 * UPLOAD_PIECE)}</desc>`)
    let pieces = 0
    await web.page.route('**/api/organiser/upload', (route) => (++pieces === 2 ? route.abort() : route.continue()))
    await bringTo(web, PLAN, 'hall.svg', 'image/svg+xml', plan)
    await web.waitFor(`#${PLAN}-cut`)
    expect(await violationsOn(web)).toEqual([])
    await web.waitForText('Scripts and animations of the drawing were left out.')
    expect(pieces).toBe(Math.ceil(plan.length / UPLOAD_PIECE) + 1)
    await web.tap('#edit-save')
    await web.waitForText('Nothing to save')
    const drafted = async () =>
      (await readDraft(forum.platform)).programme.floors.find(({ id }) => id === 'level-1')?.plan
    expect(await drafted()).toMatchObject({ path: expect.stringMatching(/\.svg$/), width: 800, height: 600 })
    const base64 = (await taken('png', 80, 60)).toString('base64')
    await web.page.evaluate(
      ([field = '', data = '']) => {
        const dataTransfer = new DataTransfer()
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
        dataTransfer.items.add(new File([bytes], 'hall.png', { type: 'image/png' }))
        for (const target of [document.body, document.getElementById(field)])
          target?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      },
      [PLAN, base64],
    )
    await web.waitForText('PNG ·')
    await web.tap('#edit-save')
    await web.waitForText('Nothing to save')
    expect(await drafted()).toMatchObject({ path: expect.stringMatching(/\.png$/), width: 800, height: 600 })
    // The route that was cut is said in the console by the browser itself.
    expect(web.problems().filter((problem) => !/ERR_FAILED/.test(problem))).toEqual([])
    await web.close()
  })

  const previewed = (web: WebHost, count: number) =>
    web.page.waitForFunction((wanted) => document.querySelectorAll('.file-preview').length === wanted, count)

  test('a document in two languages is put on a session, and its reader finds their own first', async () => {
    const web = await signedIn({ language: 'en' }, '/organiser/edit/index?kind=documents&new=1', 'documents-new-file')
    await web.type('#documents-new-title-en', 'Brief')
    await bringTo(web, 'documents-new-file', 'brief.pdf', 'application/pdf', pdf())
    await previewed(web, 1)
    await web.tap('#documents-new-versions-add')
    await web.page.selectOption('#documents-new-versions-0-language', 'zh')
    await bringTo(web, 'documents-new-versions-0-file', '简报.pdf', 'application/pdf', pdf('/Lang (zh)'))
    await previewed(web, 2)
    expect(await violationsOn(web)).toEqual([])
    expect(await hindrancesOn(web)).toEqual([])
    await web.tap('#edit-save')
    await until(async () => (await readDraft(forum.platform)).programme.documents.some(({ id }) => id === 'brief'))
    await web.open('/organiser/edit/index?kind=sessions&id=opening')
    await web.tap('#sessions-opening-documents-add')
    const { documents = [] } =
      (await readDraft(forum.platform)).programme.sessions.find(({ id }) => id === 'opening') ?? {}
    await web.page.selectOption(`#sessions-opening-documents-${documents.length}`, 'brief')
    await web.tap('#edit-save')
    await web.waitForText('Nothing to save')
    const { rev } = await readDraft(forum.platform)
    await publishDraft(forum.platform, anna, { request: aRequest(), draftRev: rev })
    const guest = await openWeb(browser, { server: forum.url, language: 'zh-CN' })
    await guest.open('/guide/session/index?id=opening')
    await guest.waitFor('#document-brief-en')
    expect(await guest.textOf('#document-brief')).toMatch(/中文.*PDF/s)
    expect([...web.problems(), ...guest.problems()]).toEqual([])
    await guest.close()
    await web.close()
  })
})
