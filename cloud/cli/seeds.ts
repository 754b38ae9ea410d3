import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { emptyProgramme } from 'domain/begin/empty-programme'
import { FORMAT, upgradeProgramme } from 'domain/format/format'
import { NoticeboardSchema } from 'domain/notices/notice'
import { GallerySchema } from 'domain/photos/album'
import { mediaOf } from 'domain/photos/media'
import { Problem } from 'domain/problem'
import { type Programme, ProgrammeSchema } from 'domain/programme/programme'
import { danglingReferences, duplicateIds } from 'domain/programme/references'
import { describeIssue } from 'domain/wire/describe-issue'
import * as v from 'valibot'
import { bareSeed } from '../seed/empty'
import { readSeed } from '../seed/index'
import { seedMediaType } from '../seed/media-type'
import type { Seed } from '../usecases/forum/open-forum'

type Choice = { readonly seedFolder: string; readonly isEmpty: boolean; readonly from: string | undefined }

/** The sample forum, an empty one, or a programme from a file, with its files from `media/` beside it. */
export async function chosenSeed({ seedFolder, isEmpty, from }: Choice): Promise<Seed> {
  if (isEmpty && from !== undefined) throw new Problem('bad-input', 'Choose one of --empty and --from FILE.')
  if (from !== undefined) return seedFrom(from)
  return isEmpty ? bareSeed(emptyProgramme) : readSeed(seedFolder)
}

/** Throws `bad-input` that names the file, and the field or the reference that is wrong. */
async function seedFrom(file: string): Promise<Seed> {
  const { gallery, noticeboard, ...rest }: Record<string, unknown> = Object(await readJson(file))
  const programme = checked(upgraded(rest, file), file)
  const whole = gallery === undefined && noticeboard === undefined ? undefined : { gallery, noticeboard }
  const more = whole && wholeForum(whole, file)
  const files = await Promise.all(mediaOf(programme, more).map((name) => readMedia(file, name)))
  return { ...bareSeed(programme, files), ...more, ...(more && { isMoved: true }) }
}

/** Published files name their own format; the one of the whole file counts. */
const WholeSchema = v.object({
  gallery: v.object(GallerySchema.entries),
  noticeboard: v.object(NoticeboardSchema.entries),
})

/** What a whole forum has besides its programme. */
function wholeForum(value: unknown, file: string): v.InferOutput<typeof WholeSchema> {
  const result = v.safeParse(WholeSchema, value, { abortEarly: true })
  if (result.success) return result.output
  throw new Problem('bad-input', `${file}: ${describeIssue(result.issues[0])}`)
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read'
    throw new Problem('bad-input', `${file} ${reason}.`)
  }
}

/** The programme in today's format; one that names no format is of the first. What is no programme is left to `checked`. */
function upgraded(value: unknown, file: string): unknown {
  const { format = 1, ...programme }: Record<string, unknown> = Object(value)
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    throw new Problem('bad-input', `${file}: "format" must be a whole number of at least 1.`)
  if (format > FORMAT)
    throw new Problem(
      'bad-input',
      `${file} is of format ${format}, and this version reads format ${FORMAT}: update it.`,
    )
  return 'forum' in programme ? upgradeProgramme(programme, format) : value
}

function checked(value: unknown, file: string): Programme {
  const result = v.safeParse(ProgrammeSchema, value, { abortEarly: true })
  if (!result.success) throw new Problem('bad-input', `${file}: ${describeIssue(result.issues[0])}`)
  const [twice] = duplicateIds(result.output)
  if (twice) throw new Problem('bad-input', `${file}: ${twice} is there twice.`)
  const [dangling] = danglingReferences(result.output)
  if (dangling)
    throw new Problem('bad-input', `${file}: ${dangling.at} points at ${dangling.refers}, which is not there.`)
  return result.output
}

async function readMedia(file: string, name: string): Promise<Seed['files'][number]> {
  const place = path.join(path.dirname(file), name)
  const bytes = await readFile(place).catch(() => {
    throw new Problem('bad-input', `${file} names ${name}, but ${place} cannot be read.`)
  })
  return { path: name, type: seedMediaType(path.basename(name)), bytes: new Uint8Array(bytes) }
}
