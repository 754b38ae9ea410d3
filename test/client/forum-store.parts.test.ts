import type { Session } from 'domain/programme/session'
import { until } from '../hosts/until'
import type { BackendFiles } from '../support/backend-files'
import { aPhone, loaded, type Phone, restarted, serve } from '../support/phone'
import { aProgramme, aSession } from '../support/sample-programme'

const day = (date: string, id: string, more: Parameters<typeof aSession>[0] = {}): Session =>
  aSession({
    id,
    abstract: { en: `About ${id}` },
    start: `${date}T09:00:00+08:00`,
    end: `${date}T10:00:00+08:00`,
    ...more,
  })
const others = Array.from({ length: 30 }, (_, index) => `other-${index}`)
const twoDays = (more: Parameters<typeof aSession>[0] = {}) =>
  aProgramme({
    sessions: [day('2024-09-09', 'one', more), day('2024-09-10', 'two'), ...others.map((id) => day('2024-09-09', id))],
  })

const abstracts = (phone: Phone) =>
  phone
    .forum()
    .release?.programme.sessions.slice(0, 2)
    .map(({ abstract }) => abstract?.en)
const rooms = (phone: Phone) =>
  phone
    .forum()
    .release?.programme.sessions.slice(0, 2)
    .map(({ room }) => room)
const fetched = ({ http }: Phone) => http.asked.filter((path) => path !== 'head.json')
const movedTo = (room: string, after: BackendFiles, release = after.release.release + 1) => ({
  release,
  after,
  programme: twoDays({ room }),
})

async function opened(): Promise<{ phone: Phone; first: BackendFiles }> {
  const phone = await aPhone()
  const first = serve(phone, { programme: twoDays() })
  await phone.openForum()
  await phone.checkForum()
  phone.http.asked.length = 0
  return { phone, first }
}

test('the agenda is shown before the details of its sessions have come', async () => {
  const phone = await aPhone()
  const { partPaths } = serve(phone, { programme: twoDays() })
  phone.http.of(partPaths['details/2024-09-09']).hold()
  const checked = phone.checkForum()
  await until(() => phone.forum().phase === 'ready')
  expect(rooms(phone)).toEqual(['hall-a', 'hall-a'])
  expect(abstracts(phone)).not.toContain('About one')
  phone.http.of(partPaths['details/2024-09-09']).release()
  await checked
  expect(abstracts(phone)).toEqual(['About one', 'About two'])
})

test('details that came later are no news, and the agenda keeps what was starred', async () => {
  const phone = await aPhone()
  serve(phone, { programme: twoDays() })
  await phone.checkForum()
  expect([phone.news().changes, phone.badge()]).toEqual([[], 0])
})

test('one changed session is the manifest and the changed items, no part', async () => {
  const { phone, first } = await opened()
  const { paths, deltaPaths, release } = serve(phone, movedTo('hall-b', first))
  await phone.checkForum()
  expect(fetched(phone)).toEqual([paths.release, ...deltaPaths])
  expect(phone.forum().release).toEqual(release)
  expect(phone.news().changes).toMatchObject([{ session: 'one', kinds: ['moved'] }])
  expect((await restarted(phone)).forum().release).toEqual(release)
})

test('whoever missed two releases takes both changed items in turn', async () => {
  const { phone, first } = await opened()
  const second = serve(phone, movedTo('hall-b', first))
  const { deltaPaths, paths, release } = serve(phone, {
    ...movedTo('hall-a', second),
    programme: twoDays({ full: true }),
  })
  await phone.checkForum()
  expect(fetched(phone).sort()).toEqual([paths.release, ...second.deltaPaths, ...deltaPaths].sort())
  expect(phone.forum().release).toEqual(release)
})

test.each([
  ['are gone', { status: 404, text: '' }],
  ['came damaged', { text: '{"parts":{}} ' }],
])('where the changed items %s, the changed parts are fetched', async (_, reply) => {
  const { phone, first } = await opened()
  const { deltaPaths, partPaths, release } = serve(phone, movedTo('hall-b', first))
  for (const path of deltaPaths) phone.http.set(path, reply)
  await phone.checkForum()
  expect(phone.forum()).toMatchObject({ problem: undefined, release: { release: 2 } })
  expect(phone.forum().release).toEqual(release)
  expect(fetched(phone)).toContain(partPaths['agenda/2024-09-09'])
  expect(fetched(phone)).not.toContain(partPaths['agenda/2024-09-10'])
})

test('changed items that make something else than the part are left, and the part fetched', async () => {
  const { phone, first } = await opened()
  const wrong = serve(await aPhone(), { release: 1, programme: twoDays({ full: true, room: 'hall-b' }) })
  // The steps say that they begin at what the phone has, and begin elsewhere.
  const { release, partPaths } = serve(phone, movedTo('hall-b', { ...wrong, head: first.head }))
  await phone.checkForum()
  expect(phone.forum().release).toEqual(release)
  expect(fetched(phone)).toContain(partPaths['agenda/2024-09-09'])
})

test('a detail that is missing now is fetched with the next question, and the agenda is there meanwhile', async () => {
  const phone = await aPhone()
  const { partPaths, files } = serve(phone, { programme: twoDays() })
  const path = partPaths['details/2024-09-10'] ?? ''
  phone.http.remove(path)
  await phone.checkForum()
  expect(phone.forum()).toMatchObject({ phase: 'ready', problem: 'gone' })
  phone.http.set(path, files[path] ?? '')
  await phone.checkForum()
  expect(phone.forum().problem).toBeUndefined()
  expect(abstracts(phone)).toEqual(['About one', 'About two'])
  expect(abstracts(await restarted(phone))).toEqual(['About one', 'About two'])
})

test.each(['agenda/2024-09-10', 'people', 'rest'])(
  'where the device has lost the newest %s, the release before is shown, and the newest fetched again',
  async (name) => {
    const { phone } = await opened()
    const changed = { ...twoDays({ room: 'hall-b' }), people: [], topics: [] }
    changed.sessions = changed.sessions.map((session) => ({ ...session, full: true }))
    const { manifest, release } = serve(phone, { release: 2, programme: changed })
    await phone.checkForum()
    const sha = manifest.parts.find((part) => part.name === name)?.sha
    const file = phone.device.files.get(`part.${sha}`)
    phone.device.files.set(`part.${sha}`, Buffer.from(String(file).slice(0, -1)))
    const again = await restarted(phone)
    expect(again.forum().release?.release).toBe(1)
    serve(again, { release: 2, programme: changed })
    await again.checkForum()
    expect(again.forum().release).toEqual(release)
  },
)

test('the device keeps the parts of two releases and no others', async () => {
  const { phone, first } = await opened()
  let last = first
  for (const room of ['hall-b', 'hall-a', 'hall-b']) {
    last = serve(phone, { ...movedTo(room, last), note: `To ${room}` })
    await phone.checkForum()
  }
  const parts = [...phone.device.files.keys()].filter((name) => name.startsWith('part.'))
  const named = (await import('@/platform/storage/two-slots')).readAllSlots('manifest')
  const shas = (await named).flatMap(({ text }) =>
    JSON.parse(text).parts.map(({ sha }: { sha: string }) => `part.${sha}`),
  )
  expect(parts.sort()).toEqual([...new Set(shas)].sort())
})

describe('a format that only a newer app reads', () => {
  test('is said, and what is shown stays', async () => {
    const phone = await loaded({ release: 1 })
    serve(phone, { release: 2, format: 99 })
    await phone.checkForum()
    expect(phone.forum()).toMatchObject({ phase: 'ready', problem: 'outdated', release: { release: 1 } })
    phone.http.set('head.json', JSON.stringify({ format: 99, parts: 'of a shape that is not known' }))
    await phone.checkForum()
    expect(phone.forum().problem).toBe('outdated')
    expect((await restarted(phone)).forum().release?.release).toBe(1)
  })

  test('is said where there is nothing yet', async () => {
    const phone = await aPhone()
    serve(phone, { format: 99 })
    await phone.checkForum()
    expect(phone.forum()).toMatchObject({ phase: 'empty', problem: 'outdated' })
  })
})

test('fields that a head, a manifest or a board did not have yet disturb nothing', async () => {
  const phone = await aPhone()
  const { head, files, paths } = serve(phone)
  phone.http.set(
    'head.json',
    JSON.stringify({ ...head, weather: { rain: true }, notices: { ...head.notices, more: 1 } }),
  )
  await phone.checkForum()
  expect(phone.forum()).toMatchObject({ phase: 'ready', problem: undefined })
  expect(Object.keys(files)).toContain(paths.release)
})

describe('a head that is told', () => {
  test('is taken without asking for it', async () => {
    const { phone, first } = await opened()
    const { head, paths, deltaPaths } = serve(phone, movedTo('hall-b', first))
    await phone.takeHead(head)
    expect(rooms(phone)).toEqual(['hall-b', 'hall-a'])
    expect(phone.http.asked).toEqual([paths.release, ...deltaPaths])
  })

  test('of another run of releases is asked for', async () => {
    const { phone } = await opened()
    const { head } = serve(phone, { series: 'r-other', programme: twoDays({ room: 'hall-b' }) })
    await phone.takeHead(head)
    expect(phone.http.asked.filter((path) => path === 'head.json')).toHaveLength(2)
    expect(rooms(phone)).toEqual(['hall-b', 'hall-a'])
  })

  test('that is older than what is shown turns nothing back', async () => {
    const { phone, first } = await opened()
    serve(phone, movedTo('hall-b', first))
    await phone.checkForum()
    await phone.takeHead(first.head)
    expect(rooms(phone)).toEqual(['hall-b', 'hall-a'])
  })
})
