import { fileProblem } from 'domain/import/file-problem'
import { LARGEST_MEDIA } from 'domain/media/limits'
import type { BroughtMedia, MediaJob, PreparedMedia } from 'domain/media/media-job'
import type { MediaUse } from 'domain/media/media-use'
import { asProblem } from 'domain/problem'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { finishUpload, forgetUpload, readUpload } from '../import/uploads'
import { watchMedia } from './unused-media'

/**
 * Makes a file ready and keeps it, so that an edit of the draft can name it; one that nothing names within a day is
 * removed. The same file is kept once. Throws `bad-input` or `too-large` with one sentence, and keeps nothing then.
 */
export async function bringMedia(
  platform: Platform,
  job: MediaJob,
): Promise<BroughtMedia & Pick<PreparedMedia, 'thumbnail'>> {
  if (!platform.prepareMedia) throw new Error('This home has nothing that makes files ready')
  if (job.bytes.byteLength > LARGEST_MEDIA)
    throw fileProblem('too-large', 'too-large', `The file is too large: at most ${LARGEST_MEDIA / 1024 / 1024} MB.`)
  const { thumbnail, leftOut, ...prepared } = await platform.prepareMedia(job)
  // A photo that nothing drew smaller is its own thumbnail.
  const isOwn = thumbnail?.file.path === prepared.file.path
  for (const { file, bytes, type } of thumbnail && !isOwn ? [prepared, thumbnail] : [prepared]) {
    // First, so that each file that is kept is also watched.
    await watchMedia(platform, file.path)
    await platform.blobs.put(file.path, { bytes, type })
  }
  return { file: prepared.file, leftOut, thumbnail }
}

/**
 * The same of a file that a member has uploaded, which is forgotten then. Asked again for the same upload, it answers the
 * same and does nothing. One that is refused is forgotten too. Throws `gone` where the upload is not there as a whole.
 */
export async function bringUpload(
  platform: Platform,
  actor: Actor,
  { upload, use }: { readonly upload: string; readonly use: MediaUse },
): Promise<BroughtMedia> {
  const { name, bytes, made } = await readUpload<BroughtMedia & { readonly use: MediaUse }>(platform, actor, upload)
  if (made?.use === use) return { file: made.file, leftOut: made.leftOut }
  const { file, leftOut } = await bringMedia(platform, { name, bytes, use }).catch(
    forgetRefused(platform, actor, upload),
  )
  await finishUpload(platform, actor, upload, { file, leftOut, use })
  return { file, leftOut }
}

/** An upload that was refused for what it is will not be asked for again. */
export const forgetRefused =
  (platform: Platform, actor: Actor, upload: string) =>
  async (error: unknown): Promise<never> => {
    if (asProblem(error).reason) await forgetUpload(platform, actor, upload)
    throw error
  }
