import type { Noticeboard } from 'domain/notices/notice'
import type { Gallery } from 'domain/photos/album'
import { hasRelease } from 'domain/release/has-release'
import type { Head, Release } from 'domain/release/release'
import { noticesPath, photosPath } from 'domain/release/release-files'
import type { Platform } from '../../ports'
import { readJsonFile } from '../store/files'
import { readHead } from './read-head'
import { readPublished, unpublished } from './read-release'

/** All that is published, as the head names it. */
export type PublishedContent = {
  readonly head: Head
  readonly release: Release
  readonly noticeboard: Noticeboard
  readonly gallery: Gallery
}

/** Reads what is newest, each file once as long as the head names it. Throws `unpublished` before the first release. */
export function createNewest(platform: Platform): () => Promise<PublishedContent> {
  const held = new Map<string, Promise<unknown>>()
  const read = <T>(path: string): Promise<T> => {
    const known = held.get(path) ?? readJsonFile<T>(platform, path)
    held.set(path, known)
    // A file that could not be read is asked for again.
    known.catch(() => held.delete(path))
    return known as Promise<T>
  }
  return async () => {
    const head = await readHead(platform)
    if (!hasRelease(head)) throw unpublished()
    const paths = [noticesPath(head.notices), photosPath(head.photos)] as const
    for (const path of held.keys()) if (!paths.includes(path)) held.delete(path)
    const [{ release }, noticeboard, gallery] = await Promise.all([
      readPublished(platform, head),
      read<Noticeboard>(paths[0]),
      read<Gallery>(paths[1]),
    ])
    return { head, release, noticeboard, gallery }
  }
}
