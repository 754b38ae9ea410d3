/** A browser draws all at once: it is fast enough, and its page keeps its height when the reader comes back to a place on it. */
export const useIsShown = (_waits: boolean): boolean => true
