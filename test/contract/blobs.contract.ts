import type { Blobs } from '../../cloud/ports'

export type BlobsStore = {
  /** May be called again: all see the same files. */
  open(): Promise<Blobs>
  remove(): Promise<void>
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

    test('a type that does not go with the extension is refused', async () => {
      await expect(blobs.put('media/a.svg', { bytes: bytesOf(''), type: PNG })).rejects.toThrow('media/a.svg')
      expect(await blobs.get('media/a.svg')).toBeUndefined()
    })

    test.each(outside)('the path %j is refused', async (path) => {
      const blob = { bytes: bytesOf('{}'), type: 'application/json' }
      await expect(blobs.put(path, blob)).rejects.toThrow('a path is names')
      await expect(blobs.get(path)).rejects.toThrow('a path is names')
      await expect(blobs.remove(path)).rejects.toThrow('a path is names')
    })
  })
}
