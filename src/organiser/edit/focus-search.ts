/** A phone's keys come up when the field is touched. */
export const focusSearch = (_id: string): void => undefined
