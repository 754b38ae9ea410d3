import { readFile } from 'node:fs/promises'
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
