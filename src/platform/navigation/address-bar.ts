/** The mini program shows no address. */
export const hideQuery = (): void => undefined
