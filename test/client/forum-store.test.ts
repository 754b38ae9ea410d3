import { until } from '../hosts/until'
import { type BackendFiles, backendFiles } from '../support/backend-files'
import { aPhone, loaded, type Phone, restarted, serve } from '../support/phone'

const shown = ({ forum }: Phone) => {
  const { phase, release, noticeboard, gallery, problem } = forum()
  return { phase, release: release?.release, notices: noticeboard?.rev, photos: gallery?.rev, problem }
}
const ready = (release: number, notices = 1, photos = 1) => ({
  phase: 'ready',
  release,
  notices,
  photos,
  problem: undefined,
})

/** Every phase that a reader sees while something happens. */
async function phasesDuring(phone: Phone, happen: () => Promise<unknown>): Promise<string[]> {
  const phases: string[] = [phone.forum().phase]
  phone.watchForum(({ phase }) => phases.push(phase))
  await happen()
  return [...new Set(phases)]
}

describe('at the first opening', () => {
  test('a forum is loaded and there is one', async () => {
    expect(shown(await loaded({ release: 3, notices: 2, photos: 5 }))).toEqual(ready(3, 2, 5))
  })

  test('without a network there is nothing yet, until there is a network', async () => {
    const phone = await aPhone()
    serve(phone)
    phone.http.goOffline()
    await phone.openForum()
    await phone.checkForum()
    expect(shown(phone)).toMatchObject({ phase: 'empty', release: undefined, problem: 'offline' })
    phone.http.goOnline()
    await phone.checkForum()
    expect(shown(phone)).toEqual(ready(1))
  })

  test.each([
    ['no forum', 404, '', 'gone'],
    ['a fault', 500, 'oops', 'broken'],
    ['a gateway without its service', 502, '', 'offline'],
    ['a page instead of data', 200, '<html>Please log in</html>', 'broken'],
    ['nothing', 200, '', 'broken'],
    ['null', 200, 'null', 'broken'],
    ['a number', 200, '7', 'broken'],
    ['an empty object', 200, '{}', 'broken'],
  ])('a backend that answers %s leaves it empty and says why, and is asked again', async (_, status, text, problem) => {
    const phone = await aPhone()
    phone.http.set('head.json', { status, text })
    await phone.openForum()
    await phone.checkForum()
    expect(shown(phone)).toMatchObject({ phase: 'empty', problem })
    serve(phone)
    await phone.checkForum()
    expect(shown(phone)).toEqual(ready(1))
  })

  test('a device that keeps nothing shows the forum all the same', async () => {
    const phone = await aPhone()
    phone.device.writing.failWith(new Error('no space left'))
    phone.preferences.isFull = true
    serve(phone)
    await phone.openForum()
    await phone.checkForum()
    expect(shown(phone)).toEqual(ready(1))
  })
})

describe('at a later opening', () => {
  test('what was kept is there without a network, and how old it is', async () => {
    const first = await loaded({ release: 2, notices: 3, photos: 4 })
    const phone = await restarted(first)
    expect(shown(phone)).toEqual(ready(2, 3, 4))
    expect(phone.forum().checkedAt).toBe(first.forum().checkedAt)
    phone.http.goOffline()
    await phone.checkForum()
    expect(shown(phone)).toEqual({ ...ready(2, 3, 4), problem: 'offline' })
    expect(phone.forum().checkedAt).toBe(first.forum().checkedAt)
  })

  test('nobody is told that there is nothing while the device still looks for it', async () => {
    const { device, preferences } = await loaded()
    const phone = await aPhone({ files: device.files, texts: preferences.texts })
    phone.http.goOffline()
    phone.device.reading.hold()
    const phases = await phasesDuring(phone, async () => {
      const opening = phone.openForum()
      const checking = phone.checkForum()
      await new Promise(setImmediate)
      phone.device.reading.release()
      await Promise.all([opening, checking])
    })
    expect(phases).toEqual(['opening', 'ready'])
  })

  test('a device that is slower than the network does not turn the forum back', async () => {
    const { device, preferences } = await loaded({ release: 2 })
    const phone = await aPhone({ files: device.files, texts: preferences.texts })
    serve(phone, { release: 3 })
    phone.device.reading.hold()
    const opening = phone.openForum()
    const checking = phone.checkForum()
    await new Promise(setImmediate)
    phone.device.reading.release()
    await Promise.all([opening, checking])
    expect(shown(phone)).toEqual(ready(3))
  })

  test('what has not changed is not fetched again', async () => {
    const phone = await restarted(await loaded())
    serve(phone)
    await phone.checkForum()
    expect(phone.http.asked).toEqual(['head.json'])
  })

  test.each(['manifest', 'notices', 'photos'])(
    'where the newest %s could not be kept, the older one is shown and the newest fetched again',
    async (name) => {
      const first = await loaded({ release: 1, notices: 1, photos: 1 })
      serve(first, { release: 2, notices: 2, photos: 2 })
      await first.checkForum()
      for (const slot of ['a', 'b']) {
        const text = String(first.device.files.get(`${name}.${slot}`))
        if (/^\S+ 2 /.test(text)) first.device.files.set(`${name}.${slot}`, Buffer.from(text.slice(0, 70)))
      }
      const phone = await restarted(first)
      expect(shown(phone)).not.toEqual(ready(2, 2, 2))
      expect(shown(phone)).toMatchObject({ phase: 'ready' })
      serve(phone, { release: 2, notices: 2, photos: 2 })
      await phone.checkForum()
      expect(shown(phone)).toEqual(ready(2, 2, 2))
    },
  )

  test('notices that a full device refused come again at the next opening', async () => {
    const first = await loaded()
    first.device.writing.failWith(new Error('no space left'))
    serve(first, { notices: 2 })
    await first.checkForum()
    const phone = await restarted(first)
    serve(phone, { notices: 2 })
    await phone.checkForum()
    expect(shown(phone)).toEqual(ready(1, 2))
  })

  test.each([
    ['half an object', '{'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[1]'],
    ['an object of something else', '{"head":"x","checkedAt":"y","skew":"z"}'],
    ['nothing of what it should', '{}'],
    ['a clock that is off by no number', '{"skew":null,"checkedAt":null,"head":null}'],
  ])('a note of the last check that is %s disturbs neither the forum nor the clock', async (_, text) => {
    const { device } = await loaded({ release: 2 })
    const phone = await aPhone({ files: device.files, texts: [['last-check', text]] })
    await phone.openForum()
    expect(shown(phone)).toEqual(ready(2))
    expect(Math.abs(phone.clock.clockSkew())).toBe(0)
    expect(phone.clock.realTime()).toBeGreaterThan(0)
    expect(phone.forum().checkedAt).toBeUndefined()
    expect(phone.forum().head?.rehearsal ?? 0).toBe(0)
    serve(phone, { release: 2 })
    await phone.checkForum()
    expect(shown(phone)).toEqual(ready(2))
  })
})

describe('when something new is published', () => {
  test.each([
    ['a release', { release: 2 }, ready(2)],
    ['notices alone', { notices: 2 }, ready(1, 2)],
    ['photos alone', { photos: 2 }, ready(1, 1, 2)],
    ['a release of the same number with other content', { note: 'again' }, ready(1)],
    ['everything', { release: 5, notices: 6, photos: 7 }, ready(5, 6, 7)],
  ])('%s is taken, kept, and nothing else fetched', async (_, state, expected) => {
    const phone = await loaded()
    phone.http.asked.length = 0
    const { release, ...served } = serve(phone, state)
    const filesOf = ({ paths, partPaths }: Pick<BackendFiles, 'paths' | 'partPaths'>) => [
      ...Object.values(paths),
      ...Object.values(partPaths),
    ]
    const old = filesOf(backendFiles())
    await phone.checkForum()
    expect(shown(phone)).toEqual(expected)
    const news = filesOf(served).filter((path) => !old.includes(path))
    expect(phone.http.asked.sort()).toEqual(['head.json', ...news].sort())
    const again = await restarted(phone)
    expect(shown(again)).toEqual(expected)
    expect(again.forum().release).toEqual(release)
  })

  test('an older head, from a cache on the way, turns nothing back and confirms nothing', async () => {
    const phone = await loaded({ release: 3, notices: 3, photos: 3 })
    const { head, checkedAt } = phone.forum()
    serve(phone, { release: 2, notices: 2, photos: 2, rehearsal: 5000 })
    await phone.checkForum()
    expect(shown(phone)).toEqual(ready(3, 3, 3))
    expect(phone.forum()).toMatchObject({ head, checkedAt })
    expect(shown(await restarted(phone))).toEqual(ready(3, 3, 3))
  })

  test('older notices or photos at the same release turn nothing back', async () => {
    const phone = await loaded({ notices: 3, photos: 3 })
    serve(phone, { notices: 2, photos: 3 })
    await phone.checkForum()
    expect(shown(phone)).toEqual(ready(1, 3, 3))
    serve(phone, { notices: 3, photos: 2 })
    await phone.checkForum()
    expect(shown(phone)).toEqual(ready(1, 3, 3))
  })

  const parts = ['release', 'notices', 'photos'] as const
  const bothNew = { release: 2, notices: 2, photos: 2 }

  test.each(parts)(
    'where the file of the new %s is missing, the others are taken and it is taken when it is there',
    async (part) => {
      const phone = await loaded()
      const { paths, files } = serve(phone, bothNew)
      phone.http.remove(paths[part])
      await phone.checkForum()
      expect(shown(phone)).toEqual({ ...ready(2, 2, 2), [part]: 1, problem: 'gone' })
      phone.http.set(paths[part], files[paths[part]] ?? '')
      await phone.checkForum()
      expect(shown(phone)).toEqual(ready(2, 2, 2))
    },
  )

  test.each(parts)('a new %s that arrives damaged is refused, not kept, and taken once it is whole', async (part) => {
    const phone = await loaded()
    const { paths, files } = serve(phone, bothNew)
    phone.http.set(paths[part], (files[paths[part]] ?? '').replace('2', '3'))
    await phone.checkForum()
    expect(shown(phone)).toEqual({ ...ready(2, 2, 2), [part]: 1, problem: 'broken' })
    expect(shown(await restarted(phone))).toEqual({ ...ready(2, 2, 2), [part]: 1 })
    phone.http.set(paths[part], files[paths[part]] ?? '')
    await phone.checkForum()
    expect(shown(phone)).toEqual(ready(2, 2, 2))
  })

  test('photos that were asked for earlier and arrive late do not replace newer ones', async () => {
    const phone = await loaded()
    const early = serve(phone, { notices: 2, photos: 2 })
    phone.http.remove(early.paths.notices)
    phone.http.of(early.paths.photos).hold()
    const first = phone.checkForum()
    await until(() => phone.http.asked.includes(early.paths.photos))
    await new Promise(setImmediate)
    serve(phone, { notices: 3, photos: 3 })
    const second = phone.checkForum()
    await new Promise(setImmediate)
    phone.http.of(early.paths.photos).release()
    await Promise.all([first, second])
    await phone.checkForum()
    await new Promise(setImmediate)
    expect(shown(phone)).toEqual(ready(1, 3, 3))
    expect(shown(await restarted(phone))).toEqual(ready(1, 3, 3))
  })

  test('while a question is under way another waits for the same answer', async () => {
    const phone = await loaded()
    phone.http.asked.length = 0
    phone.http.of().hold()
    const all = [phone.checkForum(), phone.checkForum(), phone.checkForum()]
    expect(phone.forum().isChecking).toBe(true)
    phone.http.of().release()
    await Promise.all(all)
    expect(phone.http.asked).toEqual(['head.json'])
    expect(phone.forum().isChecking).toBe(false)
  })
})
