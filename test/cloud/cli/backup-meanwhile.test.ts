import { rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { mediaOf } from 'domain/photos/media'
import { photosPath } from 'domain/release/release-files'
import { HOUR } from 'domain/time/time'
import { backUp } from '../../../cloud/adapters/embedded/backup'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { systemClock } from '../../../cloud/adapters/system-clock'
import { consoleActor } from '../../../cloud/usecases/actor'
import { operatorsCopy } from '../../../cloud/usecases/forum/copy-rules'
import { keepPiece, readUpload } from '../../../cloud/usecases/import/uploads'
import { removePhoto } from '../../../cloud/usecases/photos/photos'
import { readPhotos } from '../../../cloud/usecases/photos/read-photos'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { commandLine } from '../../support/command-line'

const { home, forum, json, fileOf } = commandLine()

const opened = async <T>(work: (platform: ReturnType<typeof platformIn>) => Promise<T>): Promise<T> => {
  const platform = platformIn(home.folder)
  try {
    return await work(platform)
  } finally {
    await platform.documents.close()
  }
}
const platformIn = (folder: string) => ({ ...openEmbedded(folder), clock: systemClock, clockOffset: 0 })
const inFolder = (name: string) => path.join(home.folder, 'files', name)

type Meanwhile = {
  /** The names of the files are known, and none is read yet. */
  readonly listed: () => unknown
  /** A file that is gone was looked into. */
  readonly judged?: () => void
}

async function copied({ listed, judged }: Meanwhile) {
  const begun = new Set<string>()
  return backUp(home.folder, fileOf('copy'), {
    isBackedUp: (row) => {
      const document = `${row.collection}/${row.id}`
      if (begun.size === 0 || begun.has(document)) {
        begun.clear()
        listed()
      }
      begun.add(document)
      return operatorsCopy.isBackedUp(row)
    },
    isNeeded: async (copy, name) => {
      const isNeeded = await operatorsCopy.isNeeded(copy, name)
      judged?.()
      return isNeeded
    },
  })
}

const filesIn = async (file: string): Promise<string[]> =>
  gunzipSync(await readFile(file))
    .toString()
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).path ?? [])

async function restored(): Promise<void> {
  home.folder = fileOf('elsewhere')
  await forum('restore', fileOf('copy'))
}

test('photos that were removed and are deleted while the forum is copied are left out, and the copy is put back', async () => {
  await forum('init')
  const { photos } = await opened(readPhotos)
  const [photo, ...others] = photos
  if (!photo) throw new Error('The sample has no photos')
  await opened((platform) => removePhoto(platform, consoleActor, { request: 'request-01', id: photo.id }, HOUR))
  const facts = await copied({
    listed: () => {
      for (const name of mediaOf(photo)) rmSync(inFolder(name))
    },
  })
  const files = await filesIn(fileOf('copy'))
  expect(files).toHaveLength(facts.files)
  for (const name of mediaOf(photo)) expect(files).not.toContain(name)
  await restored()
  expect((await opened(readPhotos)).photos).toEqual(others)
  expect(await json('status')).toMatchObject({ release: 1 })
})

/** The gallery's file, which goes whenever the files are listed. */
async function galleryFile() {
  const name = photosPath((await opened(readHead)).photos)
  const bytes = await readFile(inFolder(name))
  return { go: () => rmSync(inFolder(name)), comeBack: () => writeFileSync(inFolder(name), bytes) }
}

test('a copy that needs a file that went is begun again', async () => {
  await forum('init')
  const before = await opened(readPhotos)
  const { go, comeBack } = await galleryFile()
  let times = 0
  await copied({ listed: () => ++times === 1 && go(), judged: comeBack })
  await restored()
  expect(await opened(readPhotos)).toEqual(before)
})

test('where such a file goes each time, there is no copy', async () => {
  await forum('init')
  const { go, comeBack } = await galleryFile()
  await expect(copied({ listed: go, judged: comeBack })).rejects.toThrow('was deleted while it was copied')
  expect(await readdir(path.dirname(home.folder))).toEqual(['data'])
})

test('an upload whose pieces went is asked for again once the copy is put back', async () => {
  await forum('init')
  const bytes = new Uint8Array(4)
  const piece = { upload: 'upload-01', name: 'a.jpg', size: 4, index: 0, bytes }
  await opened((platform) => keepPiece(platform, consoleActor, piece))
  const [name = ''] = await readdir(inFolder('private/import'))
  await copied({ listed: () => rmSync(inFolder(`private/import/${name}`)) })
  await restored()
  const reading = opened((platform) => readUpload(platform, consoleActor, 'upload-01'))
  await expect(reading).rejects.toMatchObject({ id: 'gone' })
})
