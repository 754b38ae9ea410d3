import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Route } from 'playwright-core'
import { webTypeOf } from '../../cloud/server/web-types'
import config from '../../cloudbaserc.json'
import { hostedPage } from '../../scripts/deploy/steps/page'
import { WebHost } from '../hosts/browser/driver'
import { buildOf } from './builds'
import type { FunctionHost } from './function-host'

/** Where the deployment's addresses are; no test asks the network for them. */
export type CloudSite = {
  readonly address: string
  readonly files: string
  readonly web: FunctionHost
  /** The address of the CDN that stands in for the storage's. */
  readonly cdn: string
}

type Answer = { readonly status: number; readonly headers?: Record<string, string>; readonly body: string | Buffer }

/** What answers a path by the deployment's routes: the most specific goes before. */
const targetOf = (pathname: string): string | undefined =>
  config.gateway.routes
    .filter(({ path: prefix }) => prefix === '/' || pathname === prefix || pathname.startsWith(`${prefix}/`))
    .sort((a, b) => b.path.length - a.path.length)[0]?.target

/** The web client on CloudBase in a browser of its own: static hosting, the function `web`, a CDN. `asked` gathers the function's paths. */
export async function openCloudSite(browser: Browser, site: CloudSite, asked: string[] = []): Promise<WebHost> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    locale: 'en',
    serviceWorkers: 'block',
  })
  await context.route('**/*', async (route) => {
    const { status, headers, body } = await answerTo(route, site, asked)
    await route.fulfill({ status, headers, body })
  })
  return new WebHost(await context.newPage(), site.address)
}

async function answerTo(route: Route, site: CloudSite, asked: string[]): Promise<Answer> {
  const url = new URL(route.request().url())
  if (url.href.startsWith(`${site.files}/`)) return fromCdn(url.href.replace(site.files, `${site.cdn}/forum`))
  if (url.origin !== site.address) throw new Error(`${url.href} is nobody's here`)
  if (targetOf(url.pathname) === 'hosting:page') return fromHosting(url.pathname, site)
  asked.push(url.pathname)
  return fromFunction(route, url, site)
}

async function fromCdn(address: string): Promise<Answer> {
  const response = await fetch(address)
  const body = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: Object.fromEntries(response.headers), body }
}

async function fromHosting(pathname: string, { files }: CloudSite): Promise<Answer> {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1)
  const bytes = await readFile(path.join(buildOf('h5'), name)).catch(() => undefined)
  if (!bytes) return { status: 404, body: 'none' }
  const body = name === 'index.html' ? hostedPage(bytes.toString(), { files }) : bytes
  const headers = { 'content-type': webTypeOf(name), date: new Date().toUTCString() }
  return { status: 200, headers, body }
}

/** As the HTTP access service does it. */
async function fromFunction(route: Route, url: URL, { web }: CloudSite): Promise<Answer> {
  const request = route.request()
  const answer: unknown = await web.call({
    path: url.pathname,
    httpMethod: request.method(),
    headers: { ...request.headers(), 'x-real-ip': '203.0.113.7' },
    queryStringParameters: Object.fromEntries(url.searchParams),
    body: request.postData() ?? '',
    isBase64Encoded: false,
  })
  const { statusCode, headers, body, isBase64Encoded } = Object(answer)
  return { status: statusCode, headers, body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') }
}
