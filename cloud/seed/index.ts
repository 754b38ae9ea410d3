import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { NoticeboardSchema } from 'domain/notices/notice'
import { GallerySchema } from 'domain/photos/album'
import { Problem } from 'domain/problem'
import { type Programme, ProgrammeSchema } from 'domain/programme/programme'
import * as v from 'valibot'
import type { Seed } from '../usecases/forum/open-forum'
import { seedMediaType } from './media-type'

/** Where the sample forum lies when the program runs from the source tree. */
const sourceFolder = (): string => path.join(process.cwd(), 'cloud/seed')

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function readJson(folder: string, name: string): Promise<unknown> {
  const file = path.join(folder, 'data', name)
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new Problem('bad-input', `${file}: ${reasonOf(error)}`)
  }
}

/** The dotted way to the field that is wrong, for a person: `sessions.json, 3.title.en: must not be empty`. */
function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown, name: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const faults = result.issues.map((issue) => `${name}, ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`)
  throw new Problem('bad-input', faults.join('\n'))
}

async function readPart<Schema extends v.GenericSchema>(folder: string, name: string, schema: Schema) {
  return parse(schema, await readJson(folder, name), name)
}

/** One file a kind: `forum.json`, `sessions.json`, … */
async function readProgramme(folder: string): Promise<Programme> {
  const parts = Object.entries(ProgrammeSchema.entries).map(
    async ([kind, schema]) => [kind, await readPart(folder, `${kind}.json`, schema)] as const,
  )
  return parse(ProgrammeSchema, Object.fromEntries(await Promise.all(parts)), 'the programme')
}

async function readFiles(folder: string): Promise<Seed['files']> {
  const names = (await readdir(path.join(folder, 'media'))).sort()
  return Promise.all(
    names.map(async (name) => {
      const bytes = new Uint8Array(await readFile(path.join(folder, 'media', name)))
      return { path: `media/${name}`, type: seedMediaType(name), bytes }
    }),
  )
}

/**
 * Reads a forum, ready to be published as release 1, from a folder that holds `data/` (one JSON file a kind) and `media/`.
 * Without a folder: the sample forum of the source tree.
 * @throws Problem `bad-input`, which names the file and the field that is wrong.
 */
export async function readSeed(folder: string = sourceFolder()): Promise<Seed> {
  const [programme, gallery, noticeboard, files] = await Promise.all([
    readProgramme(folder),
    readPart(folder, 'gallery.json', GallerySchema),
    readPart(folder, 'noticeboard.json', NoticeboardSchema),
    readFiles(folder),
  ])
  return { programme, gallery, noticeboard, files }
}
