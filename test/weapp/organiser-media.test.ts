import { UPLOAD_PIECE } from 'domain/import/limits'
import type { ItemKind } from 'domain/programme/kinds'
import { itemIn } from '@/organiser/edit/view'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { readPhotos } from '../../cloud/usecases/photos/read-photos'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { organiserPhone, toasts } from '../support/organiser-phones'
import { samplePhones } from '../support/phones'
import { drawing, pdf, taken } from '../support/pictures'
import { anna, aRequest } from '../support/sample-draft'

jest.setTimeout(60_000)

const phones = samplePhones()
const platform = () => phones.server.platform

const pathOf = (kind: ItemKind, id: string) => `organiser/edit/index?kind=${kind}&${id ? `id=${id}` : 'new=1'}`
const inDraft = async (kind: ItemKind, id: string) => Object(itemIn((await readDraft(platform())).programme, kind, id))
const open = async (kind: ItemKind, id: string, element: string): Promise<SimulatedHost> =>
  (await organiserPhone(phones, 'editor', pathOf(kind, id), element)).phone
const textOf = (phone: SimulatedHost, id: string): string => phone.page.find(id)?.text ?? ''

/** A file that came to a chat is chosen in a field of the form. */
function bring(phone: SimulatedHost, field: string, name: string, bytes: Buffer): void {
  phone.receive(name, new Uint8Array(bytes))
  phone.page.tap(field)
}
async function save(phone: SimulatedHost): Promise<void> {
  const before = toasts(phone).length
  await until(() => !['Nothing to save', 'Saving …'].includes(phone.page.byId('edit-save').text))
  phone.page.tap('edit-save')
  await until(() => toasts(phone).length > before)
  expect(toasts(phone)).toContain('Saved in the draft')
}

const FLOOR = 'level-1'
const PLAN = `floors-${FLOOR}-plan`
const uploads = (phone: SimulatedHost): number => phone.network.asked.filter((url) => url.endsWith('/upload')).length

test('a plan is brought from a chat over a lost connection, replaced, and taken away', async () => {
  const phone = await open('floors', FLOOR, PLAN)
  expect(phone.page.text()).toContain('an SVG at most 2 MB')
  phone.network.hold('/upload')
  bring(phone, PLAN, 'hall.svg', drawing(`<script/><desc>${'x'.repeat(3 * UPLOAD_PIECE)}</desc>`))
  await until(() => textOf(phone, `${PLAN}-progress`).includes('hall.svg'))
  await until(() => uploads(phone) === 1)
  phone.setOffline(true)
  phone.network.release()
  await until(() => textOf(phone, `${PLAN}-cut`).includes('No connection'))
  phone.setOffline(false)
  await until(() => phone.page.text().includes('Scripts and animations of the drawing were left out.'))
  expect(phone.page.text()).not.toContain('Look at where its places are')
  await save(phone)
  const first = (await inDraft('floors', FLOOR)).plan
  expect(first).toMatchObject({ path: expect.stringMatching(/^media\/plan-.*\.svg$/), width: 800, height: 600 })
  bring(phone, PLAN, 'hall.png', await taken('png', 400, 250))
  await until(() => phone.page.text().includes('Look at where its places are'))
  await save(phone)
  expect((await inDraft('floors', FLOOR)).plan).toMatchObject({
    path: expect.stringMatching(/\.png$/),
    width: 400,
    height: 250,
  })
  phone.page.tap(`${PLAN}-remove`)
  await until(() => phone.page.text().includes('No file yet'))
  await save(phone)
  expect(await inDraft('floors', FLOOR)).not.toHaveProperty('plan')
  expect(phone.problems()).toEqual([])
})

test('a portrait comes from the phone’s album, and what is no picture is refused in one sentence', async () => {
  const { people } = (await readDraft(platform())).programme
  const id = people[0]?.id ?? ''
  const field = `people-${id}-portrait`
  const phone = await open('people', id, field)
  phone.receive('face.jpg', new Uint8Array(await taken('jpeg')))
  phone.page.tap(`${field}-album`)
  await until(() => phone.page.text().includes('JPG'))
  await save(phone)
  expect((await inDraft('people', id)).portrait).toMatchObject({ width: 200, height: 300 })
  bring(phone, field, 'face-2.png', Buffer.from('no picture'))
  await until(() => textOf(phone, `${field}-problem`).includes('This kind of picture is not taken.'))
  bring(phone, field, 'face-3.png', Buffer.alloc(0))
  await until(() => textOf(phone, `${field}-problem`).includes('There is nothing in this file.'))
})

test('photos from the album are shown without where they were taken, one is captioned, removed and put back', async () => {
  const phone = (await organiserPhone(phones, 'editor', 'organiser/photos/index', 'photo-files-album')).phone
  expect(phone.page.text()).toContain('at most 20 MB each')
  const before = await readPhotos(platform())
  for (const shade of [20, 200])
    phone.receive(`shot-${shade}.jpg`, new Uint8Array(await taken('jpeg', 400, 300, shade)))
  phone.receive('shot-no.jpg', new Uint8Array(Buffer.from('no picture')))
  phone.network.hold('/upload')
  phone.page.tap('photo-files-album')
  await until(() => textOf(phone, 'photo-upload-progress').includes('Photo 1 of 3'))
  phone.setOffline(true)
  phone.network.release()
  await until(() => textOf(phone, 'photo-upload-cut').includes('No connection'))
  phone.setOffline(false)
  await until(() => textOf(phone, 'photo-outcome') === '2 photos added · 1 was not taken')
  expect(phone.page.text()).toContain('This kind of picture is not taken. Save it as PNG, JPEG or WebP.')
  const { albums, photos } = await readPhotos(platform())
  const added = photos.slice(before.photos.length)
  expect(added).toMatchObject([
    { album: albums[0]?.id, caption: {}, picture: { width: 300, height: 400 } },
    { album: albums[0]?.id, caption: {} },
  ])
  for (const { path } of added.flatMap(({ picture, thumbnail }) => [picture, thumbnail]))
    expect(Buffer.from((await platform().blobs.get(path))?.bytes ?? []).toString('latin1')).not.toMatch(
      /Ann Example|GPS|Exif/,
    )
  await until(() => phone.page.text().includes('2 without a caption'))
  const id = added[1]?.id ?? ''
  phone.page.tap(`photo-${id}`)
  await until(() => phone.page.find('caption-en'))
  phone.page.input('caption-en', 'In the garden')
  await until(() => !phone.page.byId('photo-save').attribute('disabled'))
  phone.page.tap('photo-save')
  await until(() => phone.page.text().includes('Not in Chinese') && !phone.page.find('photo-save'))
  phone.page.tap(`photo-${id}`)
  await until(() => phone.page.find('photo-remove'))
  phone.page.tap('photo-remove')
  await until(() => phone.page.find('photo-undo'))
  expect((await readPhotos(platform())).photos.map((one) => one.id)).not.toContain(id)
  phone.page.tap('photo-undo')
  await until(async () => (await readPhotos(platform())).photos.some((one) => one.id === id))
  expect((await readPhotos(platform())).photos.at(-1)).toMatchObject({ id, caption: { en: 'In the garden' } })
  expect(phone.problems()).toEqual([])
})

test('photos that are given up stay out, those before them stay in', async () => {
  const phone = (await organiserPhone(phones, 'editor', 'organiser/photos/index', 'photo-files')).phone
  const before = (await readPhotos(platform())).photos.length
  for (const shade of [60, 120]) phone.receive(`chat-${shade}.png`, await taken('png', 90, 60, shade))
  phone.network.hold('/addPhoto')
  phone.page.tap('photo-files')
  await until(() => phone.network.asked.some((url) => url.endsWith('/addPhoto')))
  phone.page.tap('photo-upload-cancel')
  phone.network.release()
  await until(() => phone.page.find('photo-upload-cancel') === undefined)
  await until(async () => (await readPhotos(platform())).photos.length === before + 1)
  expect(phone.network.asked.filter((url) => url.endsWith('/addPhoto'))).toHaveLength(1)
  expect(phone.problems()).toEqual([])
})

test('a new document in two languages is put on a session, and a guest opens the one they read', async () => {
  const phone = await open('documents', '', 'documents-new-title-en')
  phone.page.input('documents-new-title-en', 'Brief')
  bring(phone, 'documents-new-file', 'brief.pdf', pdf())
  await until(() => phone.page.text().includes('PDF · 1 kB'))
  phone.page.tap('documents-new-versions-add')
  await until(() => phone.page.find('documents-new-versions-0-file'))
  const language = phone.page.byId('documents-new-versions-0-language')
  language.trigger('change', { value: String((language.attribute('range') as string[]).indexOf('Chinese')) })
  bring(phone, 'documents-new-versions-0-file', '简报.pdf', pdf('/Lang (zh)'))
  await until(() => phone.page.text().split('PDF · 1 kB').length === 3)
  await save(phone)
  expect(await inDraft('documents', 'brief')).toMatchObject({
    language: 'en',
    type: 'pdf',
    versions: [{ language: 'zh' }],
  })

  const session = await open('sessions', 'opening', 'sessions-opening-documents-add')
  session.page.tap('sessions-opening-documents-add')
  const { documents } = await inDraft('sessions', 'opening')
  const row = `sessions-opening-documents-${documents.length}`
  await until(() => session.page.find(row))
  const choice = session.page.byId(row)
  choice.trigger('change', { value: String((choice.attribute('range') as string[]).indexOf('Brief')) })
  await save(session)
  const { rev } = await readDraft(platform())
  await publishDraft(platform(), anna, { request: aRequest(), draftRev: rev })

  const guest = await phones.open({ path: 'guide/session/index?id=opening', phone: { language: 'zh_CN' } })
  await until(() => guest.page.find('document-brief-en'))
  expect(textOf(guest, 'document-brief')).toMatch(/Brief.*中文.*PDF/s)
  guest.page.tap('document-brief')
  await until(() => guest.done('openDocument').length === 1)
  expect(guest.problems()).toEqual([])
})
