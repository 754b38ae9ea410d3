import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseBackendUrls } from '@/platform/backend/parse-backend-urls'
import { homeOf, homeText } from '../../config/home'
import { rehome } from '../../scripts/home'
import { type TempFolder, tempFolder } from '../support/temp-folder'

const FILES = 'https://666f-forum-1-1250000000.tcb.qcloud.la/forum'
const cloud = {
  TARO_APP_BACKEND: 'cloudbase:forum-1',
  TARO_APP_FILES: FILES,
  TARO_APP_ADDRESS: 'https://forum.example',
}

describe('the home that the environment names', () => {
  test.each([undefined, '', '  '])('%j is the server of whoever tries it out', (TARO_APP_BACKEND) => {
    const here = 'http://127.0.0.1:8080'
    expect(homeOf({ TARO_APP_BACKEND })).toEqual({ calls: here, files: here, links: here, old: [] })
  })

  test('a server is all three, and needs no slash at its end', () => {
    const there = 'https://forum.example:8443'
    const TARO_APP_OLD_ADDRESSES = 'https://old.example/, http://older.example'
    expect(homeOf({ TARO_APP_BACKEND: `${there}/`, TARO_APP_OLD_ADDRESSES })).toEqual({
      calls: there,
      files: there,
      links: there,
      old: ['https://old.example', 'http://older.example'],
    })
  })

  test('an environment of CloudBase has its files and its links elsewhere', () => {
    expect(homeOf(cloud)).toEqual({ calls: 'cloudbase:forum-1', files: FILES, links: 'https://forum.example', old: [] })
  })

  test.each([
    [{ TARO_APP_FILES: undefined }, 'TARO_APP_FILES must be set'],
    [{ TARO_APP_ADDRESS: '' }, 'TARO_APP_ADDRESS must be set'],
    [{ TARO_APP_FILES: '', TARO_APP_ADDRESS: '' }, 'TARO_APP_FILES and TARO_APP_ADDRESS must be set'],
    [{ TARO_APP_BACKEND: 'https://forum.example' }, 'TARO_APP_FILES goes with'],
    [{ TARO_APP_BACKEND: 'cloudbase:' }, 'must name an environment'],
  ])('%j says what is missing', (change, words) => {
    expect(() => homeOf({ ...cloud, ...change })).toThrow(words)
  })

  const hostile = [
    'forum.example',
    'ftp://forum.example',
    'https://',
    'https://a"b',
    "https://a'b",
    'https://a;b',
    'https://a,b',
  ]
  const tricks = [
    'https://a b',
    'https://a\nb',
    'https://a\\b',
    'https://user@a',
    'https://a?b',
    'https://a#b',
    'https://a..b',
  ]

  test.each([...hostile, ...tricks, 'https://forum.example/below', 'cloudbase:a/b', 'cloudbase:a;b', 'cloudbase:a\nb'])(
    '%j is no backend',
    (TARO_APP_BACKEND) => {
      expect(() => homeOf({ TARO_APP_BACKEND })).toThrow('TARO_APP_BACKEND')
    },
  )

  test.each([
    ...hostile,
    ...tricks,
    'http://a.example',
    `${FILES}/../other`,
    `${FILES}//x`,
    `${FILES}/%2e`,
    `${FILES}/.x`,
  ])('%j is no address of files', (TARO_APP_FILES) => {
    expect(() => homeOf({ ...cloud, TARO_APP_FILES })).toThrow(/^TARO_APP_FILES must be an address such as/)
  })

  test.each([...hostile.filter((one) => !one.includes(',')), ...tricks])('%j was never an address', (old) => {
    expect(() => homeOf({ TARO_APP_OLD_ADDRESSES: old })).toThrow('TARO_APP_OLD_ADDRESSES')
  })
})

describe('the text that a build carries', () => {
  test.each([
    cloud,
    { TARO_APP_BACKEND: 'https://forum.example', TARO_APP_OLD_ADDRESSES: 'https://a.example,https://b.example' },
  ])('%j is read as it was written', (environment) => {
    const home = homeOf(environment)
    expect(parseBackendUrls(homeText(home))).toEqual(home)
  })

  test('the web’s is empty but for old addresses', () => {
    const home = { calls: '', files: '', links: '', old: [] }
    expect(parseBackendUrls(homeText(home))).toEqual(home)
  })

  test.each(['', 'forum-home', 'forum-home;calls=a;files=b;links=c;', 'https://forum.example'])(
    '%j is none',
    (text) => {
      expect(() => parseBackendUrls(text)).toThrow('no home')
    },
  )

  test.each(['a;b', 'a"b', "a'b", 'a`b', 'a\\b'])('an address with %j fits in none', (files) => {
    expect(() => homeText({ calls: '', files, links: '', old: [] })).toThrow('cannot carry')
  })
})

describe('a build that moves', () => {
  let folder: TempFolder
  beforeEach(async () => {
    folder = await tempFolder()
    await mkdir(path.join(folder.path, 'pages'))
  })
  afterEach(() => folder.remove())

  const put = (name: string, text: string) => writeFile(path.join(folder.path, name), text)
  const read = (name: string) => readFile(path.join(folder.path, name), 'utf8')

  test('has the new home in every script, and nothing else is touched', async () => {
    const old = homeText(homeOf({}))
    await put('app.js', `a("${old}"),b('forum-home')`)
    await put('pages/now.js', `a('${old}')`)
    await put('app.json', old)
    await rehome(folder.path, homeOf(cloud))
    const text = homeText(homeOf(cloud))
    expect(await read('app.js')).toBe(`a("${text}"),b('forum-home')`)
    expect(await read('pages/now.js')).toBe(`a('${text}')`)
    expect(await read('app.json')).toBe(old)
    await rehome(folder.path, homeOf({}))
    expect(await read('pages/now.js')).toBe(`a('${old}')`)
  })

  test('must be a build', async () => {
    await put('app.js', 'console.log("forum-home;calls=")')
    await expect(rehome(folder.path, homeOf(cloud))).rejects.toThrow('is no build of the app')
  })
})
