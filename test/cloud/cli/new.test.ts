import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { folderHome } from '../../../cloud/cli/homes/folder-home'
import { run } from '../../../cloud/cli/run'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

let root: TempFolder
beforeEach(async () => {
  root = await tempFolder()
})
afterEach(() => root.remove())

const forum = (...args: string[]) =>
  run(args, {
    homeOf: () => folderHome(path.join(root.path, 'data')),
    seedFolder: '',
    address: 'https://forum.example',
  })
const flags = ['--name', 'Boat', '--days', '2024-03-09..2024-03-16', '--zone', 'America/New_York']

test('new makes a draft of the forum and says how it goes on; a second one is refused', async () => {
  const data = JSON.parse(await forum('new', ...flags, '--languages', 'en,zh', '--json'))
  expect(data).toMatchObject({ name: 'Boat', days: 8, timeZone: 'America/New_York', languages: ['en', 'zh'] })
  expect(data.code).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}$/)
  expect(JSON.parse(await forum('status', '--json'))).toMatchObject({ release: 0 })
  await expect(forum('new', ...flags, '--languages', 'en')).rejects.toThrow('holds a forum already')
})

test.each([
  ['a flag that is missing, where nobody can be asked', flags.slice(0, 4), '--zone is missing'],
  ['a day that is none', [...flags, '--languages', 'en', '--days', '2024-02-30'], 'a date such as'],
  ['days in the wrong order', [...flags, '--languages', 'en', '--days', '2024-03-16..2024-03-09'], 'the first day'],
  ['a zone that is none', [...flags, '--languages', 'en', '--zone', 'Nowhere'], 'There is no time zone "Nowhere"'],
  ['a language that is none', [...flags, '--languages', 'English'], 'a language tag'],
])('%s', async (_name, args, message) => {
  await expect(forum('new', ...args)).rejects.toThrow(message)
  await expect(forum('status')).rejects.toThrow('There is no forum')
})

test('an empty forum is filled without a drawing: a floor, a place on it, the room there and its session', async () => {
  await forum('new', ...flags, '--languages', 'en')
  await forum('add', 'floors/deck', 'name.en=Deck 3')
  await forum('add', 'places/salon', 'name.en=Salon', 'floor=deck')
  await forum('add', 'rooms/salon', 'name.en=Salon', 'place=salon')
  await forum('add', 'opening', 'title.en=Opening', 'start=2024-03-09 09:00', 'end=10:00', 'room=salon')
  await forum('publish')
  const file = path.join(root.path, 'forum.json')
  await forum('export', '--format', 'forum', '--out', file)
  const { floors, places, rooms, sessions } = JSON.parse(await readFile(file, 'utf8'))
  expect({ floors, places, rooms }).toEqual({
    floors: [{ id: 'deck', name: { en: 'Deck 3' } }],
    places: [{ id: 'salon', kind: 'room', name: { en: 'Salon' }, floor: 'deck' }],
    rooms: [{ id: 'salon', name: { en: 'Salon' }, place: 'salon' }],
  })
  expect(sessions).toMatchObject([{ id: 'opening', room: 'salon' }])
})

describe('new with a programme file', () => {
  const fileWith = async (name: string, text: string): Promise<string> => {
    const file = path.join(root.path, name)
    await writeFile(file, text)
    return file
  }
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Boat 2024',
    'X-WR-TIMEZONE:America/New_York',
    ...['20240309T140000Z', '20240311T140000Z'].flatMap((start, index) => [
      'BEGIN:VEVENT',
      `UID:event-${index}`,
      `SUMMARY:Concert ${index}`,
      `DTSTART:${start}`,
      `DTEND:${start.replace('T14', 'T15')}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
  const table = 'Title,Date,Start,End\nOpening,2031-05-04,08:00,09:00\nTalk,2031-05-05,10:00,11:00\n'

  test('takes name, days, zone and languages from it, and the programme in an act of its own', async () => {
    const file = await fileWith('boat.ics', calendar)
    const data = JSON.parse(await forum('new', file, '--json'))
    expect(data).toMatchObject({ name: 'Boat 2024', days: 2, timeZone: 'America/New_York', languages: ['en'] })
    expect(data.import).toMatchObject({ taken: 2, newDays: [], changes: { added: 2 } })
    const sessions = await forum('list', 'sessions')
    expect(sessions).toContain('Concert 0')
    await forum('undo')
    expect(await forum('list', 'sessions')).not.toContain('Concert')
  })

  test('what is given counts more than what the file says', async () => {
    const file = await fileWith('boat.ics', calendar)
    const given = ['--name', 'Ship', '--days', '2024-03-09..2024-03-12', '--zone', 'UTC', '--languages', 'en,zh']
    const data = JSON.parse(await forum('new', file, ...given, '--json'))
    expect(data).toMatchObject({ name: 'Ship', days: 4, timeZone: 'UTC', languages: ['en', 'zh'] })
  })

  test('asks for what a table does not say; then its days are the forum’s', async () => {
    const file = await fileWith('programme.csv', table)
    await expect(forum('new', file)).rejects.toThrow('--name is missing')
    await expect(forum('new', file, '--name', 'Ship')).rejects.toThrow('--zone is missing')
    const data = JSON.parse(await forum('new', file, '--name', 'Ship', '--zone', 'Asia/Shanghai', '--json'))
    expect(data).toMatchObject({ days: 2, languages: ['en'], import: { taken: 2, newDays: [] } })
  })

  test.each([
    ['a file that is not there', 'nowhere.csv', 'There is no file'],
    ['a file that is no programme', 'letter.csv', 'letter.csv:'],
  ])('%s begins nothing', async (_name, name, message) => {
    const file = name === 'letter.csv' ? await fileWith(name, 'Dear all,\nhello\n') : name
    await expect(forum('new', file, ...flags, '--languages', 'en')).rejects.toThrow(message)
    await expect(forum('status')).rejects.toThrow('There is no forum')
  })
})
