import { randomUUID } from 'node:crypto'
import { mediaOf } from 'domain/photos/media'
import { sheetOf } from '../../../cloud/export/sheet'
import { xlsxOf } from '../../../cloud/export/xlsx'
import type { GatewayAnswer } from '../../../cloud/functions/web/gateway'
import type { Platform } from '../../../cloud/ports'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { readPhotos } from '../../../cloud/usecases/photos/read-photos'
import { readNewest } from '../../../cloud/usecases/release/read-release'
import { enterEnvironment } from '../../fakes/cloudbase/sdks'
import { CloudbaseServer } from '../../fakes/cloudbase/server'
import { bigProgramme } from '../../support/big-programme'
import { cloudPlatform, functionEnvironment } from '../../support/cloud-forum'
import { FunctionHost } from '../../support/function-host'
import { organiserOf } from '../../support/organisers'
import { drawing, HEIC, pagedPdf, pdf, pictureBomb, taken } from '../../support/pictures'
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
  ['a server of one machine', oneMachine, true],
  ['CloudBase', cloudBase, false],
])('an organiser of %s', (_name, start, canDraw) => {
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
      const data = bytes.toString('base64')
      await call('upload', { upload, name: 'x', size: bytes.length, index: 0, data })
      return call('bringMedia', { upload, use })
    }
    expect(await bring(pdf('/A << /S /JavaScript >>'), 'document')).toMatchObject({
      body: { error: { reason: 'pdf-active' } },
    })
    expect(await bring(drawing('', undefined, '<!DOCTYPE svg [<!ENTITY a "b">]>'), 'plan')).toMatchObject({
      status: 400,
      body: { error: { reason: 'drawing-entities' } },
    })
    expect(await bring(pagedPdf(), 'plan')).toMatchObject({
      body: canDraw ? { file: { width: 3000, height: 2250 } } : { error: { reason: 'pdf-here' } },
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

  test('sets two places on a plan, replaces it, puts a document in two languages on a session, and shows photos: all of it is public', async () => {
    const { token } = await organiserOf(home.platform, 'publisher')
    const call = async (action: string, input: object) => {
      const { status, body } = await callAs(token)(action, input)
      expect([action, status, body.error]).toEqual([action, 200, undefined])
      return body
    }
    /** The connection is lost behind each piece: what came is not told, so every piece is sent twice. */
    const send = async (name: string, bytes: Buffer) => {
      const upload = randomUUID()
      for (let index = 0; index * PIECE < bytes.length; index++)
        for (const _time of ['lost', 'again']) {
          const data = bytes.subarray(index * PIECE, (index + 1) * PIECE).toString('base64')
          await call('upload', { upload, name, size: bytes.length, index, data })
        }
      return upload
    }
    const bring = async (name: string, use: string, bytes: Buffer) =>
      (await call('bringMedia', { upload: await send(name, bytes), use })).file
    const set = async (kind: string, id: string, fields: object) => {
      const { revs } = await call('draft', {})
      const rev = revs[`${kind}/${id}`]
      const edit = rev ? { change: 'set', kind, id, rev, fields } : { change: 'create', kind, id, fields }
      return call('edit', { request: randomUUID(), edits: [edit] })
    }
    await set('floors', 'f1', { plan: await bring('hall.svg', 'plan', drawing(`<desc>${'x'.repeat(PIECE)}</desc>`)) })
    const area = { x: 10, y: 20, width: 30, height: 40 }
    for (const id of ['desk', 'bar'])
      await set('places', id, { name: { en: id }, kind: 'registration', floor: 'f1', area })
    await set('places', 'bar', { area: { ...area, x: 90 } })
    const replaced = await bring('hall-2.svg', 'plan', drawing('<circle r="3"/>'))
    await set('floors', 'f1', { plan: replaced })
    const [en, zh] = [
      await bring('brief.pdf', 'document', pdf()),
      await bring('简报.pdf', 'document', pdf('/Lang (zh)')),
    ]
    const versions = [{ language: 'zh', file: zh }]
    await set('documents', 'brief', { title: { en: 'Brief' }, language: 'en', type: 'pdf', file: en, versions })
    await set('sessions', 'opening', { documents: ['brief'] })
    const { rev } = await call('draft', {})
    await call('publish', { request: randomUUID(), draftRev: rev })

    const upload = await send('one.jpg', await taken('jpeg', 300, 200))
    const thumbnail = (await taken('jpeg', 90, 60)).toString('base64')
    const asked = { request: randomUUID(), upload, thumbnail }
    const added = await call('addPhoto', asked)
    expect(await call('addPhoto', asked)).toEqual(added)
    const second = await call('addPhoto', { request: randomUUID(), upload: await send('two.png', await taken('png')) })
    await call('captionPhoto', { request: randomUUID(), id: added.photo, wordings: { zh: '花园' } })
    for (const id of [added.photo, second.photo]) await call('removePhoto', { request: randomUUID(), id })
    await call('restorePhoto', { request: randomUUID(), id: added.photo })

    const { programme } = (await readNewest(home.platform))?.release ?? {}
    expect(programme?.floors.find(({ id }) => id === 'f1')?.plan).toEqual(replaced)
    expect(programme?.places.filter(({ id }) => ['desk', 'bar'].includes(id)).map((place) => place.area?.x)).toEqual([
      10, 90,
    ])
    expect(programme?.documents).toMatchObject([{ file: en, versions }])
    expect(programme?.sessions.find(({ id }) => id === 'opening')?.documents).toEqual(['brief'])
    const { photos } = await readPhotos(home.platform)
    const small = { path: expect.stringContaining('photo-small-') }
    expect(photos).toMatchObject([{ id: added.photo, caption: { zh: '花园' }, thumbnail: small }])
    for (const path of mediaOf(programme, photos)) {
      const kept = Buffer.from((await home.platform.blobs.get(path))?.bytes ?? [])
      expect([path, kept.length > 0, kept.toString('latin1')]).toEqual([
        path,
        true,
        expect.not.stringMatching(/Ann Example|GPS/),
      ])
    }
  })

  test('a photo that is none, or goes to an album that is not there, is refused in one sentence, and so is a forged caller', async () => {
    const call = callAs((await organiserOf(home.platform, 'editor')).token)
    const add = async (bytes: Buffer, more: object = {}) => {
      const upload = randomUUID()
      const data = bytes.toString('base64')
      await call('upload', { upload, name: 'x', size: bytes.length, index: 0, data })
      return call('addPhoto', { request: randomUUID(), upload, ...more })
    }
    const before = await readPhotos(home.platform)
    expect(await add(HEIC)).toMatchObject({ status: 400, body: { error: { reason: 'picture-kind' } } })
    expect(await add(Buffer.from('hello'))).toMatchObject({ body: { error: { reason: 'picture-kind' } } })
    const photo = await taken('jpeg', 40, 30)
    expect(await add(photo.subarray(0, 200))).toMatchObject({ body: { error: { reason: 'picture-damaged' } } })
    expect(await add(photo, { album: 'nowhere' })).toMatchObject({ status: 404, body: { error: { id: 'gone' } } })
    expect(await add(photo, { openid: 'o-forged' })).toMatchObject({
      status: 400,
      body: { error: { id: 'bad-input' } },
    })
    for (const action of ['addPhoto', 'removePhoto', 'restorePhoto', 'captionPhoto'])
      expect(await callAs('forged')(action, { request: randomUUID(), id: 'x' })).toMatchObject({ status: 401 })
    expect(await readPhotos(home.platform)).toEqual(before)
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
