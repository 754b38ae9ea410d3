import { ManifestSchema } from 'domain/release/manifest'
import { readPart } from 'domain/release/part-text'
import { releaseFrom } from 'domain/release/parts'
import type { Release } from 'domain/release/release'
import { HeadSchema } from 'domain/release/release'
import { manifestPath, partPath } from 'domain/release/release-files'
import * as v from 'valibot'
import { jsonOf, type Reply } from './http'

/** The newest release as clients put it together. Throws in plain words where a file is missing. */
export async function releaseAt(files: string, ask: (address: string) => Promise<Reply>): Promise<Release> {
  const read = async (path: string): Promise<unknown> => jsonOf(await ask(`${files}/${path}`))
  const head = v.parse(HeadSchema, await read('head.json'))
  const manifest = v.parse(ManifestSchema, await read(manifestPath(head)))
  const bodies = manifest.parts.map(
    async (part) => [part.name, readPart(JSON.stringify(await read(partPath(part))))] as const,
  )
  return releaseFrom(manifest, new Map(await Promise.all(bodies)))
}
