import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { folderHome } from '../../../cloud/cli/homes/folder-home'
import { run } from '../../../cloud/cli/run'
import { readQr } from '../../support/qr-reader'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

let root: TempFolder
const seedFolder = path.resolve(__dirname, '../../../cloud/seed')
const forum = (...args: string[]) =>
  run(args, { homeOf: () => folderHome(path.join(root.path, 'data')), seedFolder, address: 'https://forum.example' })
const json = async (...args: string[]) => JSON.parse(await forum(...args, '--json'))

beforeAll(async () => {
  root = await tempFolder()
  await forum('init')
})
afterAll(() => root.remove())

test.each([
  ['session', 'opening', 's-opening', '/guide/session/index?id=opening'],
  ['topic', 'personnel', 't-personnel', '/guide/topic/index?id=personnel'],
  ['home', 'home', 'home', '/pages/now/index'],
])('the code of %s %s has its address, path and scene', async (kind, id, code, page) => {
  expect(await json('code', kind, id)).toMatchObject({
    url: `https://forum.example/s/${code}`,
    path: page,
    scene: code,
    published: true,
  })
})

test('the picture it writes is read by a decoder as the address', async () => {
  const file = path.join(root.path, 'opening.png')
  expect(await forum('code', 'session', 'opening', '--out', file)).toContain(file)
  expect(await readQr(await readFile(file))).toBe('https://forum.example/s/s-opening')
})

describe('where not everybody can open what the code carries', () => {
  const codeAt = async (address?: string) => {
    const warnings: string[] = []
    const home = () => folderHome(path.join(root.path, 'data'))
    const text = await run(['code', 'session', 'opening', '--json'], {
      homeOf: home,
      seedFolder,
      address,
      warn: (words) => warnings.push(words),
    })
    return { url: JSON.parse(text).url, warnings }
  }
  const ASK = 'FORUM_ADDRESS says where guests reach the forum, such as https://forum.example.'

  test.each([
    ['no address said', undefined, `http://127.0.0.1:8080 opens on this machine only; a phone cannot open it. ${ASK}`],
    [
      'loopback',
      'http://localhost:9000',
      `http://localhost:9000 opens on this machine only; a phone cannot open it. ${ASK}`,
    ],
    [
      'the local network',
      'http://192.168.1.5:8080/',
      `http://192.168.1.5:8080 opens in the same network only, and the mini program refuses it. ${ASK}`,
    ],
    [
      'no encryption',
      'http://forum.example',
      `http://forum.example is not encrypted, so the mini program refuses it and browsers keep nothing for offline use. ${ASK}`,
    ],
  ])('%s is warned of, apart from what is printed', async (_name, address, warning) => {
    expect((await codeAt(address)).warnings).toEqual([warning])
  })

  test('https is not warned of', async () => {
    expect(await codeAt('https://Forum.example/')).toEqual({ url: 'https://forum.example/s/s-opening', warnings: [] })
  })

  test('what is no address is refused', async () => {
    await expect(codeAt('forum.example')).rejects.toThrow('FORUM_ADDRESS must be an address such as')
  })
})

test('without a file the code is drawn in the terminal, with its quiet zone', async () => {
  const lines = (await forum('code', 'session', 'opening')).split('\n').slice(3)
  expect(lines.length).toBeGreaterThan(15)
  expect(new Set(lines.map((line) => line.length)).size).toBe(1)
})

test('a code of what is not published is made, and says so', async () => {
  expect(await json('code', 'session', 'gone')).toMatchObject({ published: false })
  expect(await forum('code', 'session', 'gone')).toContain('Release 1 has no such session')
})

test.each([
  ['a kind that there is not', ['code', 'planet', 'mars'], 'There is no kind "planet"; known: home, session'],
  ['an id that is none', ['code', 'session', 'Ceremony!'], '"ceremony!" is no id'],
  ['no id', ['code', 'session'], 'ID is missing. Usage: forum code KIND ID [--out FILE]'],
])('%s is refused in one line', async (_, args, message) => {
  await expect(forum(...args)).rejects.toThrow(message)
})
