import { launch, type SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { bigProgramme } from '../support/big-programme'
import { buildOf } from '../support/builds'
import { organiserPhone, signedIn } from '../support/organiser-phones'
import { organiserOf } from '../support/organisers'
import { organiserPages } from '../support/pages'
import { samplePhones } from '../support/phones'
import { startServer } from '../support/server'

/** What WeChat's audit allows on a page (Audits, best practices): nodes, and children of one node. */
const MOST_NODES = 1000
const MOST_CHILDREN = 60
/** What one setData may carry (setData, limits). */
const MOST_DATA = 256 * 1024

function expectWithinLimits({ running }: SimulatedHost): void {
  const nodes = [...running.top.section.querySelectorAll('*')]
  expect(nodes.length).toBeLessThanOrEqual(MOST_NODES)
  expect(Math.max(...nodes.map((node) => node.children.length))).toBeLessThanOrEqual(MOST_CHILDREN)
  expect(Math.max(...running.top.updates)).toBeLessThanOrEqual(MOST_DATA)
}

describe('on the sample forum', () => {
  const phones = samplePhones()

  test.each(organiserPages)('%s is within WeChat’s limits', async (path) => {
    const { phone } = await organiserPhone(phones, 'owner', path.slice(1))
    await until(() => phone.page.allByClass('page__body').length > 0)
    await until(() => phone.page.allByClass('desk__waiting').length === 0)
    expectWithinLimits(phone)
  })
})

test('a thousand sessions are within the limits too, part by part', async () => {
  const server = await startServer({ programme: bigProgramme(1000) })
  const device = signedIn(await organiserOf(server.platform, 'owner'))
  const phone = await launch({ dist: buildOf('weapp'), server: server.url, path: 'organiser/home/index', device })
  await until(() => phone.page.find('page-s-0'), 8000)
  phone.page.tap('home-content')
  expectWithinLimits(phone)
  phone.page.tap('page-part-next')
  await until(() => phone.page.find('page-s-50'))
  expect(phone.page.find('page-s-0')).toBeUndefined()
  phone.page.input('page-search', 'migration')
  await until(() => phone.page.text().includes('1000 sessions found'))
  expectWithinLimits(phone)
  expect(phone.problems()).toEqual([])
  phone.close()
  await server.stop()
})
