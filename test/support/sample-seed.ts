import type { Seed } from '../../cloud/usecases/forum/open-forum'
import { aProgramme } from './sample-programme'

const PLAN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600"><path d="M0 0h800v600H0z"/></svg>'

/** A forum with one file, no photos and no notices, with whatever the test says otherwise. */
export const aSeed = (parts: Partial<Seed> = {}): Seed => ({
  programme: aProgramme(),
  gallery: { rev: 1, albums: [], photos: [] },
  noticeboard: { rev: 1, notices: [] },
  files: [{ path: 'media/f1.svg', type: 'image/svg+xml', bytes: new TextEncoder().encode(PLAN) }],
  ...parts,
})
