import { openWeb } from '../hosts/browser/driver'
import { bigProgramme } from '../support/big-programme'
import { forumWeb } from '../support/forum-web'
import { startServer } from '../support/server'
import { storeOnDevice } from '../support/sign-in'
import { drawn } from '../support/web-page'

jest.setTimeout(60_000)

const SESSIONS = 120

const forum = forumWeb(() => startServer({ programme: bigProgramme(SESSIONS) }))

/** Pages of a PDF, whose objects Chromium writes as plain text. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

test('the printed day of the reader has times, rooms and titles of all their days, and nothing to press', async () => {
  const web = await openWeb(forum.browser, { server: forum.server.url })
  const sessions = bigProgramme(SESSIONS).sessions.slice(0, 20)
  await storeOnDevice(
    web,
    'starred',
    sessions.map(({ id }) => id),
  )
  await web.open('/pages/mine/index')
  await web.waitFor('#mine-print')
  await web.page.evaluate(() =>
    window.addEventListener('beforeprint', () => {
      const titles = document.querySelectorAll('.day-line h3').length
      Reflect.set(window, 'printed', `${titles} titles, ${document.querySelectorAll('.settings').length} settings`)
    }),
  )
  const pdf = await web.page.pdf({ preferCSSPageSize: true })
  expect(await web.page.evaluate(() => Reflect.get(window, 'printed'))).toBe('20 titles, 0 settings')
  expect(pagesOf(pdf)).toBeLessThan(5)
  await web.page.emulateMedia({ media: 'print' })
  for (const part of ['.tab-bar', '.mine__head', '.mine__acts', '.clash__act', '.star'])
    expect([part, await web.page.locator(part).filter({ visible: true }).count()]).toEqual([part, 0])
  await web.close()
})

test('the printed agenda has every session of the day, on as many sheets as that takes, without the tab bar', async () => {
  const web = await openWeb(forum.browser, { server: forum.server.url, theme: 'dark' })
  await web.open('/pages/agenda/index')
  await drawn(web)
  await web.page.evaluate(() =>
    window.addEventListener('beforeprint', () =>
      Reflect.set(window, 'printedRows', document.querySelectorAll('.session-row').length),
    ),
  )
  const pdf = await web.page.pdf({ preferCSSPageSize: true })
  expect(await web.page.evaluate(() => Reflect.get(window, 'printedRows'))).toBe(SESSIONS)
  expect(pagesOf(pdf)).toBeGreaterThan(2)
  expect(pagesOf(pdf)).toBeLessThan(5)
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/)
  await web.page.emulateMedia({ media: 'print' })
  const shown = (name: string) => web.page.locator(name).filter({ visible: true }).count()
  for (const part of ['.tab-bar', '.agenda__head', '.fold', '.star', '.jump', '.button', '.banner'])
    expect([part, await shown(part)]).toEqual([part, 0])
  const lefts = await web.page
    .locator('.session-row')
    .evaluateAll((cards) => [...new Set(cards.map((card) => Math.round(card.getBoundingClientRect().left)))])
  expect(lefts).toHaveLength(2)
  const inks = await web.page
    .locator('.session-row__title')
    .first()
    .evaluate((title) => getComputedStyle(title).color)
  expect(inks).toBe('rgb(0, 0, 0)')
  await web.close()
})

test('a printed session is one sheet with its code, without the list that it stood beside', async () => {
  const web = await openWeb(forum.browser, {
    server: forum.server.url,
    theme: 'dark',
    viewport: { width: 1280, height: 800 },
  })
  await web.open('/pages/agenda/index')
  await drawn(web)
  await web.page.locator('.taro_page a[href*="/guide/session/"]').first().click()
  await web.waitFor('#session-title')
  await web.page.evaluate(() =>
    window.addEventListener('beforeprint', () =>
      Reflect.set(window, 'printedLink', document.querySelector('.session__link')?.textContent),
    ),
  )
  const pdf = await web.page.pdf({ preferCSSPageSize: true })
  expect(await web.page.evaluate(() => Reflect.get(window, 'printedLink'))).toMatch(/\/s\/s-/)
  expect(pagesOf(pdf)).toBe(1)
  await web.page.emulateMedia({ media: 'print' })
  const shown = (name: string) => web.page.locator(name).filter({ visible: true }).count()
  for (const part of ['.pane--list', '.tab-bar', '.page__acts', '.button'])
    expect([part, await shown(part)]).toEqual([part, 0])
  expect(await shown('#session-title')).toBe(1)
  await web.close()
})
