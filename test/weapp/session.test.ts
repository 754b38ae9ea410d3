import { until } from '../hosts/until'
import { samplePhones } from '../support/phones'

const phones = samplePhones()

/** With its speakers: they stand below the abstract, so they wait for it. */
async function session(id: string) {
  const phone = await phones.ready({ path: `guide/session/index?id=${id}` })
  await until(() => phone.page.allByClass('person-row').length > 0)
  return phone
}

test('a session says when, where, in which topic, in which languages and on which channels', async () => {
  const { page } = await session('topic-1')
  expect(page.byId('session-title').text).toBe('Regulating and Facilitating Personnel Exchanges')
  expect(page.byId('session-when').text).toBe('Mon 9 Sep \u206611:10–12:30\u2069')
  const text = page.text()
  expect(text).toContain('Topic 1')
  expect(text).toContain('Forum time, UTC+08:00')
  expect(text).toContain('Main Hall')
  expect(text).toContain('Level 1')
  expect(text).toContain('Spoken in Chinese · English')
  expect(page.allByClass('channel').map((channel) => channel.text.replace(/\s+/g, ' '))).toEqual(
    ['Chinese', 'English', 'French', 'Russian', 'Spanish', 'Arabic'].map((language, at) =>
      expect.stringMatching(new RegExp(`^${at + 1} ?${language}$`)),
    ),
  )
})

test('a speaker stands with role, mode and delegation, and a sample is marked as one', async () => {
  const { page } = await session('topic-1')
  const rows = page.allByClass('person-row').map((row) => row.text)
  expect(rows).toHaveLength(4)
  expect(rows[1]).toContain('Representative of China')
  expect(rows[1]).toContain('Immigration and exit-entry authority')
  expect(rows[1]).toContain('Speaker · in person')
  expect(rows[1]).toContain('Sample')
})

test('a speech by video says so', async () => {
  const { page } = await session('speech-iom')
  const [row] = page.allByClass('person-row').map(({ text }) => text)
  expect(row).toContain('Amy Pope')
  expect(row).toContain('Director General of IOM')
  expect(row).toContain('International Organization for Migration (IOM)')
  expect(row).toContain('Speaker · by video')
  expect(row).not.toContain('Sample')
})

test('the room leads to the plan, with its place lit', async () => {
  const phone = await session('topic-2')
  phone.page.tap('session-map')
  await until(() => phone.page.route === 'pages/venue/index' && phone.page.find('place-name'))
  expect(phone.page.byId('place-name').text).toBe('Hall A')
  expect(phone.page.byId('place-hall-a').classes).toContain('plan__press--lit')
  expect(phone.page.byId('place-sessions').text).toContain('Collaboratively Preventing Security Risks at Ports')
})

test('a document opens, and opens again without a network', async () => {
  const phone = await session('topic-1')
  phone.page.tap('document-outline-en')
  await until(() => phone.done('openDocument').length === 1)
  const opened = phone.done('openDocument')[0] as { filePath: string }
  expect(phone.device.files.get(opened.filePath)).toMatch(/^%PDF-/)
  phone.setOffline(true)
  phone.relaunch()
  await until(() => phone.page.find('document-outline-en'))
  phone.page.tap('document-outline-en')
  await until(() => phone.done('openDocument').length === 2)
  expect(phone.done('openDocument')[1]).toMatchObject({ filePath: opened.filePath })
})

test('a document that cannot be fetched says so, and opens once it can', async () => {
  const phone = await session('topic-1')
  phone.network.failWith('timeout', '/media/')
  phone.page.tap('document-outline-en')
  await until(() =>
    phone.done('showToast').some((toast) => Object(toast).title === 'The document could not be loaded.'),
  )
  phone.network.release()
  phone.page.tap('document-outline-en')
  await until(() => phone.done('openDocument').length === 1)
})

test('a session goes into the phone’s calendar with its room and times, as moments', async () => {
  const phone = await session('topic-1')
  phone.page.tapText('Calendar')
  await until(() => phone.done('addPhoneCalendar').length === 1)
  expect(phone.done('addPhoneCalendar')[0]).toMatchObject({
    title: 'Regulating and Facilitating Personnel Exchanges',
    startTime: Date.parse('2024-09-09T11:10:00+08:00') / 1000,
    endTime: String(Date.parse('2024-09-09T12:30:00+08:00') / 1000),
    location: 'Main Hall',
  })
  await until(() => phone.done('showToast').length === 1)
  expect(phone.done('showToast')[0]).toMatchObject({ title: 'Added to your calendar' })
})

test.each([
  ['refuses', 'addPhoneCalendar:fail auth deny', 'No access to your calendar. Allow it under ··· › Settings.'],
  ['calls off', 'addPhoneCalendar:fail cancel', 'Not added to your calendar'],
  ['has none of', 'addPhoneCalendar:fail', 'The calendar could not be opened.'],
])('a calendar that the reader %s is said to be without the session', async (_, reason, words) => {
  const phone = await session('topic-1')
  phone.journal.refuse('addPhoneCalendar', reason)
  phone.page.tapText('Calendar')
  await until(() => phone.done('showToast').length === 1)
  expect(phone.done('showToast')[0]).toMatchObject({ title: words })
})
