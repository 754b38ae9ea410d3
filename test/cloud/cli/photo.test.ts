import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { folderHome } from '../../../cloud/cli/homes/folder-home'
import { run } from '../../../cloud/cli/run'
import { HEIC, pictureBomb } from '../../support/pictures'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

let begun: TempFolder
let root: TempFolder
const seedFolder = path.resolve(__dirname, '../../../cloud/seed')
beforeAll(async () => {
  begun = root = await tempFolder()
  await forum('init')
  await mkdir(fileOf('shots'))
})
afterAll(() => begun.remove())

/** The begun forum, copied. SQLite's own files go when the command's connection is let go, maybe while they are copied. */
async function copyBegun(): Promise<TempFolder> {
  const copy = await tempFolder()
  try {
    await cp(begun.path, copy.path, { recursive: true })
    return copy
  } catch (error) {
    await copy.remove()
    if (Object(error).code !== 'ENOENT') throw error
    return copyBegun()
  }
}

beforeEach(async () => {
  root = await copyBegun()
})
afterEach(() => root.remove())

const fileOf = (name: string) => path.join(root.path, name)
let faults: string[]
const forum = (...args: string[]) => {
  faults = []
  const fault = (words: string) => faults.push(words)
  return run(args, { homeOf: () => folderHome(fileOf('data')), seedFolder, fault })
}
const json = async (...args: string[]) => JSON.parse(await forum(...args, '--json'))
const add = (place: string, ...more: string[]) =>
  json('photo', 'add', place, '--album', 'group-photo', '--caption', 'In the garden', ...more)
const kept = (name: string) => readFile(fileOf(`data/files/${name}`))

/** A photo as a camera writes it: lying on its side, with where it was taken. */
async function shot(name: string, { shade = 120, size = 120 } = {}): Promise<string> {
  const file = fileOf(`shots/${name}`)
  const exif = {
    IFD0: { Copyright: 'Ann Example', Make: 'Camera' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 18/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '120/1 35/1 0/1' },
  }
  const background = { r: shade, g: 90, b: 60 }
  await sharp({ create: { width: 2 * size, height: size, channels: 3, background } })
    .withExif(exif)
    .withMetadata({ orientation: 6, exif })
    .jpeg()
    .toFile(file)
  return file
}

test('a photo is in the gallery upright, in two sizes, and says nothing of where and by whom it was taken', async () => {
  const file = await shot('one.jpg', { size: 1200 })
  expect((await readFile(file)).toString('latin1')).toContain('Ann Example')
  const { added } = await add(file)
  const { photos } = await json('photos')
  const photo = photos.find(({ id }: { id: string }) => id === added[0])
  expect(photo).toMatchObject({
    album: 'group-photo',
    caption: { en: 'In the garden' },
    picture: { width: 800, height: 1600 },
    thumbnail: { width: 480, height: 960 },
  })
  for (const { path: name, bytes } of [photo.picture, photo.thumbnail]) {
    const picture = await kept(name)
    expect(picture).toHaveLength(bytes)
    expect(picture.toString('latin1')).not.toMatch(/Ann Example|Exif|GPS/)
    expect(await sharp(picture).metadata()).not.toHaveProperty('exif')
  }
})

test('a folder is added in the order of its names, and a photo that is there already stays as it is', async () => {
  await shot('b.jpg', { shade: 10 })
  await shot('a.jpg', { shade: 20 })
  await writeFile(fileOf('shots/notes.txt'), 'no picture')
  const first = await add(fileOf('shots'))
  expect(first).toMatchObject({ added: [expect.any(String), expect.any(String)], there: 0 })
  const again = await add(fileOf('shots'), '--language', 'zh')
  expect(again).toEqual({ added: [], there: 2, refused: [], others: ['notes.txt'] })
  const { photos } = await json('photos')
  expect(photos.slice(-2).map(({ id }: { id: string }) => id)).toEqual(first.added)
})

test('the same picture twice is one photo, what a computer leaves beside pictures is none, and ten comes after two', async () => {
  for (const [index, name] of ['2.jpg', '10.jpg', '2-copy.jpg'].entries())
    await shot(name, { shade: 40 + (index % 2) * 90 })
  await writeFile(fileOf('shots/._2.jpg'), 'left by a Mac')
  const { added, there } = await add(fileOf('shots'))
  expect([new Set(added).size, added.length, there]).toEqual([2, 2, 1])
  const alone = await add(fileOf('shots/10.jpg'))
  expect(alone).toMatchObject({ added: [], there: 1, refused: [] })
  const { photos } = await json('photos')
  expect(photos.slice(-2).map(({ id }: { id: string }) => id)).toEqual(added)
  expect((await json('audit')).acts.filter(({ act }: { act: string }) => act === 'photos')).toHaveLength(1)
})

test('a picture with holes stands on white', async () => {
  const file = fileOf('shots/hole.png')
  await sharp({ create: { width: 60, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toFile(file)
  const { added } = await add(file)
  const photo = (await json('photos')).photos.find(({ id }: { id: string }) => id === added[0])
  for (const { path: name } of [photo.picture, photo.thumbnail])
    expect((await sharp(await kept(name)).stats()).channels.map(({ min }) => min >= 254)).toEqual([true, true, true])
})

test('a caption is given in another language, a photo is taken off, and both are in the audit', async () => {
  const { added } = await add(await shot('one.jpg'))
  const [id] = added
  const said = await json('photo', 'caption', id, '--caption', '花园', '--language', 'zh')
  expect(said.caption).toEqual({ en: 'In the garden', zh: '花园' })
  await forum('photo', 'remove', id)
  expect((await json('photos')).photos.map((photo: { id: string }) => photo.id)).not.toContain(id)
  const { acts } = await json('audit', '--limit', '3')
  expect(acts.map(({ act }: { act: string }) => act)).toEqual(['photo-removed', 'photo-caption', 'photos'])
  await expect(forum('photo', 'remove', id)).rejects.toThrow(`There is no photo "${id}".`)
})

test('an album is made and named again, and takes photos', async () => {
  await forum('photo', 'album', 'day-2', '--caption', 'Second day')
  expect((await json('photo', 'album', 'day-2', '--caption', '第二天', '--language', 'zh')).title).toEqual({
    en: 'Second day',
    zh: '第二天',
  })
  await json('photo', 'add', await shot('one.jpg'), '--album', 'day-2', '--caption', 'Morning')
  expect(await forum('photos')).toMatch(/day-2: p-[0-9a-f]{10}/)
})

test('one that cannot be shown is named, and the other photos of its folder are shown', async () => {
  await shot('a.jpg')
  await writeFile(fileOf('shots/b.heic'), HEIC)
  await writeFile(fileOf('shots/c.png'), pictureBomb())
  const { added, refused } = await add(fileOf('shots'))
  expect(added.length).toBeGreaterThan(0)
  expect(refused).toEqual([
    { file: 'b.heic', reason: 'b.heic: This kind of picture is not taken; save it as PNG, JPEG or WebP.' },
    { file: 'c.png', reason: 'c.png: The picture has more than 120 million pixels; make it smaller.' },
  ])
  expect(faults).toEqual(refused.map(({ reason }: { reason: string }) => reason))
  expect((await json('photos')).photos.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(added))
})

test('without an album and a caption a photo is in the first album and says so', async () => {
  const text = await forum('photo', 'add', await shot('one.jpg'))
  expect(text).toMatch(/^1 in the album group-photo: p-[0-9a-f]{10}\nThey have no caption yet/)
  const { photos } = await json('photos')
  expect(photos.at(-1).caption).toEqual({})
})

test('of nine the eight are shown and the one is named, with what the folder holds besides', async () => {
  for (let index = 1; index < 9; index++) await shot(`${index}.jpg`, { shade: index * 20 })
  await writeFile(fileOf('shots/9.heic'), HEIC)
  await writeFile(fileOf('shots/film.mp4'), 'no picture')
  await mkdir(fileOf('shots/older.jpg'))
  const text = await forum('photo', 'add', fileOf('shots'), '--album', 'group-photo', '--caption', 'In the garden')
  expect(text).toMatch(/^8 in the album group-photo: (p-[0-9a-f]{10}(, )?){8}\n1 picture cannot be shown\./)
  expect(text).toContain('film.mp4, older.jpg/')
  expect(faults).toEqual([expect.stringMatching(/^9\.heic: This kind/)])
})

test('a file alone that cannot be shown is a fault, and nothing changes', async () => {
  await writeFile(fileOf('shots/9.heic'), HEIC)
  const before = await json('photos')
  expect(await add(fileOf('shots/9.heic'))).toMatchObject({ added: [], refused: [{ file: '9.heic' }] })
  expect(faults).toHaveLength(1)
  expect(await json('photos')).toEqual(before)
})

test.each([
  [['photo', 'add', 'nowhere', '--album', 'group-photo', '--caption', 'x'], 'There is no file and no folder nowhere.'],
  [['photo', 'caption', 'x'], '--caption is missing.'],
  [
    ['photo', 'album', 'x', '--caption', 'x', '--language', 'fr'],
    'The forum has no language "fr"; its languages: en, zh',
  ],
  [['photo', 'bark', 'x'], 'There is no act "bark"; known: add, remove, caption, album.'],
  [['photo', 'album', 'Day 2', '--caption', 'x'], '"Day 2" is no id'],
])('%j is refused in plain words', async (args, reason) => {
  await expect(forum(...args)).rejects.toThrow(reason)
})

test('photos go into an album that is there', async () => {
  const file = await shot('one.jpg')
  await expect(json('photo', 'add', file, '--album', 'nowhere', '--caption', 'x')).rejects.toThrow(
    'There is no album "nowhere"; known: group-photo, sub-forum',
  )
})
