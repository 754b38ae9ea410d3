import type { Head, Pointer } from './release'

/** File names below the backend's address. The hash in the name makes every file immutable. */
export const releasePath = (head: Pick<Head, 'release' | 'sha'>): string => `release/${head.release}-${head.sha}.json`
export const noticesPath = (pointer: Pointer): string => `notices/${pointer.rev}-${pointer.sha}.json`
export const photosPath = (pointer: Pointer): string => `photos/${pointer.rev}-${pointer.sha}.json`
