import type { Blob, Blobs } from '../../ports'

/** Blobs whose latest asked for are kept in memory, at most `limit` bytes of them; a blob never changes. */
export function rememberingBlobs(blobs: Blobs, limit: number): Blobs {
  const kept = new Map<string, Blob>()
  let size = 0
  const forget = (path: string): void => {
    size -= kept.get(path)?.bytes.length ?? 0
    kept.delete(path)
  }
  const keep = (path: string, blob: Blob): void => {
    forget(path)
    kept.set(path, blob)
    size += blob.bytes.length
    for (const oldest of kept.keys()) {
      if (size <= limit) return
      forget(oldest)
    }
  }
  return {
    put: async (path, blob) => {
      forget(path)
      await blobs.put(path, blob)
    },
    get: async (path) => {
      const blob = kept.get(path) ?? (await blobs.get(path))
      if (blob) keep(path, blob)
      return blob
    },
  }
}
