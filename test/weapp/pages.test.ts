import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { delayedAndCancelled } from '../support/next-release'
import { everyPage } from '../support/pages'
import { samplePhones, visit } from '../support/phones'
import { rawKeysIn } from '../support/raw-keys'

const phones = samplePhones()

/** What WeChat's audit allows on a page (Audits, best practices): nodes, and children of one node. */
const MOST_NODES = 1000
const MOST_CHILDREN = 60
/** What one setData may carry (setData, limits). */
const MOST_DATA = 256 * 1024

const screen = ({ running }: SimulatedHost): Element[] => [...running.top.section.querySelectorAll('*')]

/** Once all has come and is kept: programme, notices and photos. */
const settled = (phone: SimulatedHost) => until(() => phone.device.storage.get('last-check'))

beforeAll(async () => phones.server.publish(await delayedAndCancelled()))

test.each(everyPage)('%s is within WeChat’s limits', async (path) => {
  const phone = await phones.ready({ path, phone: { language: 'zh_CN' } })
  await settled(phone)
  const nodes = screen(phone)
  expect(nodes.length).toBeGreaterThanOrEqual(8)
  expect(nodes.length).toBeLessThanOrEqual(MOST_NODES)
  expect(Math.max(...nodes.map((node) => node.children.length))).toBeLessThanOrEqual(MOST_CHILDREN)
  expect(Math.max(...phone.running.top.updates)).toBeLessThanOrEqual(MOST_DATA)
})

test('the agenda is within the limits with the filters open and all of it found', async () => {
  const phone = await phones.ready({ path: 'pages/agenda/index' })
  phone.page.input('agenda-search', 'a')
  await until(() => phone.page.find('agenda-found'))
  phone.page.tap('agenda-filters')
  await until(() => phone.page.find('filters-done'))
  expect(screen(phone).length).toBeLessThanOrEqual(MOST_NODES)
})

describe.each(['en', 'zh_CN', 'ar'])('in %s', (language) => {
  test('no page shows a key in place of its words', async () => {
    const phone = await phones.ready({ phone: { language } })
    await settled(phone)
    for (const path of everyPage) {
      await visit(phone, path)
      expect({ path, raw: rawKeysIn(`${phone.title}\n${phone.page.text()}`) }).toEqual({ path, raw: [] })
    }
  })
})
