import { startServer, type TestServer } from '../../support/server'
import { aWebBuild } from '../../support/web-build'

let server: TestServer
let web: Awaited<ReturnType<typeof aWebBuild>>
beforeAll(async () => {
  web = await aWebBuild()
  server = await startServer({ webRoot: web.path, filings: { icp: '京ICP备12345678号-1' } })
})
afterAll(async () => {
  await server.stop()
  await web.remove()
})

test.each(['/', '/guide/about/index', '/index.html'])(
  '%s carries the filings: a visitor gets the page, the service worker keeps index.html',
  async (path) => {
    const response = await fetch(server.url + path)
    const html = await response.text()
    expect(html).toContain('<meta name="forum-icp" content="京ICP备12345678号-1">')
    expect(html).not.toContain('forum-public-security')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  },
)
