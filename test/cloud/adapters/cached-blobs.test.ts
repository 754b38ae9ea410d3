import { cachedBlobs } from '../../../cloud/adapters/embedded/cached-blobs'
import type { Blob, Blobs } from '../../../cloud/ports'
import { Hurdle } from '../../fakes/hurdle'

/** Blobs that count how often each of them was really read, and whose answers can be held. */
function countingBlobs(): { blobs: Blobs; answers: Hurdle; reads: (path: string) => number } {
  const kept = new Map<string, Blob>()
  const counts = new Map<string, number>()
  const answers = new Hurdle()
  return {
    answers,
    reads: (path) => counts.get(path) ?? 0,
    blobs: {
      read: async () => undefined,
      write: async () => undefined,
      list: async () => [],
      put: async (path, blob) => {
        kept.set(path, blob)
      },
      get: async (path) => {
        counts.set(path, (counts.get(path) ?? 0) + 1)
        const found = kept.get(path)
        await answers.pass()
        return found
      },
      remove: async (path) => {
        kept.delete(path)
      },
    },
  }
}

const blobOf = (bytes: number): Blob => ({ bytes: new Uint8Array(bytes), type: 'image/png' })

test('what was asked for lately is not read again, what was not makes room', async () => {
  const { blobs, reads } = countingBlobs()
  const remembering = cachedBlobs(blobs, 100)
  for (const path of ['a', 'b', 'c']) await remembering.put(path, blobOf(40))
  for (const path of ['a', 'b', 'a', 'c', 'a', 'b']) await remembering.get(path)
  expect([reads('a'), reads('b'), reads('c')]).toEqual([1, 2, 1])
})

test('a blob over the limit is answered and not kept', async () => {
  const { blobs, reads } = countingBlobs()
  const remembering = cachedBlobs(blobs, 100)
  await remembering.put('big', blobOf(101))
  for (let time = 0; time < 2; time++) expect((await remembering.get('big'))?.bytes).toHaveLength(101)
  expect(reads('big')).toBe(2)
})

test('what is not there is asked for again', async () => {
  const { blobs } = countingBlobs()
  const remembering = cachedBlobs(blobs, 100)
  expect(await remembering.get('late')).toBeUndefined()
  await blobs.put('late', blobOf(1))
  expect((await remembering.get('late'))?.bytes).toHaveLength(1)
})

test('many who ask at once share one reading, also of what is too big to be kept', async () => {
  const { blobs, reads } = countingBlobs()
  const remembering = cachedBlobs(blobs, 100)
  await remembering.put('big', blobOf(1000))
  const found = await Promise.all(Array.from({ length: 50 }, () => remembering.get('big')))
  expect(new Set(found).size).toBe(1)
  expect(reads('big')).toBe(1)
})

test('a reading that failed is not shared with who asks later', async () => {
  const { blobs, answers } = countingBlobs()
  const remembering = cachedBlobs(blobs, 100)
  await remembering.put('a', blobOf(1))
  answers.failWith(new Error('no disk'))
  await expect(remembering.get('a')).rejects.toThrow('no disk')
  answers.failWith(undefined)
  expect((await remembering.get('a'))?.bytes).toHaveLength(1)
})

test('what was asked for before it was there is found by who asks after', async () => {
  const { blobs, answers } = countingBlobs()
  const remembering = cachedBlobs(blobs, 100)
  answers.hold()
  const early = remembering.get('late')
  await remembering.put('late', blobOf(1))
  const later = remembering.get('late')
  answers.release()
  expect(await early).toBeUndefined()
  expect((await later)?.bytes).toHaveLength(1)
})

test('what was being read while it was removed is not kept', async () => {
  const { blobs, answers } = countingBlobs()
  const remembering = cachedBlobs(blobs, 100)
  for (const remove of [() => remembering.remove('a'), () => blobs.remove('a').then(remembering.clear)]) {
    await blobs.put('a', blobOf(10))
    answers.hold()
    const reading = remembering.get('a')
    await remove()
    answers.release()
    await reading
    expect(await remembering.get('a')).toBeUndefined()
  }
})
