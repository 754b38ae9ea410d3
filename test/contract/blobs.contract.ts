import type { Blobs } from '../../cloud/ports'

export type BlobsStore = {
  /** May be called again: all see the same files. */
  open(): Promise<Blobs>
  remove(): Promise<void>
  /** What lies there, as the public could read it; nothing where the public reads no store. */
  stored?(path: string): Promise<Uint8Array | undefined>
}

async function* piecesOf(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield bytesOf(text)
}

async function piecesIn(blobs: Blobs, path: string): Promise<Buffer[]> {
  const pieces: Buffer[] = []
  for await (const piece of (await blobs.read(path))?.pieces ?? []) pieces.push(Buffer.from(piece))
  return pieces
}

const PNG = 'image/png'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes)

const outside = [
  '../secret.json',
  'media/../../secret.json',
  'media/..',
  '/etc/passwd.json',
  'media//a.json',
  'media/./a.json',
  'media/.hidden.json',
  'media\\a.json',
  'media/a.json\0.png',
  'media/a b.json',
  'media/ä.json',
  'media/',
  '',
  `media/${'a'.repeat(300)}.json`,
]

/** What every home's `Blobs` must do. */
export function blobsContract(name: string, makeStore: () => Promise<BlobsStore>): void {
  describe(`blobs: ${name}`, () => {
    let store: BlobsStore
    let blobs: Blobs
    beforeEach(async () => {
      store = await makeStore()
      blobs = await store.open()
    })
    afterEach(() => store.remove())

    test('what was never put is not there', async () => {
      expect(await blobs.get('media/plan.svg')).toBeUndefined()
      expect(await blobs.get('media')).toBeUndefined()
      expect(await blobs.get('media/plan')).toBeUndefined()
    })

    test('bytes and type come back', async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
      await blobs.put('media/photo-1a2b.png', { bytes, type: PNG })
      const found = await blobs.get('media/photo-1a2b.png')
      expect(found?.type).toBe(PNG)
      expect(Buffer.compare(Buffer.from(found?.bytes ?? []), bytes)).toBe(0)
    })

    test('an empty file is a file', async () => {
      await blobs.put('media/none.json', { bytes: new Uint8Array(), type: 'application/json' })
      expect((await blobs.get('media/none.json'))?.bytes).toHaveLength(0)
    })

    test('the same path again is no error, also at once', async () => {
      const blob = { bytes: bytesOf('{}'), type: 'application/json' }
      await Promise.all([1, 2, 3, 4].map(() => blobs.put('release/1-ab.json', blob)))
      expect(textOf((await blobs.get('release/1-ab.json'))?.bytes)).toBe('{}')
    })

    test('a file is there for whoever opens the store later', async () => {
      await blobs.put('release/1-ab.json', { bytes: bytesOf('{}'), type: 'application/json' })
      const later = await store.open()
      expect(textOf((await later.get('release/1-ab.json'))?.bytes)).toBe('{}')
    })

    test('what is removed is gone for everybody, and can be put again; removing it twice is no error', async () => {
      const blob = { bytes: bytesOf('{}'), type: 'application/json' }
      await blobs.put('media/a.json', blob)
      await blobs.put('media/b.json', blob)
      await blobs.get('media/a.json')
      await blobs.remove('media/a.json')
      await blobs.remove('media/a.json')
      await blobs.remove('nowhere/a.json')
      expect(await blobs.get('media/a.json')).toBeUndefined()
      expect(await (await store.open()).get('media/a.json')).toBeUndefined()
      expect(textOf((await blobs.get('media/b.json'))?.bytes)).toBe('{}')
      await blobs.put('media/a.json', blob)
      expect(textOf((await blobs.get('media/a.json'))?.bytes)).toBe('{}')
    })

    test.each(['media/long.json', 'private/long.json'])(
      '%s is written and read in pieces, none of them whole',
      async (path) => {
        const texts = Array.from({ length: 64 }, (_, index) => String(index).padStart(10_000, '-'))
        await blobs.write(path, { pieces: piecesOf(texts), type: 'application/json' })
        const pieces = await piecesIn(blobs, path)
        expect(Buffer.concat(pieces).toString()).toBe(texts.join(''))
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(320_000)
        expect((await blobs.read(path))?.type).toBe('application/json')
        expect(textOf((await blobs.get(path))?.bytes)).toBe(texts.join(''))
        await blobs.remove(path)
        expect(await blobs.read(path)).toBeUndefined()
      },
    )

    test('what is put whole is read in pieces, and an empty stream is an empty file', async () => {
      await blobs.put('private/a.json', { bytes: bytesOf('{}'), type: 'application/json' })
      expect(Buffer.concat(await piecesIn(blobs, 'private/a.json')).toString()).toBe('{}')
      await blobs.write('private/none.json', { pieces: piecesOf([]), type: 'application/json' })
      expect((await blobs.get('private/none.json'))?.bytes).toHaveLength(0)
    })

    test('pieces that end with an error leave no file', async () => {
      const failing = async function* () {
        yield bytesOf('{')
        throw new Error('the sender hung up')
      }
      const writing = blobs.write('media/half.json', { pieces: failing(), type: 'application/json' })
      await expect(writing).rejects.toThrow('the sender hung up')
      expect(await blobs.get('media/half.json')).toBeUndefined()
      expect(await blobs.list('media/')).toEqual([])
    })

    test('media are listed in order, page by page; what is removed is not', async () => {
      const blob = { bytes: bytesOf('{}'), type: 'application/json' }
      for (const name of ['b', 'a', 'd', 'c', 'plans/x']) await blobs.put(`media/${name}.json`, blob)
      await blobs.put('release/1-ab.json', blob)
      await blobs.put('private/a.json', blob)
      await blobs.put('media/a.json', blob)
      const first = await blobs.list('media/', { limit: 2 })
      expect(first).toEqual(['media/a.json', 'media/b.json'])
      expect(await blobs.list('media/', { after: first[1] })).toEqual([
        'media/c.json',
        'media/d.json',
        'media/plans/x.json',
      ])
      expect(await blobs.list('media/plans/')).toEqual(['media/plans/x.json'])
      await blobs.remove('media/c.json')
      expect(await (await store.open()).list('media/', { after: 'media/b.json' })).toEqual([
        'media/d.json',
        'media/plans/x.json',
      ])
      await expect(blobs.list('release/')).rejects.toThrow('only names below media/')
    })

    test('what is private lies nowhere where the public could read it, and is read by whoever opens the store later', async () => {
      const blob = { bytes: bytesOf('{"note":"not announced yet"}'), type: 'application/json' }
      await blobs.put('private/draft.json', blob)
      await blobs.write('private/piece.json', {
        pieces: piecesOf(['{"note":"not ', 'announced yet"}']),
        type: blob.type,
      })
      const later = await store.open()
      for (const path of ['private/draft.json', 'private/piece.json']) {
        expect(textOf((await later.get(path))?.bytes)).toBe(textOf(blob.bytes))
        expect(Buffer.from((await store.stored?.(path)) ?? []).toString('latin1')).not.toContain('announced')
      }
    })

    test('a type that does not go with the extension is refused', async () => {
      await expect(blobs.put('media/a.svg', { bytes: bytesOf(''), type: PNG })).rejects.toThrow('media/a.svg')
      expect(await blobs.get('media/a.svg')).toBeUndefined()
    })

    test.each(outside)('the path %j is refused', async (path) => {
      const blob = { bytes: bytesOf('{}'), type: 'application/json' }
      await expect(blobs.put(path, blob)).rejects.toThrow('a path is names')
      await expect(blobs.get(path)).rejects.toThrow('a path is names')
      await expect(blobs.remove(path)).rejects.toThrow('a path is names')
      await expect(blobs.read(path)).rejects.toThrow('a path is names')
      const pieces = piecesOf(['{}'])
      await expect(blobs.write(path, { pieces, type: blob.type })).rejects.toThrow('a path is names')
    })
  })
}
