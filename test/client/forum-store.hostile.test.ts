import fc from 'fast-check'
import type { Reply } from '../fakes/http'
import { aPhone, type Phone, serve } from '../support/phone'
import { aProgramme, aSession } from '../support/sample-programme'

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
})

const PORTAL: Reply = { text: '<!doctype html><title>Wi-Fi</title>' }
const SERIES = 'r-ours'

const flipped = ({ text, ...reply }: Reply, at: number): Reply => {
  const place = at % Math.max(1, text.length)
  const code = text.charCodeAt(place) ^ 1
  return { ...reply, text: text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1) }
}

const drop = () => undefined

/** What a network may do to an answer; the number is a chance of its own for each step. */
const faults = {
  none: (reply: Reply) => reply,
  drop,
  status500: () => ({ status: 500, text: 'oops' }),
  status404: () => ({ status: 404, text: '' }),
  portal: () => PORTAL,
  junk: (_reply: Reply, chance: number) => ({ text: ['{}', 'null', '[]', '7', '', '{"release":9}'][chance % 6] ?? '' }),
  truncated: ({ text, ...reply }: Reply) => ({ ...reply, text: text.slice(0, text.length >> 1) }),
  doubled: ({ text, ...reply }: Reply) => ({ ...reply, text: text + text }),
  flipped,
  otherRun: ({ text, ...reply }: Reply) => ({ ...reply, text: text.replace(SERIES, 'r-stray') }),
} satisfies Record<string, (reply: Reply, chance: number) => Reply | undefined>

/** What a device may do besides: its database never answers, neither to reading nor to writing. */
const steps = fc.record({
  fault: fc.constantFrom(...(Object.keys(faults) as (keyof typeof faults)[])),
  chance: fc.nat(),
  isPublished: fc.boolean(),
  isStuck: fc.boolean(),
  isRestarted: fc.boolean(),
  isPortalCached: fc.boolean(),
})
type Step = typeof steps extends fc.Arbitrary<infer One> ? One : never

const ask = async (phone: Phone): Promise<void> => {
  const checked = phone.checkForum()
  await jest.advanceTimersByTimeAsync(10_000)
  await checked
}

const open = async (opening: Promise<unknown>): Promise<void> => {
  await jest.advanceTimersByTimeAsync(10_000)
  await opening
}

const publish = (phone: Phone, release: number) =>
  serve(phone, {
    series: SERIES,
    release,
    notices: release,
    photos: release,
    programme: aProgramme({ sessions: [aSession({ id: `session-${release}` })] }),
  })

type State = { readonly phone: Phone; readonly release: number; readonly shown: number }

const shownOf = (phone: Phone) => phone.forum().release?.release ?? 0

async function next({ phone, release, shown }: State, step: Step): Promise<State> {
  const { fault, chance, isPublished, isStuck, isRestarted, isPortalCached } = step
  const newest = isPublished ? release + 1 : release
  if (isPublished) publish(phone, newest)
  if (isPortalCached) phone.http.cache('head.json', PORTAL)
  phone.http.between = (_path, reply) => faults[fault](reply, chance)
  if (isStuck) phone.device.reading.hold()
  if (isStuck) phone.device.writing.hold()
  await ask(phone)
  const now = shownOf(phone)
  if (now < shown || now > newest) throw new Error(`from release ${shown} to ${now}; the newest was ${newest}`)
  return { phone: isRestarted ? await anew(phone, newest, isStuck) : phone, release: newest, shown: now }
}

/** The app closed and opened: what the device kept is there, or its database is stuck still. */
async function anew(before: Phone, release: number, isStuck: boolean): Promise<Phone> {
  const phone = await aPhone({ files: before.device.files, texts: before.preferences.texts })
  publish(phone, release)
  if (isStuck) phone.device.reading.hold()
  await open(phone.openForum())
  return phone
}

/** An honest network at last: three answers are asked for by what a stray one had turned over. */
async function atLast({ phone, release }: State): Promise<unknown> {
  phone.http.between = (_path, reply) => reply
  for (let n = 0; n < 4; n++) await ask(phone)
  const { release: shown, noticeboard, gallery, problem } = phone.forum()
  return [release, shown?.release, noticeboard?.rev, gallery?.rev, problem]
}

test('whatever network and device did, no page is left behind: what is newest is shown once both are well', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 6 }), async (history) => {
      const phone = await aPhone()
      publish(phone, 1)
      let state: State = { phone, release: 1, shown: 0 }
      for (const step of history) state = await next({ ...state, shown: shownOf(state.phone) }, step)
      const { release } = state
      expect(await atLast(state)).toEqual([release, release, release, release, undefined])
    }),
    { numRuns: 40, seed: 20240909 },
  )
}, 60_000)

const damages: [string, Reply][] = [
  ['a Wi-Fi’s page', PORTAL],
  ['half a file', { text: '{"release":2' }],
  ['nothing', { text: '' }],
]

test.each(damages)('%s in a cache in the place of the newest release is passed', async (_, reply) => {
  const phone = await aPhone()
  publish(phone, 1)
  await ask(phone)
  const { paths } = publish(phone, 2)
  phone.http.cache(paths.release, reply)
  await ask(phone)
  expect(shownOf(phone)).toBe(2)
})

test('a page that a Wi-Fi let caches keep in the place of the head is passed', async () => {
  const phone = await aPhone()
  publish(phone, 1)
  phone.http.cache('head.json', PORTAL)
  await ask(phone)
  expect(phone.forum()).toMatchObject({ phase: 'ready', problem: undefined })
})

test('a backend in need gets no second question at once', async () => {
  const phone = await aPhone()
  phone.http.set('head.json', { status: 500, text: '' })
  await ask(phone)
  expect(phone.http.asked).toEqual(['head.json'])
})

describe('a database that never answers', () => {
  test('stops no start', async () => {
    const phone = await aPhone()
    publish(phone, 1)
    phone.device.reading.hold()
    void phone.openForum()
    await ask(phone)
    expect(phone.forum()).toMatchObject({ phase: 'ready', problem: undefined })
    phone.http.between = drop
    await ask(phone)
    expect(phone.forum()).toMatchObject({ phase: 'ready', problem: 'offline' })
  })

  test('holds up no later release', async () => {
    const phone = await aPhone()
    publish(phone, 1)
    phone.device.writing.hold()
    await ask(phone)
    publish(phone, 2)
    await ask(phone)
    expect(shownOf(phone)).toBe(2)
  })

  test('and answers late after all is shown where there was nothing, and turns nothing back', async () => {
    const first = await aPhone()
    publish(first, 1)
    await ask(first)
    const phone = await aPhone({ files: first.device.files, texts: first.preferences.texts })
    phone.http.goOffline()
    phone.device.reading.hold()
    void phone.openForum()
    await ask(phone)
    expect(phone.forum()).toMatchObject({ phase: 'empty', problem: 'offline' })
    phone.device.reading.release()
    await jest.advanceTimersByTimeAsync(0)
    expect(phone.forum()).toMatchObject({ phase: 'ready', problem: 'offline' })
  })
})

describe('another forum’s server', () => {
  const elsewhere = { series: 'r-stray', release: 40, notices: 1, photos: 1 }

  test('that answers once changes nothing', async () => {
    const phone = await aPhone()
    const { head } = publish(phone, 3)
    await ask(phone)
    let answers = 0
    phone.http.between = (path, reply) => {
      answers += path === 'head.json' ? 1 : 0
      return answers === 1 ? { text: JSON.stringify({ ...head, ...elsewhere, notices: head.notices }) } : reply
    }
    await ask(phone)
    expect(phone.forum()).toMatchObject({ release: { release: 3 }, head: { series: SERIES } })
  })

  test('that answered for a while is left for the one that a page came from, once that goes on answering', async () => {
    const phone = await aPhone()
    publish(phone, 3)
    await ask(phone)
    serve(phone, elsewhere)
    await ask(phone)
    expect(shownOf(phone)).toBe(40)
    publish(phone, 4)
    for (let n = 0; n < 3; n++) await ask(phone)
    expect(phone.forum()).toMatchObject({ release: { release: 4 }, noticeboard: { rev: 4 }, problem: undefined })
    expect(shownOf(await anew(phone, 4, false))).toBe(4)
  })

  test('is not left for what was newest before: a stale head of the run that a page came from', async () => {
    const phone = await aPhone()
    publish(phone, 2)
    publish(phone, 3)
    await ask(phone)
    serve(phone, elsewhere)
    await ask(phone)
    publish(phone, 2)
    for (let n = 0; n < 5; n++) await ask(phone)
    expect(shownOf(phone)).toBe(40)
    publish(phone, 3)
    for (let n = 0; n < 3; n++) await ask(phone)
    expect(shownOf(phone)).toBe(3)
  })

  test('whose answers come in turn with stale ones of the run before is not left', async () => {
    const phone = await aPhone()
    publish(phone, 3)
    await ask(phone)
    for (let n = 0; n < 5; n++) {
      serve(phone, elsewhere)
      await ask(phone)
      publish(phone, 3)
      await ask(phone)
      await ask(phone)
    }
    expect(shownOf(phone)).toBe(40)
  })
})
