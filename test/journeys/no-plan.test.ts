import { emptyProgramme, newProgramme } from 'domain/begin/empty-programme'
import { bothBuilds, buildNames } from '../support/both-builds'
import { aProgramme, aSession } from '../support/sample-programme'
import { startServer } from '../support/server'

const { forum, rooms } = aProgramme()

describe('a forum with nothing in it', () => {
  const builds = bothBuilds(() => startServer({ programme: emptyProgramme }))

  test.each(buildNames)('%s says that its sessions and rooms are to come', async (name) => {
    const host = await builds.open(name)
    await host.open('/pages/agenda/index')
    await host.waitForText('The programme is coming')
    expect(await host.text()).not.toContain('Show all sessions')
    await host.switchTab(2)
    await host.waitForText('Venue to be announced')
    expect(await host.text()).toContain('Room to be announced')
    await host.switchTab(0)
    await host.waitForText('New forum')
  })
})

describe('a forum without a drawing', () => {
  const programme = {
    ...newProgramme(forum),
    floors: [{ id: 'deck', name: { en: 'Deck 3' } }],
    places: [
      { id: 'salon', kind: 'room', name: { en: 'Salon' }, floor: 'deck' },
      { id: 'lift', kind: 'lift', name: { en: 'Lift' }, floor: 'deck' },
    ],
    rooms: [
      { ...rooms[0], place: 'salon' },
      { id: 'shore', name: { en: 'On shore' } },
    ],
    sessions: [aSession()],
  }
  const builds = bothBuilds(() => startServer({ programme: aProgramme(programme as object) }))

  test.each(buildNames)('%s lists its rooms and places, and says what takes place there', async (name) => {
    const host = await builds.open(name)
    await host.open('/pages/venue/index')
    await host.waitFor('#entry-salon')
    for (const words of ['Salon', 'Lift', 'On shore', 'Deck 3']) expect(await host.text()).toContain(words)
    expect(await host.count('#venue-plan')).toBe(0)
    await host.tap('#entry-salon')
    await host.waitFor('#place-card')
    await host.waitFor('#session-opening')
    expect(await host.count('#venue-plan')).toBe(0)
  })
})
