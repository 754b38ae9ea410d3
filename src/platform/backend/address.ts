import { home } from './home'

/** The address of a file that the backend keeps. */
export const addressOf = (path: string): string => `${home.files}/${path}`

/** The address that a shared link starts with. */
export const publicAddress = (): string => home.links

/** The hosts whose links are ours: the backend's, and what it was reached at before. */
export const ownHosts = (): string[] => [home.links, ...home.old]
