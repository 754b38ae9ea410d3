/** Phones have no room for columns beside each other. */
export const useIsWide = (): boolean => false
