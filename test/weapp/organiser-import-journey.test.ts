import { BUILT_ORIGIN } from '../hosts/mini-host'
import { launch, type SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { buildOf } from '../support/builds'
import { counted, fromFileToLive, type Hands } from '../support/from-file-to-live'
import { type NewServer, startNewServer } from '../support/new-server'

jest.setTimeout(60_000)

let server: NewServer
beforeAll(async () => {
  server = await startNewServer()
})
afterAll(() => server.stop())

const handsOf = (phone: SimulatedHost): Hands => ({
  press: async (id) => phone.page.tap(id),
  fill: async (id, value) => {
    phone.page.input(id, value)
    await until(() => phone.page.byId(id).attribute('value') === value)
  },
  chooseDay: async (id, date) => phone.page.byId(id).trigger('change', { value: date }),
  bring: async (id, name, bytes) => {
    phone.receive(name, bytes)
    phone.page.tap(id)
  },
  sees: async (id) => {
    // What is not there is told with what is.
    await until(() => phone.page.find(id) ?? phone.page.byId(id), 20_000)
  },
  misses: async (id) => {
    await until(() => !phone.page.find(id))
  },
})

const open = (path: string) =>
  launch({ dist: buildOf('weapp'), server: server.url, path, phone: { language: 'zh_CN' } })

test('in WeChat a spreadsheet from a chat goes from an empty server to every guest in twelve decisions', async () => {
  const link = encodeURIComponent(`${BUILT_ORIGIN}${server.begin}`)
  const owner = await open(`pages/now/index?q=${link}`)
  const { hands, decisions } = counted(handsOf(owner))
  await fromFileToLive(hands)
  expect(decisions()).toBeLessThanOrEqual(12)
  const guest = await open('pages/agenda/index')
  await until(() => guest.page.text().includes('开幕式'))
  expect(guest.page.text()).toContain('专题讨论：便利出入境')
  expect([...owner.problems(), ...guest.problems()]).toEqual([])
  owner.close()
  guest.close()
})
