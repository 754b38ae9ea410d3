import { randomUUID } from 'node:crypto'
import { sheetOf } from '../../../cloud/export/sheet'
import { xlsxOf } from '../../../cloud/export/xlsx'
import type { GatewayAnswer } from '../../../cloud/functions/web/gateway'
import type { Platform } from '../../../cloud/ports'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { enterEnvironment } from '../../fakes/cloudbase/sdks'
import { CloudbaseServer } from '../../fakes/cloudbase/server'
import { bigProgramme } from '../../support/big-programme'
import { cloudPlatform, functionEnvironment } from '../../support/cloud-forum'
import { FunctionHost } from '../../support/function-host'
import { organiserOf } from '../../support/organisers'
import { drawing, pdf, pictureBomb, taken } from '../../support/pictures'
import { rawRequest } from '../../support/raw-request'
import { aSeed } from '../../support/sample-seed'
import { startServer } from '../../support/server'

jest.setTimeout(120_000)

/** A home whose organisers work over HTTP. */
type Home = {
  readonly platform: Platform
  post(path: string, headers: Record<string, string>, body: string): Promise<{ status: number; text: string }>
  stop(): Promise<void>
}

async function oneMachine(): Promise<Home> {
  const server = await startServer()
  return {
    platform: server.platform,
    post: (path, headers, body) => rawRequest(server.url, { path, method: 'POST', headers, body }),
    stop: () => server.stop(),
  }
}

async function cloudBase(): Promise<Home> {
  const server = new CloudbaseServer()
  await server.start()
  enterEnvironment(server.address)
  const platform = cloudPlatform(server)
  await openForum(platform, async () => aSeed())
  const files = 'https://666f-forum-1-1250000000.tcb.qcloud.la/forum'
  const web = await FunctionHost.start('web', {
    ...functionEnvironment(server),
    FORUM_ADDRESS: 'https://forum.example',
    FORUM_FILES: files,
  })
  return {
    platform,
    post: async (path, headers, body) => {
      const asked: unknown = await web.call({
        path,
        httpMethod: 'POST',
        headers: { host: 'forum.example', 'x-real-ip': '203.0.113.7', ...headers },
        queryStringParameters: {},
        requestContext: { envId: 'forum-1' },
        body,
        isBase64Encoded: false,
      })
      const answer = asked as GatewayAnswer
      const bytes = Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8')
      return { status: answer.statusCode, text: bytes.toString('utf8') }
    },
    stop: async () => {
      await web.stop()
      await server.stop()
    },
  }
}

const SESSIONS = 120
/** Smaller than a client's, so that there are several. */
const PIECE = 3000 // bytes
const workbook = xlsxOf(sheetOf(bigProgramme(SESSIONS)))

describe.each([
  ['a server of one machine', oneMachine],
  ['CloudBase', cloudBase],
])('an organiser of %s', (_name, start) => {
  let home: Home
  beforeAll(async () => {
    home = await start()
  })
  afterAll(() => home.stop())

  const callAs = (token: string) => async (action: string, input: object) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const { status, text } = await home.post(`/api/organiser/${action}`, headers, JSON.stringify(input))
    return { status, body: JSON.parse(text) }
  }

  test('brings a plan in pieces, puts it on a floor and publishes it; it is kept as a public file, its pieces are not', async () => {
    const call = callAs((await organiserOf(home.platform, 'publisher')).token)
    const before = await readDraft(home.platform)
    const bytes = drawing(`<script>alert(1)</script><desc>${'x'.repeat(3 * PIECE)}</desc>`)
    const upload = randomUUID()
    const send = (index: number) => {
      const data = bytes.subarray(index * PIECE, (index + 1) * PIECE).toString('base64')
      return call('upload', { upload, name: 'hall.svg', size: bytes.length, index, data })
    }
    const pieces = Math.ceil(bytes.length / PIECE)
    await send(0)
    expect(await call('bringMedia', { upload, use: 'plan' })).toMatchObject({
      status: 404,
      body: { error: { id: 'gone' } },
    })
    // The answer to a piece was lost: it comes again.
    for (let index = 0; index < pieces; index++) expect(await send(index)).toMatchObject({ status: 200 })
    const brought = await call('bringMedia', { upload, use: 'plan' })
    expect(brought).toMatchObject({ status: 200, body: { leftOut: ['active'], file: { width: 400, height: 300 } } })
    expect(await call('bringMedia', { upload, use: 'plan' })).toEqual(brought)
    const { file } = brought.body
    const kept = await home.platform.blobs.get(file.path)
    expect(Buffer.from(kept?.bytes ?? []).toString()).toMatch(/^<svg.*<rect id="a"/)
    const fields = { plan: file }
    const edit = { change: 'set', kind: 'floors', id: 'f1', rev: before.revs['floors/f1'], fields }
    const { body: done } = await call('edit', { request: randomUUID(), edits: [edit] })
    expect(await call('edit', { request: randomUUID(), edits: [edit] })).toMatchObject({
      body: { error: { id: 'stale' } },
    })
    expect(await call('publish', { request: randomUUID(), draftRev: done.draftRev })).toMatchObject({ status: 200 })
    expect(await home.platform.blobs.list('media/plan-')).toEqual([file.path])
  })

  test('is told in one sentence what is wrong with a file, and of a permission that is forged', async () => {
    const call = callAs((await organiserOf(home.platform, 'editor')).token)
    const bring = async (bytes: Buffer, use: string) => {
      const upload = randomUUID()
      await call('upload', { upload, name: 'x', size: bytes.length, index: 0, data: bytes.toString('base64') })
      return call('bringMedia', { upload, use })
    }
    expect(await bring(pdf('/A << /S /JavaScript >>'), 'document')).toMatchObject({
      body: { error: { reason: 'pdf-active' } },
    })
    expect(await bring(drawing('', undefined, '<!DOCTYPE svg [<!ENTITY a "b">]>'), 'plan')).toMatchObject({
      status: 400,
      body: { error: { reason: 'drawing-entities' } },
    })
    expect(await bring(pictureBomb().subarray(0, 50_000), 'plan')).toMatchObject({
      body: { error: { reason: 'picture-pixels' } },
    })
    expect(await bring(await taken('png', 40, 30), 'portrait')).toMatchObject({ status: 200 })
    expect(await call('bringMedia', { upload: randomUUID(), use: 'plan' })).toMatchObject({
      body: { error: { id: 'gone' } },
    })
    expect(await callAs('forged')('bringMedia', { upload: randomUUID(), use: 'plan' })).toMatchObject({ status: 401 })
  })

  test('brings a workbook in pieces, is told what it comes to, and takes it in; undo takes it back', async () => {
    const { token } = await organiserOf(home.platform, 'editor')
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const call = async (action: string, input: object) => {
      const { status, text } = await home.post(`/api/organiser/${action}`, headers, JSON.stringify(input))
      expect([action, status, text.slice(0, status === 200 ? 0 : 300)]).toEqual([action, 200, ''])
      return { text, body: JSON.parse(text) }
    }
    const before = await readDraft(home.platform)
    const upload = randomUUID()
    const pieces = Math.ceil(workbook.byteLength / PIECE)
    for (let index = 0; index < pieces; index++) {
      const data = Buffer.from(workbook.slice(index * PIECE, (index + 1) * PIECE)).toString('base64')
      const piece = { upload, name: 'programme.xlsx', size: workbook.byteLength, index, data }
      expect((await call('upload', piece)).body).toEqual({ pieces: index + 1 })
    }
    const checked = (await call('checkImport', { upload })).body
    expect(checked).toMatchObject({ report: { format: 'xlsx', taken: SESSIONS, leftOut: [] }, isChange: true })
    expect((await readDraft(home.platform)).rev).toBe(before.rev)
    const accept = { upload, request: randomUUID(), draftRev: checked.draftRev }
    const accepted = (await call('acceptImport', accept)).body
    expect(accepted.report).toEqual(checked.report)
    expect((await readDraft(home.platform)).programme.sessions.length).toBe(
      before.programme.sessions.length + checked.report.changes.added,
    )
    const audit = await call('audit', { limit: 1 })
    const { act, tally, after } = audit.body.acts[0]
    expect({ act, after }).toEqual({ act: 'import', after: null })
    expect(tally.added).toBeGreaterThanOrEqual(checked.report.changes.added)
    expect(audit.text.length).toBeLessThan(500)
    await call('undo', { request: randomUUID() })
    expect((await readDraft(home.platform)).programme).toEqual(before.programme)
    expect((await call('audit', { limit: 2 })).text.length).toBeLessThan(1000)
  })
})
