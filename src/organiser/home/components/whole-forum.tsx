/** A phone in WeChat has nowhere to keep the file. */
export const WholeForum = (): null => null
