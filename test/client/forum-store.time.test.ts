import { momentOf } from 'domain/time/time'
import { aPhone, loaded, restarted, serve } from '../support/phone'
import { aProgramme, aSession } from '../support/sample-programme'

describe('the clock', () => {
  const noon = '2024-09-09T12:00:00+08:00'
  const dated = (headers: Record<string, string>) => ({ headers })

  test.each([
    ['says its time', dated({ date: new Date(momentOf(noon)).toUTCString() }), 0],
    [
      'comes through a cache, which says how old it is',
      dated({ date: new Date(momentOf(noon)).toUTCString(), age: '3600' }),
      3_600_000,
    ],
    ['says no age that is a number', dated({ date: new Date(momentOf(noon)).toUTCString(), age: 'old' }), 0],
  ])('goes by a backend that %s', async (_, { headers }, later) => {
    const phone = await aPhone()
    const { files } = serve(phone)
    phone.http.set('head.json', { text: files['head.json'] ?? '', headers })
    await phone.openForum()
    await phone.checkForum()
    const expected = momentOf(noon) + later - phone.clock.deviceTime()
    expect(Math.abs(phone.clock.clockSkew() - expected)).toBeLessThan(60_000)
    const again = await restarted(phone)
    expect(again.clock.clockSkew()).toBe(phone.clock.clockSkew())
  })

  test.each([undefined, '', 'yesterday'])('stays as it is where the backend says %p', async (date) => {
    const phone = await aPhone()
    const { files } = serve(phone)
    phone.http.set('head.json', { text: files['head.json'] ?? '', headers: date === undefined ? {} : { date } })
    await phone.openForum()
    await phone.checkForum()
    expect(phone.clock.clockSkew()).toBe(0)
  })
})

describe('changes that the reader has not seen', () => {
  const retimed = aProgramme({ sessions: [aSession({ start: '2024-09-09T09:20:00+08:00' })] })

  test('there are none at the first load, and none at the next opening', async () => {
    const phone = await loaded({ programme: retimed })
    expect(phone.unseen()).toEqual([])
    expect((await restarted(phone)).unseen()).toEqual([])
  })

  test('there are those of a new release, each once, until they are looked at', async () => {
    const phone = await loaded()
    serve(phone, { release: 2, programme: retimed })
    await phone.checkForum()
    serve(phone, { release: 3 })
    await phone.checkForum()
    expect(phone.unseen()).toEqual(['opening'])
    const again = await restarted(phone)
    expect(again.unseen()).toEqual(['opening'])
    again.markSeen()
    expect(again.unseen()).toEqual([])
    expect((await restarted(again)).unseen()).toEqual([])
  })

  test('a release that changed no session adds none', async () => {
    const phone = await loaded()
    serve(phone, { release: 2 })
    await phone.checkForum()
    expect(phone.unseen()).toEqual([])
  })

  test('those published while the app was closed count too', async () => {
    const phone = await restarted(await loaded())
    serve(phone, { release: 2, programme: retimed })
    await phone.checkForum()
    expect(phone.unseen()).toEqual(['opening'])
  })
})
