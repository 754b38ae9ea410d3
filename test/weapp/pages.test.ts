import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { overLimits } from '../support/mini-limits'
import { delayedAndCancelled } from '../support/next-release'
import { everyPage } from '../support/pages'
import { samplePhones, visit } from '../support/phones'
import { rawKeysIn } from '../support/raw-keys'

const phones = samplePhones()

/** Once all has come and is kept: programme, notices and photos. */
const settled = (phone: SimulatedHost) => until(() => phone.device.storage.get('last-check'))

beforeAll(async () => phones.server.publish(await delayedAndCancelled()))

test('the agenda is within the limits with the filters open and all of it found', async () => {
  const phone = await phones.ready({ path: 'pages/agenda/index' })
  phone.page.input('agenda-search', 'a')
  await until(() => phone.page.find('agenda-found'))
  phone.page.tap('agenda-filters')
  await until(() => phone.page.find('filters-done'))
  expect(overLimits(phone)).toEqual([])
})

describe.each(['en', 'zh_CN', 'ar'])('in %s', (language) => {
  test('every page is within WeChat’s limits and shows no key in place of its words', async () => {
    const phone = await phones.ready({ phone: { language } })
    await settled(phone)
    for (const path of everyPage) {
      await visit(phone, path)
      const raw = rawKeysIn(`${phone.title}\n${phone.page.text()}`)
      expect({ path, raw, over: overLimits(phone) }).toEqual({ path, raw: [], over: [] })
    }
  })
})
