import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readSeed } from '../../cloud/seed/index'
import { type TempFolder, tempFolder } from '../support/temp-folder'

const source = path.join(process.cwd(), 'cloud/seed')

/** A copy of the sample forum, with one file's text changed. */
async function damaged(folder: TempFolder, name: string, change: (text: string) => string): Promise<string> {
  await cp(path.join(source, 'data'), path.join(folder.path, 'data'), { recursive: true })
  await cp(path.join(source, 'media'), path.join(folder.path, 'media'), { recursive: true })
  const file = path.join(folder.path, 'data', name)
  await writeFile(file, change(await readFile(file, 'utf8')))
  return folder.path
}

describe('reading a forum from its folder', () => {
  let folder: TempFolder
  beforeEach(async () => {
    folder = await tempFolder()
  })
  afterEach(() => folder.remove())

  test.each([
    [
      'a field that is no such thing',
      'sessions.json',
      '"kind": "ceremony"',
      '"kind": "A party"',
      /sessions\.json, 1\.kind: /,
    ],
    [
      'a time without an offset',
      'sessions.json',
      '2024-09-09T07:45:00+08:00',
      '2024-09-09T07:45',
      /sessions\.json, 0\.start: /,
    ],
    ['a field that nobody knows', 'forum.json', '"offsets"', '"colour": "red", "offsets"', /forum\.json, colour: /],
    ['an empty wording', 'topics.json', '"规范和便利人员往来"', '""', /topics\.json, 0\.title\.zh: must not be empty/],
    ['a broken gallery', 'gallery.json', '"rev": 1', '"rev": "one"', /gallery\.json, rev: /],
    ['a file that is no JSON', 'help.json', '[', '', /help\.json: .*JSON/],
  ])('says which file and field is wrong: %s', async (_name, file, from, to, message) => {
    const broken = await damaged(folder, file, (text) => text.replace(from, to))
    await expect(readSeed(broken)).rejects.toMatchObject({ id: 'bad-input', message: expect.stringMatching(message) })
  })

  test('says which file is missing', async () => {
    const whole = await damaged(folder, 'forum.json', (text) => text)
    await rm(path.join(whole, 'data/rooms.json'))
    await expect(readSeed(whole)).rejects.toMatchObject({
      id: 'bad-input',
      message: expect.stringContaining('rooms.json'),
    })
  })

  test('refuses a file whose kind no forum has', async () => {
    const whole = await damaged(folder, 'forum.json', (text) => text)
    await writeFile(path.join(whole, 'media/run.exe'), 'x')
    await expect(readSeed(whole)).rejects.toMatchObject({
      id: 'bad-input',
      message: expect.stringContaining('run.exe'),
    })
  })

  test('gives every file its media type', async () => {
    const { files } = await readSeed(source)
    expect([...new Set(files.map(({ type }) => type))].sort()).toEqual([
      'application/pdf',
      'image/jpeg',
      'image/svg+xml',
      'image/webp',
    ])
  })
})
