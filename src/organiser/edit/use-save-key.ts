/** A phone has no such key. */
export const useSaveKey = (_save: () => void): void => undefined
