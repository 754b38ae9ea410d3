import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openWeb, type WebHost } from '../hosts/browser/driver'
import { connectBrowser } from '../support/chromium'
import { counted, fromFileToLive, type Hands } from '../support/from-file-to-live'
import { type NewServer, startNewServer } from '../support/new-server'
import { type TempFolder, tempFolder } from '../support/temp-folder'

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
