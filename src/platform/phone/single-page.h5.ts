/** The web has no such thing. */
export const isSinglePage = (): boolean => false
