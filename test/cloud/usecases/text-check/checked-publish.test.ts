import { Problem } from 'domain/problem'
import type { Session } from 'domain/programme/session'
import type { Platform } from '../../../../cloud/ports'
import { readAudit } from '../../../../cloud/usecases/draft/acts'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { rollBack } from '../../../../cloud/usecases/draft/roll-back'
import { postNotice } from '../../../../cloud/usecases/notices/notices'
import { readNotices } from '../../../../cloud/usecases/notices/read-notices'
import { readHead } from '../../../../cloud/usecases/release/read-head'
import type { Publisher } from '../../../../cloud/usecases/text-check/require-passed'
import { FakeWeChat } from '../../../fakes/wechat'
import { until } from '../../../hosts/until'
import type { TestPlatform } from '../../../support/platform'
import { anna, aRequest, draftedForum } from '../../../support/sample-draft'

const here: Publisher = { login: 'login-anna' }

let wechat: FakeWeChat
let home: TestPlatform
let platform: Platform
beforeEach(async () => {
  wechat = new FakeWeChat()
  home = await draftedForum({ wechat, checksText: true })
  platform = home.platform
})
afterEach(() => home.remove())

const edit = async (id: string, fields: Partial<Session>, on = platform) => {
  const { revs } = await readDraft(on)
  const rev = revs[`sessions/${id}`] ?? 0
  await editDraft(on, anna, { request: aRequest(), edits: [{ change: 'set', kind: 'sessions', id, rev, fields }] })
}
const publish = async (publisher: Publisher = here, note?: string, on = platform) => {
  const { rev } = await readDraft(on)
  return publishDraft(on, anna, { request: aRequest(), draftRev: rev, ...(note && { note }) }, publisher)
}
const post = (en: string, publisher: Publisher = here) =>
  postNotice(platform, anna, { request: aRequest(), text: { en, zh: '午餐' } }, publisher)
const checked = () => wechat.checked.map(({ text }) => text)
const release = async () => (await readHead(platform)).release

test('what is new is checked in every language, for whoever publishes, and nothing else is', async () => {
  await edit('opening', { abstract: { en: 'A word of welcome.', zh: '欢迎辞。' } })
  expect(await publish(here, 'With abstracts.')).toMatchObject({ release: 2 })
  expect(wechat.checked).toEqual([
    { text: 'A word of welcome.\nWith abstracts.', openid: 'anna' },
    { text: '欢迎辞。', openid: 'anna' },
  ])
  await edit('opening', { full: true })
  expect(await publish({})).toMatchObject({ release: 3 })
  expect(wechat.checked).toHaveLength(2)
})

test.each([
  ['risky', 'A forbidden word.', 'WeChat does not allow this text: sessions/opening (en). Change it'],
  ['review', 'A doubtful word.', 'WeChat wants a person to look at this text first: sessions/opening (en). Word it'],
])(
  'a text that is %s is refused with its item and language, and nothing is published',
  async (verdict, en, message) => {
    await edit('opening', { abstract: { en, zh: '欢迎辞。' } })
    await edit('panel', { abstract: { en: 'Four guests.' } })
    await expect(publish()).rejects.toMatchObject({
      id: 'text-refused',
      message: expect.stringContaining(message),
      texts: [{ item: 'sessions/opening', language: 'en', verdict }],
    })
    expect(await release()).toBe(1)
    expect(await home.files('release')).toHaveLength(1)
  },
)

test('where WeChat does not answer nothing is published, and the same request goes out later', async () => {
  await edit('opening', { abstract: { en: 'A word of welcome.' } })
  const input = { request: aRequest(), draftRev: (await readDraft(platform)).rev }
  wechat.failWith(new Problem('offline', 'WeChat did not answer.'))
  await expect(publishDraft(platform, anna, input, here)).rejects.toMatchObject({ id: 'offline' })
  wechat.failWith(undefined)
  expect(await publishDraft(platform, anna, input, here)).toMatchObject({ release: 2 })
  expect(await publishDraft(platform, anna, input, here)).toMatchObject({ release: 2 })
  expect(checked()).toEqual(['A word of welcome.'])
})

test('a long text is checked in parts of at most 2,500 characters, cut between words, and none is lost', async () => {
  const en = Array.from({ length: 1000 }, (_, n) => `word${n}`).join(' ')
  const zh = `${'界'.repeat(2499)}😀${'界'.repeat(100)}`
  await edit('opening', { abstract: { en, zh } })
  await publish()
  expect(checked().every((text) => text.length <= 2500)).toBe(true)
  const parts = checked().filter((text) => text.includes('word'))
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.every((text) => /^word\d+ .* ?word\d+ ?$/.test(text))).toBe(true)
  expect(parts.join('')).toBe(en)
  expect(checked().filter((text) => text.includes('界'))).toEqual(['界'.repeat(2499), `😀${'界'.repeat(100)}`])
})

test('a whole programme takes few checks, a few of them at once', async () => {
  const [{ id: _id, ...first } = {}] = (await readDraft(platform)).programme.sessions
  const edits = Array.from({ length: 120 }, (_, n) => ({
    change: 'create' as const,
    kind: 'sessions' as const,
    id: `new-${n}`,
    fields: { ...first, abstract: { en: `${n} ${'a '.repeat(1000)}` } },
  }))
  await editDraft(platform, anna, { request: aRequest(), edits })
  wechat.hold()
  const publishing = publish({ openid: 'anna' })
  await until(() => wechat.checking.now === 8)
  wechat.release()
  await publishing
  expect(wechat.checking.most).toBe(8)
  expect(wechat.checked).toHaveLength(120)
})

test.each<[string, Publisher]>([
  ['on the web, where there is no login code', {}],
  ['with a login code that WeChat does not know', { login: 'forged' }],
])('who publishes %s is sent to the mini program', async (_, publisher) => {
  await edit('opening', { abstract: { en: 'A word of welcome.' } })
  const refused = { id: 'needs-wechat', message: expect.stringContaining('publish from the mini program') }
  await expect(publish(publisher)).rejects.toMatchObject(refused)
  await expect(post('Lunch.', publisher)).rejects.toMatchObject(refused)
  expect([await release(), (await readNotices(platform)).notices.length, checked()]).toEqual([1, 0, []])
})

test('where WeChat says that the user is not here, so does the refusal', async () => {
  wechat.here.delete('bo')
  await expect(post('Lunch.', { openid: 'bo' })).rejects.toMatchObject({ id: 'needs-wechat' })
})

test('a notice is checked in every language before it is posted, and once', async () => {
  await expect(post('A forbidden word.')).rejects.toMatchObject({
    texts: [{ item: 'notice', language: 'en', verdict: 'risky' }],
  })
  const asked = { request: aRequest(), text: { en: 'Lunch.' } }
  const posted = await postNotice(platform, anna, asked, here)
  expect(await postNotice(platform, anna, asked, {})).toEqual(posted)
  expect((await readNotices(platform)).notices).toEqual([posted])
  expect(checked().filter((text) => text === 'Lunch.')).toHaveLength(1)
})

test('what whoever runs the forum publishes unchecked is marked so in the audit', async () => {
  await edit('opening', { abstract: { en: 'A doubtful word.' } })
  await publish({ isUnchecked: true }, 'Looked at.')
  await post('A doubtful word.', { isUnchecked: true })
  expect(await readAudit(platform, { limit: 2 })).toMatchObject([
    { act: 'notice', after: { text: { en: 'A doubtful word.' }, unchecked: true } },
    { act: 'publish', after: { release: 2, note: 'Looked at.', unchecked: true } },
  ])
  expect(checked()).toEqual([])
})

test('an earlier release goes out again without a check: its text was checked when it was published', async () => {
  await edit('opening', { abstract: { en: 'A word of welcome.' } })
  await publish()
  expect(await rollBack(platform, anna, { request: aRequest(), release: 1 })).toMatchObject({ release: 3 })
  expect(checked()).toEqual(['A word of welcome.'])
})

test('without the switch nothing is checked', async () => {
  const plain = await draftedForum({ wechat })
  await edit('opening', { abstract: { en: 'A forbidden word.' } }, plain.platform)
  expect(await publish({}, undefined, plain.platform)).toMatchObject({ release: 2 })
  expect(checked()).toEqual([])
  await plain.remove()
})
