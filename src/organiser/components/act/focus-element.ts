/** Phones have no keys that go on from somewhere. */
export const focusElement = (_id: string): void => undefined
