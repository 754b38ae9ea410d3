import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { consoleActor } from '../../../cloud/usecases/actor'
import { readAudit } from '../../../cloud/usecases/draft/acts'
import { invite } from '../../../cloud/usecases/members/invite'
import { readOrganisers, revoke } from '../../../cloud/usecases/members/people'
import type { ForumCli } from '../../../scripts/deploy/first-release'
import { sessionCheck } from '../../../scripts/smoke/session'
import { smoke } from '../../../scripts/smoke/smoke'
import { startServer, type TestServer } from '../../support/server'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

/** What stands between, as a cache that was set up wrongly does: some answers in place of the server's. */
type Spoilt = Readonly<Record<string, { status?: number; body?: string; headers?: Record<string, string> }>>

let web: TempFolder
let server: TestServer
let between: Server
let spoilt: Spoilt
let address: string
let said: string[]
let failing: string | undefined

beforeAll(async () => {
  web = await tempFolder()
  await writeFile(
    `${web.path}/index.html`,
    '<!doctype html><head><title>Forum</title></head><body><div id="app"></div></body>',
  )
  await writeFile(`${web.path}/service-worker.js`, '// worker')
  server = await startServer({ webRoot: web.path })
  between = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = 'GET', url = '/' } = request
    const headers = { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' }
    const answer = await fetch(server.url + url, {
      method,
      headers,
      ...(method === 'POST' && { body: Buffer.concat(chunks) }),
    })
    const { status, body, headers: more } = Object.entries(spoilt).find(([path]) => url.startsWith(path))?.[1] ?? {}
    response.writeHead(status ?? answer.status, { 'content-type': answer.headers.get('content-type') ?? '', ...more })
    response.end(body ?? Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((ready) => between.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(between.address() as AddressInfo).port}`
})
afterAll(async () => {
  between.closeAllConnections()
  between.close()
  await server.stop()
  await web.remove()
})
beforeEach(() => {
  spoilt = {}
  said = []
  failing = undefined
})

const look = (files?: string) =>
  smoke({ address, files, acting: [sessionCheck(address, forum)], say: (line) => said.push(line) })
const bad = () => said.filter((line) => line.startsWith('NOT'))

/** The verbs that are needed of the command line, on the server's data. */
const forum: ForumCli = async ([verb, word = '']) => {
  if (verb === failing) throw new Error(`"forum ${verb}" failed`)
  if (verb === 'invite') return invite(server.platform, consoleActor, { role: 'editor' })
  if (verb === 'audit') return { acts: await readAudit(server.platform, { limit: 50 }) }
  return revoke(server.platform, consoleActor, word)
}

test('a healthy forum: everything is seen, and nothing is left behind', async () => {
  expect(await look()).toBe(true)
  expect(said.filter((line) => line.startsWith('ok'))).toHaveLength(10)
  expect(said.join('\n')).toContain('shows "Opening ceremony"')
  expect(await readOrganisers(server.platform)).toEqual({ members: [], invitations: [] })
})

test.each<[string, Spoilt, string]>([
  ['an old head', { '/head.json': { headers: { age: '120' } } }, 'it is 120 s old; set the cache rule'],
  [
    'a head for a day',
    { '/head.json': { headers: { 'cache-control': 'max-age=86400' } } },
    'clients may keep it 86400 s',
  ],
  ['a head that is a page', { '/head.json': { body: '<html>' } }, 'NOT  head.json: no JSON, status 200: <html>'],
  ['no head', { '/head.json': { status: 403, body: 'denied' } }, 'NOT  head.json: status 403: denied'],
  ['another release', { '/release/': { body: '{}' } }, 'NOT  release: its hash is'],
  ['a route that is missing', { '/healthz': { status: 404, body: 'INVALID_PATH' } }, 'NOT  web function: status 404'],
  ['a card that is missing', { '/s/': { body: '<html></html>' } }, 'NOT  link card:'],
  [
    'a route that takes too much',
    { '/service-worker.js': { status: 404, body: '{}' } },
    'NOT  service worker: status 404',
  ],
  ['calls without an answer', { '/api/': { status: 500, body: '{}' } }, 'NOT  attendee: status 500'],
  ['hosting without the page', { '/': { status: 404, body: 'NoSuchKey' } }, 'NOT  web page: status 404'],
])('%s is told as what it is', async (_name, faults, words) => {
  spoilt = faults
  expect(await look(address)).toBe(false)
  expect(bad().join('\n')).toContain(words)
})

test('files that pages of the forum may not read are told', async () => {
  expect(await look(server.url)).toBe(false)
  expect(bad()).toEqual([expect.stringContaining(`pages of ${address} may not read it (allowed: nobody)`)])
})

test('an editor that was made is taken away though the look around failed', async () => {
  spoilt = { '/api/organiser/draft': { status: 500, body: '{}' } }
  expect(await look()).toBe(false)
  expect(await readOrganisers(server.platform)).toEqual({ members: [], invitations: [] })
})

test('no code that works is left behind where nobody answers and the audit cannot be read', async () => {
  failing = 'audit'
  await expect(sessionCheck('http://127.0.0.1:9', forum).look()).rejects.toThrow('does not answer')
  expect(await readOrganisers(server.platform)).toEqual({ members: [], invitations: [] })
})

test('an editor whose sign-in got no answer is found and taken away', async () => {
  spoilt = { '/api/organiser/redeem': { status: 500, body: '{"error":{}}' } }
  expect(await look()).toBe(false)
  expect(bad()).toEqual([expect.stringContaining('status 500')])
  expect(await readOrganisers(server.platform)).toEqual({ members: [], invitations: [] })
})

test('an editor that cannot be taken away is told by its id', async () => {
  failing = 'revoke'
  expect(await look()).toBe(false)
  expect(bad()).toEqual([expect.stringMatching(/the editor "Smoke test" is left behind: forum revoke m\S+ \(/)])
  for (const { id } of (await readOrganisers(server.platform)).members) await revoke(server.platform, consoleActor, id)
})

test('an address where nobody is, is told as that', async () => {
  const lines: string[] = []
  const nobody = 'http://127.0.0.1:9'
  expect(await smoke({ address: nobody, acting: [], say: (line) => lines.push(line) })).toBe(false)
  expect(lines.join('\n')).toContain('does not answer')
})
