import type { GridView } from './view'

/** A phone has no arrow keys. */
export function useArrowKeys(_view: GridView): void {}
