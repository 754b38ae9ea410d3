import { rememberingBlobs } from '../../../cloud/adapters/embedded/remembering-blobs'
import type { Blob, Blobs } from '../../../cloud/ports'

/** Blobs that count how often each of them was really read. */
function countingBlobs(): { blobs: Blobs; reads: (path: string) => number } {
  const kept = new Map<string, Blob>()
  const counts = new Map<string, number>()
  return {
    reads: (path) => counts.get(path) ?? 0,
    blobs: {
      put: async (path, blob) => {
        kept.set(path, blob)
      },
      get: async (path) => {
        counts.set(path, (counts.get(path) ?? 0) + 1)
        return kept.get(path)
      },
    },
  }
}

const blobOf = (bytes: number): Blob => ({ bytes: new Uint8Array(bytes), type: 'image/png' })

test('what was asked for lately is not read again, what was not makes room', async () => {
  const { blobs, reads } = countingBlobs()
  const remembering = rememberingBlobs(blobs, 100)
  for (const path of ['a', 'b', 'c']) await remembering.put(path, blobOf(40))
  for (const path of ['a', 'b', 'a', 'c', 'a', 'b']) await remembering.get(path)
  expect([reads('a'), reads('b'), reads('c')]).toEqual([1, 2, 1])
})

test('a blob over the limit is answered and not kept', async () => {
  const { blobs, reads } = countingBlobs()
  const remembering = rememberingBlobs(blobs, 100)
  await remembering.put('big', blobOf(101))
  for (let time = 0; time < 2; time++) expect((await remembering.get('big'))?.bytes).toHaveLength(101)
  expect(reads('big')).toBe(2)
})

test('what is not there is asked for again', async () => {
  const { blobs } = countingBlobs()
  const remembering = rememberingBlobs(blobs, 100)
  expect(await remembering.get('late')).toBeUndefined()
  await blobs.put('late', blobOf(1))
  expect((await remembering.get('late'))?.bytes).toHaveLength(1)
})
