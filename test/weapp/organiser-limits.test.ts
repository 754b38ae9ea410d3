import { MINUTE } from 'domain/time/time'
import { consoleActor } from '../../cloud/usecases/actor'
import { postNotice } from '../../cloud/usecases/notices/notices'
import { launch, type SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { bigProgramme } from '../support/big-programme'
import { buildOf } from '../support/builds'
import { overLimits } from '../support/mini-limits'
import { organiserPhone, signedIn, toasts } from '../support/organiser-phones'
import { invitationTo, organiserOf } from '../support/organisers'
import { organiserPages } from '../support/pages'
import { samplePhones } from '../support/phones'
import { aRequest } from '../support/sample-draft'
import { startServer } from '../support/server'

jest.setTimeout(60_000)

const expectWithinLimits = (phone: SimulatedHost): void => expect(overLimits(phone)).toEqual([])

describe('on the sample forum', () => {
  const phones = samplePhones()

  test('every page is within WeChat’s limits', async () => {
    const { phone } = await organiserPhone(phones, 'owner', 'organiser/home/index')
    for (const path of organiserPages) {
      phone.open(path)
      await until(() => `/${phone.page.route}` === path.split('?')[0] && phone.page.allByClass('page__body').length > 0)
      await until(() => phone.page.allByClass('desk__waiting').length === 0)
      expect({ path, over: overLimits(phone) }).toEqual({ path, over: [] })
    }
  })
})

test('a full notice board and as many invitations as may be open are within the limits too', async () => {
  let now = Date.now()
  const server = await startServer()
  const platform = { ...server.platform, clock: { now: () => now } }
  for (let n = 0; n < 205; n++) {
    now += MINUTE
    await postNotice(platform, consoleActor, { request: aRequest(), text: { en: `Notice ${n}` } })
  }
  const device = signedIn(await organiserOf(server.platform, 'owner'))
  for (let n = 0; n < 100; n++) await invitationTo(server.platform, 'editor')
  const notices = await launch({ dist: buildOf('weapp'), server: server.url, path: 'organiser/notices/index', device })
  await until(() => notices.page.text().includes('The board is full'), 8000)
  expectWithinLimits(notices)
  notices.page.tap('posted-part-next')
  await until(() => notices.page.text().includes('Notice 150') && !notices.page.text().includes('Notice 204'))
  notices.close()
  const team = await launch({ dist: buildOf('weapp'), server: server.url, path: 'organiser/team/index', device })
  await until(() => team.page.text().includes('Open invitations'), 8000)
  expectWithinLimits(team)
  team.page.tap('team-invite')
  await until(() => team.page.find('invite-send'))
  team.page.tap('invite-send')
  await until(() => toasts(team).includes('Too many invitations are open. Withdraw one first.'))
  team.close()
  const updates = await launch({ dist: buildOf('weapp'), server: server.url, path: 'guide/updates/index' })
  await until(() => updates.page.text().includes('Notice 204'), 8000)
  expectWithinLimits(updates)
  updates.page.tap('notices-earlier')
  await until(() => updates.page.text().includes('Notice 120'))
  updates.close()
  await server.stop()
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
