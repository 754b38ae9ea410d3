import { backendUrls } from './backend-urls'

/** The address of a file that the backend keeps. */
export const fileUrl = (path: string): string => `${backendUrls.files}/${path}`

/** The address that a shared link starts with. */
export const publicUrl = (): string => backendUrls.links

/** The hosts whose links are ours: the backend's, and what it was reached at before. */
export const ownHosts = (): string[] => [backendUrls.links, ...backendUrls.old]
