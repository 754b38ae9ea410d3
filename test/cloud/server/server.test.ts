import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { ManifestSchema, type Part } from 'domain/release/manifest'
import { HeadSchema } from 'domain/release/release'
import { manifestPath, noticesPath, partPath, photosPath } from 'domain/release/release-files'
import * as v from 'valibot'
import { type RawRequest, rawRequest } from '../../support/raw-request'
import { aProgramme, aSession } from '../../support/sample-programme'
import { aSeed } from '../../support/sample-seed'
import { startServer, type TestServer } from '../../support/server'
import type { TempFolder } from '../../support/temp-folder'
import { aWebBuild, INLINE_SCRIPT } from '../../support/web-build'

const PDF = { path: 'media/guide.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7') }
const IMMUTABLE = 'public, max-age=31536000, immutable'
/** A CDN asks again after ten minutes whether the file is still there. */
const REMOVABLE = `${IMMUTABLE}, s-maxage=600`
const REHEARSAL = -1234

let build: TempFolder
let server: TestServer
beforeAll(async () => {
  build = await aWebBuild()
  const seed = aSeed()
  const files = [...seed.files, PDF]
  server = await startServer({ webRoot: build.path, rehearsal: REHEARSAL, seed: { ...seed, files } })
})
afterAll(async () => {
  await server.stop()
  await build.remove()
})

const ask = (path: string, more: Partial<RawRequest> = {}) => rawRequest(server.url, { path, ...more })
const readHead = async () => v.parse(HeadSchema, JSON.parse((await ask('/head.json')).text))
/** The largest part of the release. */
const readPart = async (): Promise<Part> => {
  const { parts } = v.parse(ManifestSchema, JSON.parse((await ask(`/${manifestPath(await readHead())}`)).text))
  const [largest] = parts.sort((one, other) => other.bytes - one.bytes)
  if (!largest) throw new Error('a release without parts')
  return largest
}
const call = async (action: string, input: unknown) =>
  JSON.parse((await ask(`/api/attendee/${action}`, { method: 'POST', body: JSON.stringify(input) })).text)

test.each(['/private/a.json', '/media/../private/a.json', '/media/%2e%2e/private/a.json', '/private%2fa.json'])(
  'what is private is answered at no address: %s',
  async (path) => {
    await server.platform.blobs.put('private/a.json', { bytes: Buffer.from('"a secret"'), type: 'application/json' })
    const { status, text } = await ask(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text).not.toContain('a secret')
  },
)

describe('the api', () => {
  test('answers the head and the newest release', async () => {
    expect(await call('head', {})).toEqual(await readHead())
    expect((await call('release', {})).programme.sessions[0].announced.room).toBe('hall-a')
  })

  test('is kept by nobody', async () => {
    const { headers } = await ask('/api/attendee/head', { method: 'POST', body: '{}' })
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('the head', () => {
  test('names the newest files and the rehearsal', async () => {
    expect(await readHead()).toMatchObject({
      release: 1,
      notices: { rev: 1 },
      photos: { rev: 1 },
      rehearsal: REHEARSAL,
    })
  })

  test('is asked for anew each time, and answered 304 with a date where nothing is new', async () => {
    const { headers } = await ask('/head.json')
    expect(headers['cache-control']).toBe('no-cache')
    const etag = String(headers.etag)
    for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const again = await ask('/head.json', { headers: { 'If-None-Match': known } })
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag])
      expect(Date.parse(String(again.headers.date))).not.toBeNaN()
    }
    expect((await ask('/head.json', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  test('is another one after a release', async () => {
    const before = await ask('/head.json')
    await server.publish(aProgramme({ sessions: [aSession({ room: 'hall-b' })] }))
    const after = await ask('/head.json', { headers: { 'If-None-Match': String(before.headers.etag) } })
    expect(after.status).toBe(200)
    expect(JSON.parse(after.text).release).toBe(JSON.parse(before.text).release + 1)
  })
})

describe('files that never change', () => {
  test('the head leads to the release, the notices and the photos', async () => {
    const head = await readHead()
    const part = partPath(await readPart())
    for (const path of [manifestPath(head), part, noticesPath(head.notices), photosPath(head.photos)]) {
      const { status, headers } = await ask(`/${path}`)
      expect([status, headers['cache-control'], headers['content-type']]).toEqual([200, REMOVABLE, 'application/json'])
    }
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('a part of a release comes compressed by %s, and is whole', async (encoding, decompress) => {
    const part = await readPart()
    const path = `/${partPath(part)}`
    for (const answer of [
      await ask(path, { headers: { 'Accept-Encoding': encoding } }),
      await ask(path, { headers: { 'Accept-Encoding': `${encoding};q=0.5, identity;q=0.1` } }),
    ]) {
      expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
      expect(answer.headers['content-length']).toBe(String(answer.bytes.length))
      expect(createHash('sha256').update(decompress(answer.bytes)).digest('hex')).toBe(part.sha)
    }
  })

  test.each(['identity', 'br;q=0, gzip;q=0', 'zstd'])('a client that takes %s gets it as it is', async (accepted) => {
    const part = await readPart()
    const answer = await ask(`/${partPath(part)}`, { headers: { 'Accept-Encoding': accepted } })
    expect(answer.headers).toMatchObject({ vary: 'Accept-Encoding' })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(createHash('sha256').update(answer.bytes).digest('hex')).toBe(part.sha)
  })

  test('a drawing may do nothing but show itself', async () => {
    const { status, headers } = await ask('/media/f1.svg')
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'image/svg+xml', REMOVABLE])
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    )
  })

  test('a PDF is left to the viewer of the browser', async () => {
    const { headers, text } = await ask('/media/guide.pdf')
    expect([text, headers['content-type'], headers['x-content-type-options']]).toEqual([
      '%PDF-1.7',
      'application/pdf',
      'nosniff',
    ])
    expect(headers['content-security-policy']).toBe("base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
  })

  test('a known file is not sent again', async () => {
    const { headers } = await ask('/media/f1.svg')
    const again = await ask('/media/f1.svg', { headers: { 'If-None-Match': String(headers.etag) } })
    expect([again.status, again.headers['cache-control']]).toEqual([304, REMOVABLE])
  })
})

test.each(['/head.json', '/media/f1.svg', '/', '/js/app.0a1b2c3d.js', '/healthz'])(
  'HEAD %s answers as GET does, without the body',
  async (path) => {
    const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)]
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    const { date: _date, ...headers } = get.headers
    expect(head.headers).toMatchObject(headers)
  },
)

describe('the web client', () => {
  test.each(['/', '/pages/agenda/index', '/agenda', '/photos', '/s/opening', '/s/a.b', '/session?id=opening'])(
    '%s is the page',
    async (path) => {
      const { status, headers, text } = await ask(path)
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ])
      expect(text).toContain('<main>')
    },
  )

  test.each([
    ['/js/app.0a1b2c3d.js', 'text/javascript; charset=utf-8', IMMUTABLE],
    ['/static/0f1e2d3c4b5a69788796.png', 'image/png', IMMUTABLE],
    ['/static/icon.png', 'image/png', 'no-cache'],
    ['/service-worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ])('%s', async (path, type, cacheControl) => {
    const { status, headers } = await ask(path)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cacheControl])
    const again = await ask(path, { headers: { 'If-None-Match': String(headers.etag) } })
    expect(again.status).toBe(304)
  })

  test('its scripts come compressed', async () => {
    const answer = await ask('/js/app.0a1b2c3d.js', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })
    expect(answer.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(answer.bytes).toString()).toContain('hello')
  })

  test('only its own scripts run', async () => {
    const { headers } = await ask('/s/opening')
    const hash = createHash('sha256').update(INLINE_SCRIPT).digest('base64')
    expect(String(headers['content-security-policy']).split('; ')).toEqual([
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'none'",
      `script-src 'self' 'sha256-${hash}'`,
      "style-src 'self' 'unsafe-inline'",
      "style-src-attr 'none'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
    ])
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'x-content-type-options': 'nosniff',
    })
  })

  test('a file that a newer build took away is gone, not a fault', async () => {
    const replaced = await aWebBuild()
    const old = await startServer({ webRoot: replaced.path })
    await rm(path.join(replaced.path, 'js/app.0a1b2c3d.js'))
    expect((await rawRequest(old.url, { path: '/js/app.0a1b2c3d.js' })).status).toBe(404)
    expect(old.reported).toEqual([])
    await old.stop()
    await replaced.remove()
  })

  test('without a web build the api works and the page says what is missing', async () => {
    const bare = await startServer({ webRoot: '/nowhere' })
    const page = await rawRequest(bare.url, { path: '/' })
    expect([page.status, page.text]).toEqual([404, expect.stringContaining('npm run build')])
    expect((await rawRequest(bare.url, { path: '/head.json' })).status).toBe(200)
    await bare.stop()
  })
})

test('whoever watches the server is told that it can read its data', async () => {
  expect(JSON.parse((await ask('/healthz')).text)).toMatchObject({ status: 'ok' })
})

test('an error that nobody foresaw is 500 without its reason, and is reported', async () => {
  const broken = await startServer({ webRoot: build.path })
  await broken.platform.documents.close()
  for (const request of [{ path: '/head.json' }, { path: '/api/attendee/head', method: 'POST', body: '{}' }]) {
    const answer = await rawRequest(broken.url, request)
    expect(answer.status).toBe(500)
    expect(JSON.parse(answer.text)).toEqual({ error: { id: 'broken', message: 'Something failed on our side.' } })
  }
  expect(broken.reported.map(String)).toEqual(Array(2).fill('Error: Documents: the store is closed'))
  await broken.stop()
})
