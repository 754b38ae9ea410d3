/** Phones have no room for three columns. */
export const useIsWide = (): boolean => false
