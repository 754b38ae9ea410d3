/** Phones have no keys that go on from somewhere. */
export const focusPlace = (_id: string): void => undefined
