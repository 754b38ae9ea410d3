import { NoticeTextSchema } from 'domain/notices/notice'
import { MINUTE } from 'domain/time/time'
import * as v from 'valibot'
import type { Platform } from '../../../../cloud/ports'
import { readAudit } from '../../../../cloud/usecases/draft/acts'
import { postNotice, withdrawNotice } from '../../../../cloud/usecases/notices/notices'
import { readNotices } from '../../../../cloud/usecases/notices/read-notices'
import { readHead } from '../../../../cloud/usecases/release/read-head'
import { newForEachTest } from '../../../support/new-for-each-test'
import { anna, aRequest, bo } from '../../../support/sample-draft'
import { type TimedForum, timedForum } from '../../../support/timed-forum'

let home: TimedForum
let platform: Platform
newForEachTest(timedForum, (made) => {
  home = made
  platform = made.platform
})

const post = (en: string, on = platform) => postNotice(on, anna, { request: aRequest(), text: { en } })
const texts = async () => (await readNotices(platform)).notices.map(({ text }) => text.en)

test('notices stand the newest first, make no release, and listeners are told', async () => {
  let told = 0
  const stop = platform.changes.listen(() => told++)
  await post('Lunch is served.')
  await post('The bus leaves at five.')
  stop()
  expect(await texts()).toEqual(['The bus leaves at five.', 'Lunch is served.'])
  expect(await readHead(platform)).toMatchObject({ release: 1, notices: { rev: 3 } })
  expect(told).toBe(2)
})

test('a notice is taken away again; the audit has both', async () => {
  const { id } = await post('Wrong.')
  await withdrawNotice(platform, bo, { request: aRequest(), id })
  expect(await texts()).toEqual([])
  await expect(withdrawNotice(platform, bo, { request: aRequest(), id })).rejects.toMatchObject({ id: 'gone' })
  expect(await readAudit(platform)).toMatchObject([
    { act: 'withdraw', actor: 'm-bo', before: { id }, after: null },
    { act: 'notice', actor: 'm-anna', before: null, after: { id } },
  ])
})

test('many at once are all there, each under an id of its own', async () => {
  const other = home.again()
  await Promise.all(Array.from({ length: 10 }, (_, index) => post(`n${index}`, index % 2 ? platform : other)))
  const { notices } = await readNotices(platform)
  expect(new Set(notices.map(({ id }) => id)).size).toBe(10)
})

test('one request asked twice at once posts one notice', async () => {
  const asked = { request: aRequest(), text: { en: 'Once.' } }
  const [one, two] = await Promise.all([postNotice(platform, anna, asked), postNotice(home.again(), anna, asked)])
  expect(two).toEqual(one)
  expect(await texts()).toEqual(['Once.'])
})

describe('a forum', () => {
  const tooMany = { id: 'too-many', message: expect.stringContaining('at most 10 notices a minute') }

  test('posts ten notices a minute, whoever posts them and through whichever process', async () => {
    const other = home.again()
    for (let n = 0; n < 10; n++) await post(`n${n}`, n % 2 ? platform : other)
    const files = await home.files('notices')
    const refused = { request: aRequest(), text: { en: 'Eleven.' } }
    await expect(postNotice(other, bo, refused)).rejects.toMatchObject(tooMany)
    expect(await home.files('notices')).toEqual(files)
    home.pass(MINUTE)
    expect((await postNotice(other, bo, refused)).text).toEqual({ en: 'Eleven.' })
  })

  test('counts those that were withdrawn, answers repeated requests, and outlives a clock that was wrong', async () => {
    const asked = { request: aRequest(), text: { en: 'Zero.' } }
    const first = await postNotice(platform, anna, asked)
    for (let n = 1; n < 10; n++)
      await withdrawNotice(platform, anna, { request: aRequest(), id: (await post(`n${n}`)).id })
    await expect(post('Eleven.')).rejects.toMatchObject(tooMany)
    expect(await postNotice(platform, anna, asked)).toEqual(first)
    home.pass(-400 * 24 * 60 * MINUTE)
    await post('Later.')
  })

  test('of many at once posts ten', async () => {
    const ended = await Promise.allSettled(Array.from({ length: 14 }, (_, n) => post(`n${n}`)))
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    expect(await texts()).toHaveLength(10)
  })
})

const postSlowly = async (count: number, textOf: (n: number) => Record<string, string>) => {
  for (let n = 0; n < count; n++) {
    home.pass(MINUTE)
    await postNotice(platform, anna, { request: aRequest(), text: textOf(n) })
  }
}

test('the board holds the newest 200; the history keeps the others', async () => {
  await postSlowly(202, (n) => ({ en: `n${n}` }))
  const shown = await texts()
  expect([shown.length, shown[0], shown.at(-1)]).toEqual([200, 'n201', 'n2'])
  expect((await readAudit(platform, { limit: 202 })).at(-1)).toMatchObject({
    act: 'notice',
    after: { text: { en: 'n0' } },
  })
})

test('the board is never longer than a phone fetches in a moment', async () => {
  const wordings = Object.fromEntries('aa ab af am ar as az ba be bg'.split(' ').map((tag) => [tag, '议'.repeat(500)]))
  await postSlowly(25, () => wordings)
  const board = await readNotices(platform)
  expect(Buffer.byteLength(JSON.stringify(board))).toBeLessThan(270_000)
  expect(board.notices.length).toBeGreaterThan(10)
})

test.each([
  ['as long as a screen', { en: 'x'.repeat(500), zh: '议'.repeat(500) }, true],
  ['longer', { en: 'x'.repeat(501) }, false],
  [
    'in more languages than are read',
    Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`en-x${n}a`, 'x'])),
    false,
  ],
])('a notice that is %s', (_name, text, isTaken) => {
  expect(v.is(NoticeTextSchema, text)).toBe(isTaken)
})
