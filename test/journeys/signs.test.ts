import type { Page } from 'playwright-core'
import { forumWeb } from '../support/forum-web'
import { aProgramme, aSession } from '../support/sample-programme'
import { startServer } from '../support/server'

jest.setTimeout(60_000)

const LONG = 200
const title = {
  en: 'Development and innovation of migration governance under the changing environment, '.repeat(3).slice(0, LONG),
  zh: '变革环境下移民治理的发展与创新，'.repeat(13).slice(0, LONG),
  ar: 'تطوير حوكمة الهجرة والابتكار فيها في ظل بيئة متغيرة والتعاون في أمن المنافذ '.repeat(3).slice(0, LONG),
}
const hour = (index: number) => `2024-09-09T${String(8 + index).padStart(2, '0')}`

const forum = forumWeb(async () => {
  const sessions = Array.from({ length: 7 }, (_, index) =>
    aSession({
      id: `long-${index}`,
      title,
      start: `${hour(index)}:00:00+08:00`,
      end: `${hour(index)}:45:00+08:00`,
      status: index === 2 ? 'cancelled' : 'scheduled',
    }),
  )
  return startServer({ programme: aProgramme({ sessions }) })
})
let page: Page

beforeAll(async () => {
  page = await forum.browser.newPage({ viewport: { width: 1280, height: 900 } })
})

/** Boxes with words that are cut, and titles that touch a code. */
const faults = () =>
  page.evaluate(() => {
    const found: string[] = []
    for (const box of document.querySelectorAll('.sheet,.card,.rows,h2.what,.row .what .w,.side,.link'))
      if (box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2) found.push(box.className)
    for (const code of document.querySelectorAll('.qr')) {
      const own = code.closest('.card,.door')
      const top = code.getBoundingClientRect().top
      for (const words of own?.querySelectorAll('.what .w') ?? [])
        if (words.getBoundingClientRect().bottom > top) found.push(`${words.textContent} is over a code`)
    }
    return found
  })

const printedPages = async () =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)

test.each(['en,zh', 'zh,ar', 'ar,en'])(
  'titles of 200 characters are whole on every sign, touch no code, and fill no second page: %s',
  async (lang) => {
    for (const size of ['a4', 'card']) {
      await page.goto(`${forum.server.url}/signs?size=${size}&lang=${lang}`)
      expect(await faults()).toEqual([])
      expect(await printedPages()).toHaveLength(await page.locator('.sheet').count())
    }
  },
)

test('a card’s code takes 42 % of its width, its quiet zone not counted', async () => {
  await page.goto(`${forum.server.url}/signs?size=card`)
  const shares = await page.locator('.card').evaluateAll((cards) =>
    cards.map((card) => {
      const code = card.querySelector('.qr')
      const modules = Number(code?.getAttribute('viewBox')?.split(' ')[2])
      return ((code?.clientWidth ?? 0) / card.clientWidth) * ((modules - 8) / modules)
    }),
  )
  expect(shares).toHaveLength(7)
  expect(Math.min(...shares)).toBeGreaterThan(0.42)
})

test('the form shows what is chosen, and its button prints', async () => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto(`${forum.server.url}/signs`)
  await page.selectOption('select[name=size]', 'card')
  await page.selectOption('select[name=session]', 'long-2')
  await page.click('button[type=submit]')
  await page.waitForURL(/size=card/)
  expect(await page.locator('.card.cancelled').count()).toBe(4)
  expect(await page.inputValue('select[name=session]')).toBe('long-2')
  await page.click('#print')
  expect(await page.locator('body').getAttribute('data-printed')).toBe('')
})
