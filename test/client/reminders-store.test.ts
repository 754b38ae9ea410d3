import type { SessionId } from 'domain/programme/ids'
import { aPhone, serve } from '../support/phone'

const kept = (asked: object) => [['reminders', JSON.stringify(asked)]] as const

/** What a phone that comes back to a forum of this run of releases remembers of the opening. */
async function remembered(series: string | undefined, asked: object) {
  const phone = await aPhone({ texts: kept(asked) })
  serve(phone, { series })
  await phone.checkForum()
  const { requestedReminders } = await import('@/stores/requested-reminders')
  return requestedReminders('opening' as SessionId)
}

const opening = { opening: { soon: 3 } }

test.each([
  ['the same run of releases', 'autumn', { series: 'autumn', asked: opening }, { soon: 3 }],
  ['a run without a name', undefined, { series: '', asked: opening }, { soon: 3 }],
  ['another run, whichever page was open when it came', 'winter', { series: 'autumn', asked: opening }, {}],
  ['an older form of the app, which names no run', 'winter', opening, { soon: 3 }],
  ['a damaged device', 'winter', { series: 7, asked: null }, {}],
])('reminders that were asked for are remembered as far as they hold: %s', async (_name, series, asked, found) => {
  expect(await remembered(series, asked)).toEqual(found)
})
