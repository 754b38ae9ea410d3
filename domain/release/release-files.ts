import type { Manifest, PartFile } from './manifest'
import type { Head, Pointer } from './release'

type Named = Pick<Head, 'release' | 'sha'>

/** File names below the backend's address. The hash in the name makes every file immutable. */
export const manifestPath = (head: Named): string => `release/${head.release}-${head.sha}.json`
export const partPath = ({ batch, sha }: Pick<PartFile, 'batch' | 'sha'>): string => `part/${batch}-${sha}.json`
export const noticesPath = (pointer: Pointer): string => `notices/${pointer.rev}-${pointer.sha}.json`
export const photosPath = (pointer: Pointer): string => `photos/${pointer.rev}-${pointer.sha}.json`

/** All files of a release: its manifest's own, its parts and the last step to it; steps before that are earlier ones' own. */
export const releasePaths = (named: Named, { parts, deltas }: Pick<Manifest, 'parts' | 'deltas'>): string[] => [
  manifestPath(named),
  ...[...parts, ...deltas.slice(0, 1)].map(partPath),
]
