/** A phone in WeChat brings no forum in. */
export const BroughtNote = (): null => null
