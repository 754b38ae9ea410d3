import { problems } from 'domain/problem'
import { type ActionName, wire } from 'domain/wire/wire'
import fc from 'fast-check'
import * as v from 'valibot'
import { createCallHandler } from '../../../cloud/api/call'
import { delayedFailures } from '../../../cloud/api/delayed-failures'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { publish } from '../../../cloud/usecases/release/publish'
import { exportPersonalData } from '../../../cloud/usecases/reminders/privacy'
import { FakeWeChat } from '../../fakes/wechat'
import { gate } from '../../support/gate'
import { invitationTo } from '../../support/organisers'
import { type TestPlatform, testPlatform } from '../../support/platform'
import { aProgramme, aSession } from '../../support/sample-programme'
import { aSeed } from '../../support/sample-seed'

let home: TestPlatform
let reported: unknown[]
beforeAll(async () => {
  home = await testPlatform({ wechat: new FakeWeChat() })
  await openForum(home.platform, async () => aSeed())
  await publish(home.platform, aProgramme({ sessions: [aSession({ room: 'hall-b' })] }))
})
beforeEach(() => {
  reported = []
})
afterAll(() => home.remove())

const call = (functionName: string, actionName: string, text: string) =>
  createCallHandler(home.platform, (error) => reported.push(error))(functionName, actionName, text, {})

const asked = { login: 'login-anna', session: 'opening' }

describe('every action of an attendee answers what the wire says', () => {
  const inputs: Record<ActionName<'attendee'>, unknown> = {
    head: {},
    release: { release: 2 },
    changes: { since: 1 },
    notices: {},
    photos: {},
    reminders: {},
    remind: { ...asked, request: 'request-1', kinds: ['soon', 'changed'], language: 'zh' },
    unremind: { ...asked, request: 'request-2' },
    personalData: { login: 'login-anna' },
    erasePersonalData: { login: 'login-anna' },
  }
  test.each(Object.keys(wire.attendee) as ActionName<'attendee'>[])('%s', async (action) => {
    const { status, body } = await call('attendee', action, JSON.stringify(inputs[action]))
    expect(status).toBe(200)
    expect(v.is(wire.attendee[action].output, JSON.parse(JSON.stringify(body)))).toBe(true)
  })
})

test.each(['personalData', 'erasePersonalData'])('%s is of whom WeChat names alone', async (action) => {
  const remind = { ...asked, request: `request-of-${action}`, kinds: ['soon'], language: 'zh' }
  await call('attendee', 'remind', JSON.stringify(remind))
  const forged = await call('attendee', action, JSON.stringify({ login: 'login-ben', openid: 'anna' }))
  expect(forged).toMatchObject({ status: 400 })
  expect(await call('attendee', action, JSON.stringify({ login: 'forged' }))).toMatchObject({ status: 401 })
  expect(await call('attendee', action, '{}')).toMatchObject({ status: 401 })
  await call('attendee', action, JSON.stringify({ login: 'login-ben' }))
  expect((await exportPersonalData(home.platform, 'anna')).requests).toBeGreaterThan(0)
})

test('who asks for a reminder is whom WeChat names, whatever the input says', async () => {
  const input = { ...asked, request: 'request-3', kinds: ['soon'], language: 'zh' }
  const forged = await call(
    'attendee',
    'remind',
    JSON.stringify({ ...input, openid: 'ben', userInfo: { openId: 'ben' } }),
  )
  expect(forged).toMatchObject({ status: 400, body: { error: { message: 'The field "openid" is not known here.' } } })
  const unknown = await call('attendee', 'remind', JSON.stringify({ ...input, login: 'forged' }))
  expect(unknown).toMatchObject({ status: 401, body: { error: { id: 'signed-out' } } })
  expect(await exportPersonalData(home.platform, 'ben')).toMatchObject({ consents: [], requests: 0 })
})

test('bogus login codes keep no reader from reminders and no organiser from signing in', async () => {
  const held = gate()
  const ask = createCallHandler(
    home.platform,
    (error) => reported.push(error),
    delayedFailures({ pause: () => held.passed }),
  )
  const send = (action: string, input: object) => ask(...actionOf(action), JSON.stringify(input), {})
  const unremind = { request: 'request-4', session: 'opening' }
  const bogus = Array.from({ length: 150 }, (_, n) => [
    send('attendee/unremind', { ...unremind, login: `bogus-${n}` }),
    send('organiser/resume', { login: `bogus-${n}` }),
    send('organiser/redeem', { code: `AAAAA-AA${n}`, name: 'Eve' }),
  ]).flat()
  expect((await send('attendee/unremind', { ...unremind, login: 'login-anna' })).status).toBe(200)
  const code = await invitationTo(home.platform, 'editor')
  expect((await send('organiser/redeem', { code, name: 'Anna', login: 'login-anna' })).status).toBe(200)
  expect((await send('organiser/resume', { login: 'login-anna' })).status).toBe(200)
  held.open()
  const statuses = (await Promise.all(bogus)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 401)).toHaveLength(100)
  expect(new Set(statuses)).toEqual(new Set([401, 429]))
})

const actionOf = (address: string): [string, string] => {
  const [functionName = '', action = ''] = address.split('/')
  return [functionName, action]
}

test('release without a number is the newest; earlier ones are not for attendees', async () => {
  expect(await call('attendee', 'release', '{"release":1}')).toMatchObject({
    status: 404,
    body: { error: { id: 'gone', message: 'Release 1 is not public; the newest is 2.' } },
  })
  expect((await call('attendee', 'release', '{}')).body).toMatchObject({ release: 2 })
})

test.each([
  ['unknown-function', 'visitor', 'head', '{}', 'There is no such function; known: attendee, organiser.'],
  ['unknown-function', '__proto__', 'head', '{}', 'There is no such function'],
  ['unknown-function', 'constructor', 'name', '{}', 'There is no such function'],
  ['unknown-action', 'attendee', 'leave', '{}', 'There is no such action of attendee; known: head, release'],
  ['unknown-action', 'attendee', '__proto__', '{}', 'There is no such action'],
  ['unknown-action', 'attendee', 'constructor', '{}', 'There is no such action'],
  ['unknown-action', 'attendee', 'toString', '{}', 'There is no such action'],
  ['unknown-action', 'attendee', 'hasOwnProperty', '{}', 'There is no such action'],
  ['not-json', 'attendee', 'head', '', 'The body must be JSON'],
  ['not-json', 'attendee', 'head', '{', 'The body must be JSON'],
  ['not-json', 'attendee', 'head', "{'release': 1}", 'The body must be JSON'],
  ['bad-input', 'attendee', 'head', 'null', 'The input must be an object such as {}; it was null.'],
  ['bad-input', 'attendee', 'head', '[]', 'it was a list.'],
  ['bad-input', 'attendee', 'head', '7', 'it was 7.'],
  ['bad-input', 'attendee', 'head', '"head"', 'it was the text "head".'],
  ['bad-input', 'attendee', 'head', '{"openid":"x"}', 'The field "openid" is not known here.'],
  ['bad-input', 'attendee', 'head', '{"__proto__":{"role":"admin"}}', 'The field "__proto__" is not known here.'],
  ['bad-input', 'attendee', 'head', '{"constructor":1}', 'The field "constructor" is not known here.'],
  ['bad-input', 'attendee', 'release', '{"release":"2"}', 'The field "release" must be a number; it was the text "2".'],
  ['bad-input', 'attendee', 'release', '{"release":1.5}', 'The field "release" must be a whole number; it was 1.5.'],
  ['bad-input', 'attendee', 'release', '{"release":0}', 'The field "release" must be at least 1; it was 0.'],
  ['bad-input', 'attendee', 'release', '{"release":null}', 'The field "release" must be a number; it was null.'],
  ['bad-input', 'attendee', 'release', '{"release":{}}', 'The field "release" must be a number; it was an object.'],
  ['bad-input', 'attendee', 'changes', '{}', 'The field "since" is missing.'],
  ['bad-input', 'attendee', 'changes', '{"since":[1]}', 'The field "since" must be a number; it was a list.'],
  ['bad-input', 'attendee', 'changes', '{"since":true}', 'The field "since" must be a number; it was true.'],
  ['bad-input', 'attendee', 'changes', '{"since":1e400}', 'The field "since" must be'],
  ['gone', 'attendee', 'release', '{"release":99}', 'Release 99 is not public; the newest is 2.'],
  ['gone', 'attendee', 'changes', '{"since":99}', 'There is no release 99; the newest is 2.'],
] as const)('%s: %s/%s with %s', async (id, functionName, actionName, text, message) => {
  const { status, body } = await call(functionName, actionName, text)
  expect(body).toEqual({ error: { id, message: expect.stringContaining(message) } })
  expect(status).toBe(problems[id].status)
  expect(reported).toEqual([])
})

/** Bytes of a call's text (CloudBase, callFunction limits). */
const PLATFORM_LIMIT = 102_400

test('a text of exactly the limit is read, in bytes of UTF-8; one byte more is too large', async () => {
  const padded = (bytes: number) => `{}${' '.repeat(bytes - 2)}`
  expect((await call('attendee', 'head', padded(PLATFORM_LIMIT))).status).toBe(200)
  expect(await call('attendee', 'head', padded(PLATFORM_LIMIT + 1))).toMatchObject({
    status: 413,
    body: { error: { id: 'too-large' } },
  })
  const chinese = JSON.stringify({ text: '议'.repeat(PLATFORM_LIMIT / 2) })
  expect((await call('attendee', 'head', chinese)).status).toBe(413)
})

test('no more than 100 characters of the input come back, and none that would break a line', async () => {
  const long = 'x'.repeat(5000)
  for (const input of [{ [long]: long }, { since: long }, { since: 'a\nb\u202ec\u0000' }]) {
    const { body } = await call('attendee', 'changes', JSON.stringify(input))
    const { message } = v.parse(v.object({ error: v.object({ message: v.string() }) }), body).error
    expect(message.match(/x/g)?.length ?? 0).toBeLessThanOrEqual(100)
    expect(message).not.toMatch(/\p{C}/u)
  }
})

test('whatever is sent, the answer is data or a problem of the caller', async () => {
  const names = fc.oneof(fc.constantFrom('attendee', ...Object.keys(wire.attendee)), fc.string())
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ release: fc.anything(), since: fc.anything() }, { requiredKeys: [] }).map((value) => {
      try {
        return JSON.stringify(value)
      } catch {
        return '{}'
      }
    }),
  )
  await fc.assert(
    fc.asyncProperty(names, names, texts, async (functionName, actionName, text) => {
      const { status } = await call(functionName, actionName, text ?? '')
      expect([200, 400, 401, 404]).toContain(status)
    }),
    { numRuns: 300 },
  )
  expect(reported).toEqual([])
})

test('what nobody foresaw is reported here and tells the caller nothing', async () => {
  const fault = new Error('disk at /srv/forum failed')
  const broken = { ...home.platform, documents: { ...home.platform.documents, get: () => Promise.reject(fault) } }
  const answer = await createCallHandler(broken, (error) => reported.push(error))('attendee', 'head', '{}', {})
  expect(answer).toEqual({ status: 500, body: { error: { id: 'broken', message: 'Something failed on our side.' } } })
  expect(reported).toEqual([fault])
})
