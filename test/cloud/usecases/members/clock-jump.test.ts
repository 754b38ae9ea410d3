import { DAY, HOUR } from 'domain/time/time'
import { createTrustedClock } from '../../../../cloud/adapters/embedded/trusted-clock'
import { consoleActor } from '../../../../cloud/usecases/actor'
import { invite } from '../../../../cloud/usecases/members/invite'
import { readOrganisers } from '../../../../cloud/usecases/members/people'
import { redeem } from '../../../../cloud/usecases/members/redeem'
import { memberByToken } from '../../../../cloud/usecases/members/sign-in'
import { eraseAfterForum, exportPersonalData } from '../../../../cloud/usecases/reminders/privacy'
import { storeAccount } from '../../../../cloud/usecases/reminders/readers'
import { organiserOf } from '../../../support/organisers'
import { type RemindingForum, remindingForum } from '../../../support/reminders'

const START = Date.parse('2024-09-09T07:00:00+08:00')

let forum: RemindingForum
const time = { ran: 0, off: 0 }
beforeEach(async () => {
  Object.assign(time, { ran: 0, off: 0 })
  const wall = () => START + time.ran + time.off
  forum = await remindingForum({ clock: createTrustedClock(undefined, { wall, uptime: () => time.ran }) })
  await storeAccount(forum.platform.documents, 'wx1')
})
afterEach(() => forum.remove())

const consentsOf = async (openid: string) => (await exportPersonalData(forum.platform, openid)).consents.length

test('a clock that jumps a year ahead signs nobody out, ends no invitation and deletes no consent', async () => {
  const { platform } = forum
  const { token } = await organiserOf(platform, 'editor')
  const { code } = await invite(platform, consoleActor, { role: 'editor' })
  await forum.ask('anna')
  time.off = 365 * DAY
  time.ran += 20 * HOUR
  expect(await memberByToken(platform, token)).toBeDefined()
  expect((await readOrganisers(platform)).invitations).toHaveLength(1)
  expect(await eraseAfterForum(platform, 30 * DAY)).toBe(0)
  expect(await consentsOf('anna')).toBe(2)
  expect((await redeem(platform, { code, name: 'Bo' })).member.role).toBe('editor')
})

test('who signs in while the clock is a year back stays signed in when it is set right', async () => {
  const { platform } = forum
  time.off = -365 * DAY
  const { token } = await organiserOf(platform, 'editor')
  time.off = 0
  expect(await memberByToken(platform, token)).toBeDefined()
})

test('a year that has stood for a day of running is real: consents are deleted and sessions end', async () => {
  const { platform } = forum
  const { token } = await organiserOf(platform, 'editor')
  await forum.ask('anna')
  time.off = 365 * DAY
  for (let hour = 0; hour <= 25; hour++) {
    time.ran += HOUR
    platform.clock.trusted?.()
  }
  expect(await memberByToken(platform, token)).toBeUndefined()
  expect(await eraseAfterForum(platform, 30 * DAY)).toBeGreaterThan(0)
  expect(await consentsOf('anna')).toBe(0)
})
