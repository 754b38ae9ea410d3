import { type BackendUrls, parseBackendUrls } from './parse-backend-urls'

/** Set by the build. */
declare const FORUM_HOME: string

/** Where the page says that its files are, if elsewhere: `<meta name="forum-files" content="https://…">`. */
const said = document.querySelector('meta[name="forum-files"]')?.getAttribute('content')

/** The web calls and links to where it came from. */
export const backendUrls: BackendUrls = {
  ...parseBackendUrls(FORUM_HOME),
  links: location.origin,
  files: (said ?? '').trim().replace(/\/+$/, ''),
}
