import { createHash } from 'node:crypto'
import { accentTokens } from 'domain/look/accent'
import { webManifest } from 'domain/look/web-manifest'
import { aProgramme } from '../../support/sample-programme'
import { startServer, type TestServer } from '../../support/server'
import { aWebBuild } from '../../support/web-build'

const accent = '#8a1c3b'
const { forum } = aProgramme()
const logo = { path: 'media/logo-1a2b3c4d.png', bytes: 9, width: 512, height: 512 }
const look = { accent, appName: { en: 'Ports 2030', zh: '口岸论坛' }, logo }

let server: TestServer
let web: Awaited<ReturnType<typeof aWebBuild>>
beforeAll(async () => {
  web = await aWebBuild()
  const rehearsal = Date.parse('2024-09-09T09:30:00+08:00') - Date.now()
  server = await startServer({ webRoot: web.path, rehearsal, programme: aProgramme({ forum: { ...forum, look } }) })
})
afterAll(async () => {
  await server.stop()
  await web.remove()
})

async function read(path: string, language = 'en') {
  const response = await fetch(server.url + path, { headers: { 'accept-language': language } })
  return { response, text: await response.text() }
}

test('the client’s page brings the colour in both themes, and the app’s name', async () => {
  const { text } = await read('/guide/session/index?id=opening')
  const { light, dark } = accentTokens(accent)
  expect(text).toContain(`:root:root{--accent:${light.accent};`)
  expect(text).toContain(`@media(prefers-color-scheme:dark){:root:root{--accent:${dark.accent};`)
  expect(text).toContain('<meta property="og:site_name" content="Ports 2030">')
  expect(text).toContain('<meta name="apple-mobile-web-app-title" content="Ports 2030">')
  expect((await read('/', 'zh')).text).toContain('<meta property="og:site_name" content="口岸论坛">')
})

test.each(['/signs', '/programme', '/door/hall-a'])(
  '%s is in the colour, and its policy lets that style be',
  async (path) => {
    const { response, text } = await read(path)
    const styles = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? ''
    expect(styles).toContain(`:root{--accent:${accent};`)
    const hash = createHash('sha256').update(styles).digest('base64')
    expect(response.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`)
  },
)

test('the manifest has the app’s name, and the logo before the app’s own icon', async () => {
  const { response, text } = await read('/app-icon/manifest.webmanifest', 'zh')
  expect(response.headers.get('content-type')).toBe('application/manifest+json')
  expect(JSON.parse(text)).toMatchObject({ short_name: '口岸论坛', name: forum.name.zh })
  expect(JSON.parse(text).icons[0]).toEqual({
    src: '/media/logo-1a2b3c4d.png',
    sizes: '512x512',
    type: 'image/png',
    purpose: 'any',
  })
})

test.each([
  ['of a forum without a look is the short name', { ...forum, look: undefined }, forum.shortName.en, 2],
  [
    'keeps its own icon where the logo is a banner',
    { ...forum, look: { logo: { ...logo, width: 2048 } } },
    forum.shortName.en,
    2,
  ],
  ['before the first release is the app’s own', undefined, 'Forum', 2],
])('a manifest %s', (_name, of, name, icons) => {
  const made = webManifest(of as typeof forum | undefined, 'en')
  expect([made.short_name, made.icons.length]).toEqual([name, icons])
})
