import type { SessionId } from 'domain/programme/ids'
import { agendaCode } from 'domain/share/agenda-code'
import { readRelease } from '../../cloud/usecases/release/read-release'
import { until } from '../hosts/until'
import { samplePhones } from '../support/phones'

const phones = samplePhones()
async function scanner() {
  const phone = await phones.open({ path: 'guide/scan/index' })
  await until(() => phone.page.find('scan-camera'))
  return phone
}

async function codeOf(...ids: string[]): Promise<string> {
  const { programme } = await readRelease(phones.server.platform)
  return agendaCode(ids as SessionId[], programme)
}

test.each([
  ['another host’s link', 'https://evil.example/s/s-topic-3', 'This is no code of this forum'],
  ['a script', 'javascript:alert(1)', 'This is no code of this forum'],
  ['our own link, cut short', 'http://127.0.0.1:8080/s/s-', 'This code could not be read'],
])('%s is shown and not opened', async (_, text, words) => {
  const phone = await scanner()
  phone.journal.answer('scanCode', { result: text })
  phone.page.tap('scan-camera')
  await until(() => phone.page.find('scan-refused'))
  expect(phone.page.byId('scan-said').text).toBe(text)
  expect(phone.page.text()).toContain(words)
  phone.page.tap('scan-agenda')
  await until(() => phone.page.route === 'pages/agenda/index')
})

test('a camera that may not be used says what to do instead', async () => {
  const phone = await scanner()
  phone.journal.refuse('scanCode', 'scanCode:fail auth deny')
  phone.page.tap('scan-camera')
  await until(() => phone.done('showToast').length === 1)
  expect(phone.done('showToast')[0]).toMatchObject({ title: expect.stringContaining('Paste the link') })
})

test('a reader who goes back from the camera is told nothing', async () => {
  const phone = await scanner()
  phone.journal.refuse('scanCode', 'scanCode:fail cancel')
  phone.page.tap('scan-camera')
  await until(() => phone.done('scanCode').length === 1)
  // Whatever this answer leads to is there before what the next leads to.
  phone.journal.refuse('scanCode', 'scanCode:fail auth deny')
  phone.page.tap('scan-camera')
  await until(() => phone.done('showToast').length > 0)
  expect(phone.done('showToast')).toEqual([expect.objectContaining({ title: expect.stringContaining('Paste') })])
})

test('a colleague’s agenda comes by a link, is looked at, added, and taken back', async () => {
  const code = await codeOf('opening', 'topic-2', 'closing')
  const phone = await phones.open({
    path: `pages/now/index?q=${encodeURIComponent(`https://forum.example/s/g-${code}`)}`,
  })
  await until(() => phone.page.find('import-add'))
  expect(phone.page.text()).toContain('3 sessions are in this agenda')
  phone.page.tap('import-add')
  await until(() => phone.page.find('import-added'))
  phone.page.tap('import-mine')
  await until(() => phone.page.route === 'pages/mine/index' && phone.page.find('session-topic-2'))
  phone.page.tap('day-2024-09-10')
  await until(() => phone.page.find('session-closing'))
})

test('what was added can be taken back at once', async () => {
  const phone = await phones.open({ path: `guide/import/index?code=${await codeOf('opening')}` })
  await until(() => phone.page.find('import-add'))
  phone.page.tap('import-add')
  await until(() => phone.page.find('import-undo'))
  phone.page.tap('import-undo')
  await until(() => phone.page.find('import-add'))
})

test('a damaged agenda says so', async () => {
  const phone = await phones.open({ path: 'guide/import/index?code=3abcxyz' })
  await until(() => phone.page.text().includes('This agenda could not be read'))
})

test('an app that only comes back to the front stays where it is', async () => {
  const phone = await phones.ready({ path: 'pages/now/index?scene=s-topic-3' })
  await until(() => phone.page.find('session-title'))
  phone.comeBack('pages/agenda/index', 1089)
  await until(() => phone.page.route === 'pages/agenda/index')
  expect(phone.depth).toBe(1)
})
