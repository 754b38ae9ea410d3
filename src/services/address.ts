/** Where the backend is: empty on the web, which calls where it came from. Set by the build. */
declare const BACKEND_ADDRESS: string

/** Older addresses of the backend, with commas between. Set by the build. */
declare const OLD_ADDRESSES: string

/** The address of a file that the backend keeps. */
export const addressOf = (path: string): string => `${BACKEND_ADDRESS}/${path}`

/** The address that a shared link starts with. */
export const publicAddress = (): string => BACKEND_ADDRESS || location.origin

/** The hosts whose links are ours: the backend's, and what it was reached at before. */
export const ownHosts = (): string[] => [publicAddress(), ...OLD_ADDRESSES.split(',').filter(Boolean)]
