import { agendaCode } from 'domain/share/agenda-code'
import { browserOf } from '../hosts/browser/browser-host'
import { until } from '../hosts/until'
import { bothBuilds, buildNames } from '../support/both-builds'
import { congress } from '../support/congress'
import { startCrowdedForum } from '../support/crowded-forum'
import { overLimitsAnywhere } from '../support/page-size'

jest.setTimeout(30_000)

/** 1,351 sessions in 92 rooms, many of them on now. */
const builds = bothBuilds(startCrowdedForum)

describe.each(buildNames)('%s', (name) => {
  test('with 1,351 sessions the agenda opens at now, jumps back to it, and stays within WeChat’s limits', async () => {
    const host = browserOf(await builds.open(name))
    await host.open('/pages/agenda/index')
    await host.waitFor('#now-line')
    expect(await host.isInView('#now-line')).toBe(true)
    await host.tap('#fold-running')
    expect(await overLimitsAnywhere(host, 12)).toEqual([])
    await host.tap('#jump-to-now')
    await until(() => host.isInView('#now-line'))
    await host.tap('#day-2027-06-03')
    await host.waitForGone('#now-line')
    await host.tap('#jump-to-now')
    await host.waitFor('#now-line')
    await host.type('#agenda-search', 'a')
    await host.waitFor('#agenda-found')
    expect(await overLimitsAnywhere(host, 4)).toEqual([])
  })

  test('with 1,351 sessions Now shows next and on now at once; what is on in any room is one tap away', async () => {
    const host = browserOf(await builds.open(name))
    await host.open('/pages/now/index')
    await host.waitFor('#your-next')
    expect([await host.isInView('#your-next'), await host.isInView('#on-now-0')]).toEqual([true, true])
    expect(await host.textOf('#on-now-0')).toMatch(/Floor|Not in English/)
    await host.tap('#on-now-all')
    await host.waitForText('Show fewer')
    expect(await overLimitsAnywhere(host, 3)).toEqual([])
    await host.tap('#explore-updates')
    await host.waitForText('Changes')
    // A topic of 210 sessions.
    await host.open('/guide/topic/index?id=t1')
    await host.waitFor('#topic-sessions-0')
    expect(await overLimitsAnywhere(host, 12)).toEqual([])
  })

  test('with 200 delegations the forum’s page stays within WeChat’s limits', async () => {
    const host = browserOf(await builds.open(name))
    await host.open('/guide/forum/index')
    await host.waitFor('#delegations-country-0')
    expect(await overLimitsAnywhere(host, 14)).toEqual([])
    await until(async () => (await host.text()).includes('Delegation 199'))
  })

  test('with 200 stars of 1,351 sessions the reader’s day stays within WeChat’s limits', async () => {
    const host = browserOf(await builds.open(name))
    const programme = congress(1351)
    const ofDay = programme.sessions.filter(({ start }) => start.startsWith('2027-06-03'))
    const starred = ofDay.slice(0, 200).map(({ id }) => id)
    await host.open(`/guide/import/index?code=${agendaCode(starred, programme)}`)
    await host.waitFor('#import-add')
    await host.tap('#import-add')
    await host.tap('#import-mine')
    await host.waitFor('#my-day-0')
    await host.tap('#day-2027-06-03')
    await host.waitFor('#my-day-3')
    expect(await overLimitsAnywhere(host, 25)).toEqual([])
  })

  test('strikes out a cancelled session, offers no calendar for it, and says what else is on at that time', async () => {
    const host = await builds.open(name)
    await host.open('/guide/session/index?id=s1')
    await host.waitFor('#session-title')
    expect(await host.decorationOf('#session-title')).toBe('line-through')
    expect(await host.count('#session-calendar')).toBe(0)
    await host.waitFor('#session-instead')
    await host.open('/guide/session/index?id=s2')
    await host.waitFor('#session-calendar')
    expect(await host.decorationOf('#session-title')).toBe('none')
    expect(await host.count('#session-instead')).toBe(0)
  })
})
