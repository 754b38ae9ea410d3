import { buffer } from 'node:stream/consumers'
import type { Programme } from 'domain/programme/programme'
import sharp from 'sharp'
import { readSeed } from '../../cloud/seed/index'
import { WebHost } from '../hosts/browser/driver'
import { GlassEaselHost } from '../hosts/glass-easel/driver'
import { BUILT_ORIGIN, type MiniHost } from '../hosts/mini-host'
import { until } from '../hosts/until'
import { bothBuilds, buildNames } from '../support/both-builds'
import { halved, readQr, worn } from '../support/qr-reader'

jest.setTimeout(60_000)

const builds = bothBuilds()

const longTitle = {
  en: 'Collaborative prevention of security risks at ports, and what carriers, consulates and hosts share. '.repeat(2),
  zh: '变革环境下移民治理的发展与创新：口岸、承运人与领事机构之间的信息共享，'.repeat(6).slice(0, 200),
  ar: 'التعاون في الوقاية من المخاطر الأمنية في المنافذ وتبادل المعلومات قبل الوصول، '.repeat(3).slice(0, 200),
}

/** The sample forum with a title as long as any, and a session that is cancelled. */
async function changed(): Promise<Programme> {
  const { programme } = await readSeed()
  return {
    ...programme,
    sessions: programme.sessions.map((session) =>
      session.id === 'topic-2'
        ? { ...session, title: longTitle }
        : session.id === 'topic-3'
          ? { ...session, status: 'cancelled' }
          : session,
    ),
  }
}

beforeAll(async () => builds.server.publish(await changed()))

/** What the reader gets by saving the poster: the file in the album, or among the downloads. */
async function saved(host: MiniHost): Promise<Buffer> {
  await host.waitFor('#poster-save')
  if (host instanceof GlassEaselHost) {
    await host.tap('#poster-save')
    await host.waitFor('#poster-said')
    const given = (await host.done('saveImageToPhotosAlbum')) as { filePath: string }[]
    return host.file(given[given.length - 1]?.filePath ?? '')
  }
  if (!(host instanceof WebHost)) throw new Error('a host that saves nothing')
  const download = host.page.waitForEvent('download')
  await host.tap('#poster-save')
  return buffer(await (await download).createReadStream())
}

const originOf = (name: string): string => (name === 'the web build' ? builds.server.url : BUILT_ORIGIN)

async function posterOn(host: MiniHost, name: (typeof buildNames)[number], code: string) {
  await host.open(`/guide/share/index?code=${code}`)
  return { picture: await saved(host), link: `${originOf(name)}/s/${code}` }
}

/** A session's poster: of the right size, and its code is read from the screen and from a worn print. */
async function expectGood({ picture, link }: { picture: Buffer; link: string }): Promise<void> {
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1080, height: 1440 })
  expect(await readQr(await halved(picture))).toBe(link)
  expect(await readQr(await worn(picture))).toBe(link)
}

describe.each(buildNames)('%s', (name) => {
  test.each(['zh', 'ar'])(
    'in %s draws a poster of a session that leads to the link, also when it is worn',
    async (language) => {
      const host = await builds.open(name, { language })
      await expectGood(await posterOn(host, name, 's-topic-2'))
    },
  )

  test('in English draws one of everything that is shared, also of a session that is cancelled', async () => {
    const host = await builds.open(name)
    for (const code of ['s-topic-2', 's-topic-3']) await expectGood(await posterOn(host, name, code))
    for (const code of ['home', 't-ports', 'p-amy-pope', 'v-hall-b', 'f-group-photo', 'a-sub-forum']) {
      const { picture, link } = await posterOn(host, name, code)
      expect(await readQr(await halved(picture))).toBe(link)
      expect(await host.count('#poster-save')).toBe(1)
    }
  })

  test('shares the reader’s own agenda, once something is starred', async () => {
    const host = await builds.open(name)
    await host.open('/pages/mine/index')
    await host.waitForText('Nothing starred yet')
    expect(await host.count('#mine-share')).toBe(0)
    await host.open('/guide/session/index?id=topic-1')
    await host.tap('#session-star')
    await until(async () => (await host.textOf('#session-star')) === 'Starred')
    await host.open('/pages/mine/index')
    await host.tap('#mine-share')
    await host.waitFor('#share-link')
    const link = await host.textOf('#share-link')
    expect(link).toMatch(/\/s\/g-3[0-9a-z]{6}$/)
    expect(await host.text()).toContain('My agenda')
    expect(await readQr(await halved(await saved(host)))).toBe(link)
  })
})

test('a reader who keeps the mini program from the album is told so and led to the settings', async () => {
  const host = await builds.open('the mini program')
  if (!(host instanceof GlassEaselHost)) throw new Error('not the mini program')
  await host.open('/guide/share/index?code=s-topic-1')
  await host.waitFor('#poster-save')
  await host.refuse('saveImageToPhotosAlbum', 'auth deny')
  await host.tap('#poster-save')
  await host.waitFor('#poster-refused')
  expect(await host.textOf('#poster-refused')).toBe('Saving needs access to your album.')
  await host.tap('#poster-settings')
  await until(async () => (await host.done('openSetting')).length === 1)
  await host.answer('saveImageToPhotosAlbum', {})
  await host.tap('#poster-save')
  await host.waitForText('Saved to your album')
  expect(await host.count('#poster-refused')).toBe(0)
})
