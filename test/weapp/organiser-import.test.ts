import type { Edit } from 'domain/draft/edit'
import { UPLOAD_PIECE } from 'domain/import/limits'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { undoDraft } from '../../cloud/usecases/draft/undo-draft'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { type OrganiserPhone, organiserPhone, signedIn } from '../support/organiser-phones'
import { organiserOf } from '../support/organisers'
import { samplePhones } from '../support/phones'
import { aRequest } from '../support/sample-draft'

const phones = samplePhones()
const IMPORT = 'organiser/import/index'

const csv = (...lines: string[]): Uint8Array => new Uint8Array(Buffer.from(lines.join('\n')))
const HEAD = 'ID,Title,Date,Start,End,Room'
const LUNCH = 'x1,Long lunch,2024-09-09,12:00,13:00,Garden'
const WALK = 'x2,Evening walk,2024-09-09,18.00,19.00,Lobby'

const textOf = (phone: SimulatedHost, id: string): string => phone.page.find(id)?.text ?? ''
const importer = (): Promise<OrganiserPhone> => organiserPhone(phones, 'editor', IMPORT, 'import-file')

function bring(phone: SimulatedHost, name: string, bytes: Uint8Array): void {
  phone.receive(name, bytes)
  phone.page.tap(phone.page.find('import-file') ? 'import-file' : 'import-another')
}

const checked = (phone: SimulatedHost, words: string) => until(() => textOf(phone, 'import-outcome').includes(words))

const draft = () => readDraft(phones.server.platform)
const titles = async (): Promise<string[]> =>
  (await draft()).programme.sessions.flatMap(({ title }) => Object.values(title))

/** What a column's picker shows, and choosing another entry of it. */
const fieldOf = (phone: SimulatedHost, column: string): string => textOf(phone, `column-${column}`)
function choose(phone: SimulatedHost, column: string, label: string): void {
  const picker = phone.page.byId(`column-${column}`)
  picker.trigger('change', { value: String((picker.attribute('range') as string[]).indexOf(label)) })
}

test('a corrected column is read again, and remembered for the next file with the same headers', async () => {
  const { phone } = await importer()
  const file = csv('Title,Note,Date,Start', 'Hall 1,Long lunch,2024-09-09,12:00')
  bring(phone, 'lunch.csv', file)
  await checked(phone, '1 of 1 row')
  expect(phone.page.text()).toContain('Hall 1')
  expect([fieldOf(phone, 'A'), fieldOf(phone, 'B')]).toEqual(['Title', 'Not taken'])
  choose(phone, 'B', 'Title')
  await until(() => fieldOf(phone, 'A') === 'Not taken' && fieldOf(phone, 'B') === 'Title')
  phone.relaunch()
  await until(() => phone.page.find('import-file'))
  bring(phone, 'lunch-2.csv', csv('Title,Note,Date,Start', 'Hall 2,Longer lunch,2024-09-09,12:00'))
  await checked(phone, '1 of 1 row')
  expect([fieldOf(phone, 'A'), fieldOf(phone, 'B')]).toEqual(['Not taken', 'Title'])
})

test('in Chinese a repaired row says what was done, with the old value and the new one', async () => {
  const member = await organiserOf(phones.server.platform, 'editor', 'Li Na')
  const phone = await phones.open({ path: IMPORT, device: signedIn(member), phone: { language: 'zh_CN' } })
  await until(() => phone.page.find('import-file'))
  bring(phone, 'walk.csv', csv(HEAD, WALK, 'x3,No time,2024-09-09,,,'))
  await checked(phone, '2 行中有 1 行进入草稿：新增 1 场')
  const text = phone.page.text()
  for (const words of ['18.00 – 19.00', '18:00–19:00', '时间写法不同', '没有开始时间', '未导入 1', '已修正 1'])
    expect(text).toContain(words)
  expect(text.lastIndexOf('No time')).toBeLessThan(text.lastIndexOf('Evening walk'))
})

test('a draft that was changed meanwhile is checked against anew, with the file kept; one undo takes all back', async () => {
  const { phone, member } = await importer()
  bring(phone, 'day.csv', csv(HEAD, LUNCH, WALK))
  await checked(phone, '2 of 2 rows')
  const { revs } = await draft()
  const bo = await organiserOf(phones.server.platform, 'editor', 'Bo')
  const edits: Edit[] = [
    { change: 'set', kind: 'sessions', id: 'opening', rev: revs['sessions/opening'] ?? 0, fields: { full: true } },
  ]
  await editDraft(phones.server.platform, { id: bo.member.id, name: 'Bo' }, { request: aRequest(), edits })
  phone.page.tap('import-take')
  await until(() => phone.page.find('import-stale'))
  await checked(phone, '2 of 2 rows')
  expect(await titles()).not.toContain('Long lunch')
  phone.page.tap('import-take')
  await until(() => phone.page.route === 'organiser/review/index')
  expect(await titles()).toEqual(expect.arrayContaining(['Long lunch', 'Evening walk']))
  await undoDraft(phones.server.platform, { id: member.member.id, name: 'x' }, { request: aRequest() })
  expect(await titles()).not.toContain('Long lunch')
})

test('a file that the draft has already offers nothing to take', async () => {
  const { phone, member } = await importer()
  const file = csv(HEAD, LUNCH)
  bring(phone, 'day.csv', file)
  await checked(phone, '1 of 1 row')
  phone.page.tap('import-take')
  await until(() => phone.page.route === 'organiser/review/index')
  phone.open(`/${IMPORT}`)
  await until(() => phone.page.find('import-file'))
  bring(phone, 'day.csv', file)
  await checked(phone, 'The draft has all of this already')
  expect(phone.page.find('import-take')).toBeUndefined()
  await undoDraft(phones.server.platform, { id: member.member.id, name: 'x' }, { request: aRequest() })
})

test('a file of which no row can be taken says where to look', async () => {
  const { phone } = await importer()
  bring(phone, 'bare.csv', csv('Title,Date,Start', 'Without a time,2024-09-09,'))
  await checked(phone, 'No row can be taken')
  expect(phone.page.find('import-take')).toBeUndefined()
  expect(phone.page.text()).toContain('No start')
})

const large = csv(
  HEAD,
  ...Array.from({ length: 4000 }, (_, row) => `r${row},Talk ${row},2024-09-09,09:00,10:00,Hall ${row}`),
)
const PIECES = Math.ceil(large.byteLength / UPLOAD_PIECE)
const uploads = (phone: SimulatedHost): number => phone.network.asked.filter((url) => url.endsWith('/upload')).length

test('a cut upload goes on with the piece that it lost', async () => {
  const { phone } = await importer()
  phone.network.hold('/upload')
  bring(phone, 'large.csv', large)
  await until(() => uploads(phone) === 1)
  phone.network.release()
  phone.network.hold('/upload')
  await until(() => uploads(phone) === 2)
  phone.setOffline(true)
  phone.network.release()
  await until(() => textOf(phone, 'import-cut').includes('No connection'))
  phone.setOffline(false)
  await checked(phone, '4000 of 4000 rows')
  expect(PIECES).toBeGreaterThan(2)
  expect(uploads(phone)).toBe(PIECES + 1)
})

test('a file that is chosen while another is on its way takes its place', async () => {
  const { phone } = await importer()
  phone.network.hold('/upload')
  bring(phone, 'large.csv', large)
  await until(() => textOf(phone, 'import-progress').includes('large.csv'))
  bring(phone, 'small.csv', csv(HEAD, WALK))
  await until(() => textOf(phone, 'import-progress').includes('small.csv'))
  phone.network.release()
  await checked(phone, '1 of 1 row')
  expect(textOf(phone, 'import-name')).toBe('small.csv')
})

test.each([
  ['a picture', 'plan.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'A PDF or a picture has no rows'],
  ['nothing', 'empty.csv', new Uint8Array(), 'There is nothing in this file.'],
])('%s is refused in one sentence', async (_what, name, bytes, words) => {
  const { phone } = await importer()
  bring(phone, name, bytes)
  await until(() => textOf(phone, 'import-problem').includes(words))
  expect(phone.page.find('import-retry')).toBeUndefined()
})

test('who leaves WeChat’s list of files stays where they were', async () => {
  const { phone } = await importer()
  phone.page.tap('import-file')
  await until(() => phone.done('chooseMessageFile').length === 1)
  expect(phone.page.find('import-progress')).toBeUndefined()
  expect(phone.page.find('import-refused')).toBeUndefined()
})
