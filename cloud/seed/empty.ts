import { emptyProgramme } from 'domain/begin/empty-programme'
import type { Programme } from 'domain/programme/programme'
import type { Seed } from '../usecases/forum/open-forum'

/** A seed of a programme, without photos and notices. */
export const bareSeed = (programme: Programme, files: Seed['files'] = []): Seed => ({
  programme,
  gallery: { rev: 1, albums: [], photos: [] },
  noticeboard: { rev: 1, notices: [] },
  files,
})

/** A draft without a name, which its owner gives it. */
export const readEmptySeed = async (): Promise<Seed> => ({ ...bareSeed(emptyProgramme), isUnpublished: true })
