import { LRUCache } from 'lru-cache'
import type { Blob, Blobs } from '../../ports'

export interface CachedBlobs extends Blobs {
  /** Another process may have removed files. */
  clear(): void
}

/**
 * Blobs whose latest asked for are kept in memory, at most `limit` bytes of them, and read once also for many who ask
 * at once; a blob never changes.
 */
export function cachedBlobs(blobs: Blobs, limit: number): CachedBlobs {
  const kept = new LRUCache<string, Blob>({ maxSize: limit, sizeCalculation: ({ bytes }) => bytes.length || 1 })
  const underWay = new Map<string, Promise<Blob | undefined>>()
  /** Counts what may have taken files away: what was read before says nothing of now. */
  let removals = 0
  const read = (path: string): Promise<Blob | undefined> => {
    const reading = underWay.get(path) ?? blobs.get(path)
    underWay.set(path, reading)
    const end = (): void => {
      if (underWay.get(path) === reading) underWay.delete(path)
    }
    reading.then(end, end)
    return reading
  }
  const written = async (path: string, writing: () => Promise<void>): Promise<void> => {
    kept.delete(path)
    await writing()
    // What was asked before it was there says nothing of now.
    underWay.delete(path)
  }
  return {
    ...blobs,
    put: (path, blob) => written(path, () => blobs.put(path, blob)),
    write: (path, stream) => written(path, () => blobs.write(path, stream)),
    get: async (path) => {
      const before = removals
      const blob = kept.get(path) ?? (await read(path))
      if (blob && removals === before) kept.set(path, blob)
      return blob
    },
    remove: async (path) => {
      await blobs.remove(path)
      removals++
      kept.delete(path)
      underWay.delete(path)
    },
    clear: () => {
      removals++
      kept.clear()
      underWay.clear()
    },
  }
}
