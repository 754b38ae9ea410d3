import { type BackendUrls, parseBackendUrls } from './parse-backend-urls'

/** Set by the build. */
declare const FORUM_HOME: string

/** Where the backend is. */
export const backendUrls: BackendUrls = parseBackendUrls(FORUM_HOME)
